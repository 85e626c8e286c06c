# Liaisons et petits mots utilisés partout.

list-and = { $first } et { $last }
list-or = { $first } ou { $last }

# What this language calls itself.
language-itself = Français
