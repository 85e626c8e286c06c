# What the terminal front says of itself.

console-choices = Type a number for more: { $choices }
