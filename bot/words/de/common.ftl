# Verbindungen und kleine Wörter, die überall gebraucht werden.

list-and = { $first } und { $last }
list-or = { $first } oder { $last }

# What this language calls itself.
language-itself = Deutsch
