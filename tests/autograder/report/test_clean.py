"""HTML and cells of which we do not know who wrote them."""

import pytest
from nbformat.v4 import new_code_cell, new_output

from autograder.report import shown
from autograder.report.clean import clean_html, finished_markdown


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("<script>a()</script>", "a()"),
        ("<p onclick='a()'>x</p>", "<p>x</p>"),
        ("<p style='position:fixed'>x</p>", "<p>x</p>"),
        ("<p id='item-1'>x</p>", "<p>x</p>"),
        ("<a name='item-1'>x</a>", "<a>x</a>"),
        ("<style>p {}</style>", "p {}"),
        ("<iframe src='http://x.invalid'></iframe>", ""),
        ("<form action='http://x.invalid'><button>x</button></form>", "x"),
        ("<div class='summary'>x</div>", "<div>x</div>"),
        ('<span class="kn">x</span>', '<span class="kn">x</span>'),
        ("<a href='javascript:a()'>x</a>", "<a>x</a>"),
        ("<a href='JaVa\tScript:a()'>x</a>", "<a>x</a>"),
        ("<a href='data:text/html,x'>x</a>", "<a>x</a>"),
        ("<a href='../other/page.html'>x</a>", "<a>x</a>"),
        ("<a href='//x.invalid/'>x</a>", "<a>x</a>"),
        ('<a href="https://docs.python.org/">x</a>', '<a href="https://docs.python.org/">x</a>'),
        ("<img src='http://x.invalid/p.png' alt='a cat'>", "[a cat]"),
        ("<img src='p.png'>", "[picture]"),
        ("<img src='data:text/html;base64,AAAA'>", "[picture]"),
        (
            "<img src='data:image/png;base64,AAAA' onerror='a()'>",
            '<img src="data:image/png;base64,AAAA" alt="picture">',
        ),
        ("<h1>x</h1><details open><summary>y</summary>z</details>", None),
    ],
)
def test_what_can_act_or_is_fetched_is_taken_out(written, left):
    made = clean_html(written)
    if left is None:
        assert made.replace('open=""', "open") == written
    else:
        assert made == left


def test_bytes_and_the_files_prefix_of_old_notebooks():
    assert clean_html(b"<b>\xff</b>") == "<b>\ufffd</b>"
    assert finished_markdown('<b>x</b><script src="files/x.js"></script>') == "<b>x</b>"


class TestCells:
    def test_colors_of_a_terminal_are_left_out(self):
        cell = new_code_cell(outputs=[new_output("stream", text="\x1b[31mred\x1b[0m <b>")])
        [output] = shown.outputs(cell)
        assert (output.kind, output.content) == ("text", "red &lt;b&gt;")

    def test_a_picture_is_base64_or_nothing(self):
        good = new_output("display_data", data={"image/png": "iVBO\nRw=="})
        bad = new_output("display_data", data={"image/png": 'AAAA"><script>', "text/plain": "x"})
        outputs = shown.outputs(new_code_cell(outputs=[good, bad]))
        assert [(o.kind, o.content) for o in outputs] == [
            ("image", "data:image/png;base64,iVBORw=="),
            ("text", "x"),
        ]

    def test_html_is_cleaned_and_latex_is_a_text(self):
        html = new_output("display_data", data={"text/html": "<b>x</b><script>a()</script>"})
        latex = new_output("display_data", data={"text/latex": "$<x>$"})
        outputs = shown.outputs(new_code_cell(outputs=[html, latex]))
        assert [(o.kind, o.content) for o in outputs] == [
            ("html", "<b>x</b>a()"),
            ("text", "$&lt;x&gt;$"),
        ]

    def test_very_long_texts_are_shown_plainly(self):
        long = "<b>" * shown.LONGEST
        for made in (shown.markdown(long), shown.code(long)):
            assert made.startswith("<pre>&lt;b&gt;")

    def test_markdown_that_cannot_be_rendered_is_shown_as_it_is(self, monkeypatch):
        def fails(*_, **__):
            raise RecursionError

        monkeypatch.setattr(shown.MarkdownWithMath, "render", fails)
        assert shown.markdown("<b> never seen") == "<pre>&lt;b&gt; never seen</pre>"

    def test_hints_are_found_in_a_prompt(self):
        prompt = (
            "### A `task` with *stars*\ntext\n<details><summary>Hint 1 of 1</summary>\n\n"
            "Use `+`.\n\n</details>"
        )
        assert shown.heading(prompt) == "A task with stars"
        [(title, text)] = shown.hints(prompt)
        assert (title, text.strip()) == ("Hint 1 of 1", "<p>Use <code>+</code>.</p>")
