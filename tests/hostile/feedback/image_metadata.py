"""Markup in the metadata of a picture: width, height and alternative text become attributes."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=('onload="inkwell_image(',))

PAYLOAD = """
from IPython.display import display
pixel = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
forged = '1" on' + 'load="inkwell_image(1)'
metadata = {"image/png": {"width": forged, "alt": forged}}
display({"image/gif": pixel, "image/png": pixel}, raw=True, metadata=metadata)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
