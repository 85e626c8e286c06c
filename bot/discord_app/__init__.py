"""Discord: the one front that knows it. Features return facts and cards; this room draws them."""
