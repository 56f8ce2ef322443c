"""An AST transformer that empties every cell which comes after: no check of this process is
left.
"""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
import ast

class Empty(ast.NodeTransformer):
    def visit_Module(self, node):
        node.body = [ast.Pass(lineno=1, col_offset=0)]
        return node

get_ipython().ast_transformers.append(Empty())
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
