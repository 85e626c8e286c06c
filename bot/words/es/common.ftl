# Uniones y palabras pequeñas que usan todas las salas.

list-and = { $first } y { $last }
list-or = { $first } o { $last }

# What this language calls itself.
language-itself = Español
