"""What goes wrong outside the program, each set on purpose; outcomes stand in docs/reliability.md."""
