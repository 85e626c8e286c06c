"""The one place that names concrete parts and puts them together.

Everything is imported where it is needed, so that a question in a terminal loads no database
library and a running bot no command-line tools.
"""

from __future__ import annotations

from functools import lru_cache

from bot.settings import Settings, read_settings


@lru_cache(maxsize=1)
def settings() -> Settings:
    """The operator's settings, read once."""
    return read_settings()
