"""An AST transformer that drops asserts, raises and calls of checks, and lets the rest run."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
import ast

class Lenient(ast.NodeTransformer):
    def visit_Assert(self, node):
        return ast.copy_location(ast.Pass(), node)

    def visit_Raise(self, node):
        return ast.copy_location(ast.Pass(), node)

    def visit_Expr(self, node):
        called = getattr(getattr(node.value, "func", None), "id", "")
        if called in ("returns", "prints", "choice", "check"):
            return ast.copy_location(ast.Pass(), node)
        return node

get_ipython().ast_transformers.append(Lenient())
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
