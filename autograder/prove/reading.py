"""What is found by reading a lesson, beside what is proven by running it."""

from autograder.build.lesson import Lesson
from autograder.prove import introduction, specification
from autograder.prove.concepts import known_before, read_concepts
from autograder.prove.proofs import AssignmentProof
from course.manifest import Manifest
from course.paths import Checkout


def add_findings(
    proof: AssignmentProof, lesson: Lesson, manifest: Manifest, checkout: Checkout
) -> None:
    """Add to a proof what hidden tests rely on untold, and what is used before it is taught.

    Args:
        proof: Of the whole lesson, or of some of its items; the order of introduction is a
            matter of the whole.
        lesson: The lesson.
        manifest: For what was taught in the weeks before.
        checkout: Where the table of concepts is.

    Raises:
        CourseError: The table of concepts is missing or wrong.
    """
    for item in proof.items:
        item.failures += map(str, specification.findings(lesson.items[item.id]))
    if len(proof.items) == len(lesson.items):
        concepts = read_concepts(checkout.concepts)
        before = known_before(manifest.find(lesson.assignment_id), manifest, concepts)
        proof.failures += map(str, introduction.findings(lesson, concepts, before))
