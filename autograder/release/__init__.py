"""What learners may see, as a folder and a zip, and the proof that nothing else is in them.

`autograder.build.release` makes one notebook for learners; this package packs the whole course.
"""
