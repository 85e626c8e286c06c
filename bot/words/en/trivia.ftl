# The game: prompts, choices, clues, rulings, replies, faults of packs.

# --- what a player alone is told ------------------------------------------------------------------
trivia-reply-taken = Your answer: { $choice }. You may change it until time is up.
trivia-reply-changed = Changed to { $choice }.
trivia-reply-same = { $choice } it is; I have that already.
trivia-reply-right = Right! { $reason }
trivia-reply-near = Nearly: { $reason } One more try.
trivia-reply-wrong = No. { $reason }
trivia-reply-closed = That question is closed.
trivia-reply-out = You have no lives left in this round. Watch on, and be back for the next.
trivia-reply-tries = That was your last try on this one.
trivia-reply-hint = It is not { $choice }. A right answer now earns half.
trivia-reply-no-hint = There is no hint for this one.
trivia-reply-voted = { $votes } of { $needed } votes.
trivia-reply-ignored = I did not take that as a guess.

# --- what can go wrong ----------------------------------------------------------------------------
trivia-error-running = A round is already running here. Join in, or wait until it ends.
trivia-error-not-yours = Only who started this round, or somebody who may manage messages, can stop it.
trivia-error-no-round = No round is running here. Start one with /trivia start.
trivia-error-dry = No question fits those settings. Try another topic or difficulty.
trivia-error-daily-done = You have played today's five. New ones come at 00:00 UTC.
trivia-error-nothing-to-practise = Nothing is due for practice. Your misses come back here, each a little later than the last time.
