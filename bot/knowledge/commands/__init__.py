"""What editors do from the command line: each command a plain function that returns what it found."""
