"""The calculator of Inkwell Books."""
