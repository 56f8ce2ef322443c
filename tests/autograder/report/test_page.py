"""Every page is one file that loads nothing, and shows texts as texts."""

import jinja2
import pytest
from markupsafe import Markup

from autograder.report import page


@pytest.fixture
def template(monkeypatch):
    """A small page, beside those of the project."""
    text = (
        "{% extends 'page.html.j2' %}{% block title %}{{ name }}{% endblock %}"
        "{% block main %}<h1>{{ name }}</h1>{{ body }}{% endblock %}"
    )
    own = jinja2.DictLoader({"small.html.j2": text})
    monkeypatch.setattr(page.PAGES, "loader", jinja2.ChoiceLoader([own, page.PAGES.loader]))
    return "small.html.j2"


def test_texts_are_escaped_and_html_that_says_so_is_kept(template):
    made = page.render(template, name="<script>alert(1)</script>", body=Markup("<p>fine</p>"))
    assert "<script" not in made
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in made
    assert "<p>fine</p>" in made


def test_a_value_that_is_missing_is_an_error(template):
    with pytest.raises(jinja2.UndefinedError, match="body"):
        page.render(template, name="x")


def test_the_page_forbids_scripts_and_loads_nothing(template):
    made = page.render(template, name="x", body="")
    assert "default-src 'none'" in made
    assert "http" not in made.replace("http-equiv", "")
