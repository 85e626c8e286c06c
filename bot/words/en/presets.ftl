# Rounds under a name.
command-preset = preset
command-preset-about = Keep the round running here, or the server's usual one, under a name
option-preset = preset
option-preset-about = A preset kept in this server; other options change it
option-preset-name-about = Its name
option-remove = remove
option-remove-about = Take it away instead
preset-kept = Kept as { $name }: { $rules }. Play it: /trivia start with preset: { $name }
preset-gone = { $name } is gone.
