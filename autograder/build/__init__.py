"""From text to solutions to exercises."""
