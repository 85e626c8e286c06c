"""What is said: phrases (message id and arguments), spoken in a language by its Fluent catalogue."""

from bot.words.catalogue import LANGUAGES, Voice, voice
from bot.words.phrase import Listing, Name, Phrase, Word

__all__ = ["LANGUAGES", "Listing", "Name", "Phrase", "Voice", "Word", "voice"]
