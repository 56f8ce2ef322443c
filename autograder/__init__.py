"""What instructors and CI run: building, proving and grading assignments."""

import sys

# jsonschema, which nbformat needs, reads a grammar of international addresses where it finds it.
# That takes as long as grading five submissions, in each process, and nothing here checks any.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
