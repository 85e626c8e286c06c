# Joins and small words used by every room. One file a room: asking.ftl, trivia.ftl, discord.ftl, console.ftl, faults.ftl.

list-and = { $first } and { $last }
list-or = { $first } or { $last }

# What this language calls itself.
language-itself = English
