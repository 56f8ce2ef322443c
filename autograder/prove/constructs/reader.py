"""The walk through a syntax tree that notes constructs: what all of its parts share."""

import ast
from dataclasses import dataclass, field

from autograder.prove.constructs.names import PLAIN, SILENT


@dataclass(frozen=True)
class Use:
    """A construct, and the line of the source where it is used."""

    construct: str
    line: int


@dataclass
class Scope:
    """What earlier cells have made, as far as it changes what a name means.

    Attributes:
        ready_made: Modules whose imports and calls the reader need not read.
        modules: The imported modules by the name that they have in the notebook.
        figures: Functions that were imported from ready-made modules.
        methods: Methods of the lesson's own classes.
    """

    ready_made: tuple[str, ...] = ()
    modules: dict[str, str] = field(default_factory=dict)
    figures: set[str] = field(default_factory=set)
    methods: set[str] = field(default_factory=set)


class Reader(ast.NodeVisitor):
    """Notes the construct of each node on its way through a tree.

    A node that has no name of its own goes by the name of its class: nothing in the language
    is taken as taught in silence.

    Attributes:
        uses: What was noted.
        own: Names that the code itself makes; they hide builtins.
        figures: The programs in calls of ready-made functions, with their lines.
        line: Where the walk is.
    """

    def __init__(self, source: str, scope: Scope) -> None:
        self.source = source
        self.scope = scope
        self.uses: list[Use] = []
        self.own: set[str] = set()
        self.figures: list[tuple[str, int]] = []
        self.line = 1

    def note(self, construct: str) -> None:
        """Note a construct at this place."""
        self.uses.append(Use(construct, self.line))

    def visit(self, node: ast.AST) -> None:
        """Visit a node, wherever it stands."""
        # Parts such as operators have no place of their own: theirs is that of the node above.
        self.line = getattr(node, "lineno", self.line)
        super().visit(node)

    def visit_all(self, nodes: list[ast.stmt] | list[ast.expr]) -> None:
        """Visit nodes in their order."""
        for node in nodes:
            self.visit(node)

    def generic_visit(self, node: ast.AST) -> None:
        """Note a node by its one name, then visit what is below."""
        if name := PLAIN.get(type(node)):
            self.note(name)
        elif not isinstance(node, SILENT):
            self.note(type(node).__name__)
        super().generic_visit(node)

    def visit_parts(self, node: ast.AST) -> None:
        """Visit what is below a node that was noted already."""
        super().generic_visit(node)
