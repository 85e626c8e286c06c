"""The command line: each command a module that is imported only when it is called.

argparse rather than a larger toolkit, because `leitmotif ask` has to answer in the time that one
such toolkit takes to import (docs/decisions/0001-command-line.md).
"""
