"""The to-do list of Inkwell Books."""
