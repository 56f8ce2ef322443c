"""The quiz game of Inkwell Books."""
