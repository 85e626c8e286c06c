"""Where the program starts: `leitmotif`, the same as `python -m bot`."""

from bot.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
