"""Public award lists taken into the knowledge files: what is new is added, what people wrote is kept."""
