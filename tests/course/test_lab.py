"""`course lab`: the home notebook, and a JupyterLab that is set up for learners."""

import json
import re
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from labserver import LabServer
from tinycourse import answer, make_course

from course import lab
from course.errors import CourseError


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
