"""Grading: find what was handed in, execute it, record scores, write feedback."""
