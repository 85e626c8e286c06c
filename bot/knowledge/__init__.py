"""What is true: the facts of film music, read from YAML, checked, compiled and indexed."""
