"""Commands of the command line that look after a bot, run as processes."""
