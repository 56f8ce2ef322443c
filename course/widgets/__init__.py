"""Interactive figures for the notebooks."""
