"""The contacts of Inkwell Books."""
