"""What a request to Discord can fail with, as tuples for `except`.

aiohttp's own errors are not all OSErrors (a server that disconnects is not), and the library passes
them on.
"""

from __future__ import annotations

import aiohttp
import discord

# Discord refused it, could not be reached, or did not answer.
FAILED = (discord.HTTPException, aiohttp.ClientError, OSError)
# Of these, what leaves it open whether the request was carried out.
UNHEARD = (discord.DiscordServerError, aiohttp.ClientError, OSError)
