# Joins and small words used by every room; each room has a file of its own beside this one.

list-and = { $first } and { $last }
list-or = { $first } or { $last }

# What this language calls itself.
language-itself = English

# Dates.
date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
