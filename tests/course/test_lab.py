"""`course lab`: the home notebook, and a JupyterLab that is set up for learners."""

import json
import re
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import nbformat
import pytest
from labserver import LabServer
from nbclient import NotebookClient
from nbformat import NotebookNode
from tinycourse import answer, make_course, mine, run

from course import home, lab
from course.errors import CourseError
from course.paths import Checkout


@pytest.fixture
def ready(checkout, syllabus):
    """A course whose workspace and home notebook are there."""
    lab.prepare(checkout, syllabus)
    return checkout


def page(checkout: Checkout) -> NotebookNode:
    return nbformat.read(checkout.workspace / home.NAME, as_version=4)


def text(notebook: NotebookNode) -> str:
    return "\n".join(c.source for c in notebook.cells if c.cell_type == "markdown")


def shown(notebook: NotebookNode) -> str:
    (output,) = next(c for c in notebook.cells if c.cell_type == "code").outputs
    return output.data["text/html"]


class TestHome:
    def test_is_a_valid_notebook(self, ready):
        nbformat.validate(page(ready))

    def test_links_to_what_is_next(self, ready):
        assert "[Week 1: Sums](week01-sums/week01-sums.ipynb)" in text(page(ready))
        assert "**Total of a basket**" in text(page(ready))

    def test_every_link_leads_to_a_file(self, ready):
        links = re.findall(r'\]\(([^)]+)\)|href="([^"]+)"', text(page(ready)) + shown(page(ready)))
        assert len(links) == 3
        for link in links:
            assert (ready.workspace / "".join(link)).is_file()

    def test_folds_the_planned_weeks_by_phase(self, ready):
        assert "<summary>Phase 2: Next steps (2 weeks)</summary>" in text(page(ready))
        assert "- Week 3: Lists" in text(page(ready))
        assert "- Project 1: A till" in text(page(ready))
        assert "Phase 1:" not in text(page(ready)), "nothing of it is planned"

    def test_shows_points_before_anything_is_run(self, ready, syllabus):
        assert "0 of 7" in shown(page(ready))
        answer(mine(ready), "pick", 'pick = "B"')
        run(mine(ready))
        lab.prepare(ready, syllabus)
        assert "3 of 7" in shown(page(ready))

    def test_draws_fresh_points_in_its_own_kernel(self, ready):
        answer(mine(ready), "pick", 'pick = "B"')
        run(mine(ready))
        notebook = page(ready)
        where = {"metadata": {"path": str(ready.workspace)}}
        NotebookClient(notebook, resources=where).execute()
        assert "3 of 7" in shown(notebook)

    def test_says_when_a_notebook_cannot_be_read(self, ready, syllabus):
        mine(ready).write_text("<script>alert(1)</script>")
        lab.prepare(ready, syllabus)
        assert "is not a notebook" in shown(page(ready))
        assert "<script>" not in shown(page(ready))

    def test_is_the_same_for_the_same_progress(self, ready, syllabus):
        before = (ready.workspace / home.NAME).read_bytes()
        assert lab.prepare(ready, syllabus) == []
        assert (ready.workspace / home.NAME).read_bytes() == before

    def test_is_written_anew_after_it_was_only_run(self, ready, syllabus):
        run(ready.workspace / home.NAME)
        assert home.write(ready, syllabus) == []
        assert not list(ready.workspace.glob("home-mine*"))

    @pytest.mark.parametrize("content", ["a note", "no notebook"])
    def test_keeps_what_the_learner_wrote(self, ready, syllabus, content):
        path = ready.workspace / home.NAME
        for number in ("", "-2"):
            if content == "a note":
                notebook = page(ready)
                notebook.cells.append(nbformat.v4.new_markdown_cell("my note"))
                nbformat.write(notebook, path)
            else:
                path.write_text("my own file")
            before = path.read_bytes()
            (note,) = home.write(ready, syllabus)
            assert f"home-mine{number}.ipynb" in note
            assert (ready.workspace / f"home-mine{number}.ipynb").read_bytes() == before
            assert "Welcome" in text(page(ready))


class TestCommand:
    def test_options_of_the_user_win(self, tmp_path):
        arguments = lab.command(
            tmp_path, browser=False, port=8890, extra=["--port=9000", "--debug"]
        )
        assert [a for a in arguments if a.startswith("--port")] == ["--port=9000"]
        assert arguments[-1] == "--debug"
        assert "--no-browser" in arguments

    def test_without_jupyterlab_it_says_so(self, checkout, monkeypatch):
        monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
        with pytest.raises(CourseError, match="make lab"):
            lab.start(checkout)

    def test_the_kernel_is_that_of_this_environment(self, tmp_path, monkeypatch):
        """Another installation's python3 on the search path changes nothing."""
        other = tmp_path / "other" / "kernels" / "python3"
        other.mkdir(parents=True)
        (other / "kernel.json").write_text(
            json.dumps({"argv": ["/bin/false"], "display_name": "Other", "language": "python"})
        )
        monkeypatch.setenv("JUPYTER_PATH", str(tmp_path / "other"))
        found = subprocess.run(
            [sys.executable, "-m", "jupyter", "kernelspec", "list", "--json"],
            env=lab.environment(tmp_path),
            capture_output=True,
            check=True,
        )
        spec = json.loads(found.stdout)["kernelspecs"]["python3"]
        assert Path(spec["resource_dir"]).is_relative_to(sys.prefix)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    root = tmp_path_factory.mktemp("served") / "clone"
    make_course(root)
    with LabServer(root) as running:
        yield running


class TestServer:
    """A real JupyterLab, asked over HTTP."""

    def test_opens_the_home_notebook(self, server):
        assert server.get_json("/api/contents/home.ipynb?content=0")["type"] == "notebook"
        assert "/lab/tree/home.ipynb" in server.printed()

    def test_serves_the_workspace(self, server):
        names = {c["name"] for c in server.get_json("/api/contents")["content"]}
        assert names == {"home.ipynb", "week01-sums", "week02-texts"}

    def test_needs_its_token(self, server):
        with pytest.raises(urllib.error.HTTPError, match="403"):
            urllib.request.urlopen(f"{server.address}/api/contents", timeout=20)

    def test_shows_no_pop_ups(self, server):
        found = server.get_json("/lab/api/settings/@jupyterlab/apputils-extension:notification")
        defaults = {k: v["default"] for k, v in found["schema"]["properties"].items()}
        assert defaults == {
            "checkForUpdates": False,
            "doNotDisturbMode": True,
            "fetchNews": "false",
        }

    def test_has_of_nbgrader_the_validate_button_only(self, server):
        config = json.loads(
            re.search(
                r'id="jupyter-config-data"[^>]*>\s*(\{.*?\})\s*</script>',
                server.get("/lab"),
                re.DOTALL,
            )[1]
        )
        disabled = config["disabledExtensions"]
        assert "@jupyter/nbgrader:formgrader" in disabled
        assert "@jupyter/nbgrader:assignment-list" in disabled
        assert "@jupyter/nbgrader:validate-assignment" not in disabled
        assert "@jupyter/nbgrader" in {e["name"] for e in config["federated_extensions"]}

    def test_validates(self, server):
        answer(
            server.workspace / "week02-texts" / "week02-texts.ipynb", "shout", "shout = str.upper"
        )
        path = "week02-texts/week02-texts.ipynb"
        result = server.post_json("/assignments/validate", {"path": path})
        assert result == {"success": True, "value": {}}, "empty means passed"

    def test_leaves_no_litter(self, server):
        names = {p.name for p in server.workspace.iterdir()}
        assert names <= {".course", "home.ipynb", "week01-sums", "week02-texts"}
