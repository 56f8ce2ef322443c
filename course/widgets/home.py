"""The live home page: the map that follows the learner's work, and the servers to start."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from html import escape
from typing import Any

import ipywidgets as widgets

from course import homepage, roadmap, servers
from course.errors import CourseError
from course.paths import Checkout
from course.servers import Server

# How often the page looks whether something was saved: a few dozen files are asked for their age.
LOOK_SECONDS = 2.0
# Which servers run is asked less often, because it takes more.
SERVERS_EVERY = 5


class HomePage(widgets.VBox):  # type: ignore[misc]
    """The map, the hours left and the servers, brought up to date when something was saved."""

    # Also of a page that could not be made: a widget closes itself when it is thrown away.
    _watching: asyncio.Task[None] | None = None

    def __init__(self, checkout: Checkout) -> None:
        """Draw the page.

        Args:
            checkout: Where the workspace is.

        Raises:
            CourseError: The manifest cannot be read.
        """
        self._checkout = checkout
        self._map = roadmap.load(checkout)
        self._ages = self._look_at_files()
        self._acting: set[asyncio.Task[None]] = set()
        refresh = widgets.Button(
            description="Bring this page up to date",
            button_style="primary",
            layout=widgets.Layout(width="auto"),
        )
        refresh.on_click(lambda _: self.refresh())
        self.said = widgets.HTML("This page follows your work by itself.")
        self.page = widgets.Output()
        self.rows = [ServerRow(one, self._act) for one in servers.all_servers()]
        self.trouble = widgets.HTML()
        self._draw()
        super().__init__(
            [
                widgets.HBox([refresh, self.said], layout=widgets.Layout(flex_flow="row wrap")),
                self.page,
                self.trouble,
                *self.rows,
            ]
        )
        self._look_at_servers()

    def refresh(self) -> None:
        """Read everything again, because the learner asked for it."""
        before = self._map
        wrong = self._read()
        self._look_at_servers()
        news = "Nothing has changed" if self._map == before else "Brought up to date"
        self._say(wrong or f"{news} ({datetime.now():%H:%M:%S}).")

    def follow(self) -> None:
        """From now on, look by itself whether something was saved.

        Raises:
            RuntimeError: There is no running event loop, as outside of a kernel.
        """
        self._watching = asyncio.get_running_loop().create_task(self._watch())

    def close(self) -> None:
        """Stop looking, and go."""
        if self._watching:
            self._watching.cancel()
        super().close()

    def _repr_mimebundle_(self, **kwargs: object) -> dict[str, Any]:
        """Add the page, for where there is no kernel, to the live view."""
        bundle: dict[str, Any] = dict(super()._repr_mimebundle_(**kwargs) or {})
        return bundle | homepage.bundle(self._map)

    async def _watch(self) -> None:
        turn = 0
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            turn += 1
            ages = self._look_at_files()
            if ages != self._ages and (wrong := self._read()):
                self._say(wrong)
            if turn % SERVERS_EVERY == 0:
                self._look_at_servers()

    def _read(self) -> str:
        """Read everything again; says what is wrong, if anything is."""
        self._ages = self._look_at_files()
        try:
            found = roadmap.load(self._checkout)
        except CourseError as error:
            return str(error)
        if found != self._map:
            self._map = found
            self._draw()
        return ""

    def _draw(self) -> None:
        data = {"text/html": homepage.html(self._map), "text/plain": homepage.plain(self._map)}
        # An output area, and no HTML widget: it makes links open notebooks within JupyterLab.
        self.page.outputs = ({"output_type": "display_data", "data": data, "metadata": {}},)

    def _look_at_files(self) -> list[tuple[str, int, int]]:
        """Name, age and size of all files that the page is made from."""
        folder = self._checkout.workspace
        paths = [*folder.glob("*/*.ipynb"), *(folder / ".course").glob("*.json")]
        found = []
        for path in [self._checkout.manifest, *paths]:
            try:
                about = path.stat()
            except OSError:
                continue
            found.append((str(path), about.st_mtime_ns, about.st_size))
        return sorted(found)

    def _look_at_servers(self) -> None:
        wrong = servers.look([row.server for row in self.rows])
        self.trouble.value = f"<p><b>{escape(wrong)}</b></p>" if wrong else ""
        for row in self.rows:
            row.draw()

    def _act(self, row: "ServerRow") -> None:
        task = asyncio.get_running_loop().create_task(self._do(row))
        self._acting.add(task)
        task.add_done_callback(self._acting.discard)

    async def _do(self, row: "ServerRow") -> None:
        await row.do()
        self._look_at_servers()

    def _say(self, text: str) -> None:
        # An alert is read aloud as soon as it is there; what nobody asked for is none.
        self.said.value = f'<span role="alert">{escape(text)}</span>'


class ServerRow(widgets.HBox):  # type: ignore[misc]
    """One server in words, and the button for what can be done with it now."""

    def __init__(self, server: Server, on_click: Callable[["ServerRow"], None]) -> None:
        """Draw it.

        Args:
            server: What it is about; read again by `draw`.
            on_click: Called with this row when its button is pressed.
        """
        self.server = server
        self._busy = False
        self._state = ""
        self.text = widgets.HTML(layout=widgets.Layout(flex="1 1 320px", width="auto"))
        self.button = widgets.Button(layout=widgets.Layout(width="auto"))
        # Not disabled while it works: a disabled button loses the keyboard's focus.
        self.button.on_click(lambda _: None if self._busy else on_click(self))
        super().__init__(
            [self.text, self.button],
            layout=widgets.Layout(flex_flow="row wrap", align_items="center", margin="0 0 4px 0"),
        )
        self.draw()

    @property
    def verb(self) -> str:
        """What the button does now."""
        if self.server.service:
            return "Stop"
        if self.server.failed:
            return "Mend"
        return "Start" if self.server.stays else "Try"

    def draw(self) -> None:
        """Show what is known now."""
        if self._busy:
            return
        self._show(self.server.state)
        self.button.description = f"{self.verb} {self.server.name}"

    async def do(self) -> None:
        """Do what the button says, without holding up the kernel; the text says how it went."""
        verb = self.verb
        self._busy = True
        self._show({"Stop": "Stopping ...", "Mend": "Mending ..."}.get(verb, "Starting ..."))
        work: dict[str, Callable[[], None]] = {
            "Stop": self.server.stop,
            "Mend": self.server.mend,
        }
        try:
            await asyncio.to_thread(work.get(verb, self.server.start))
        finally:
            self._busy = False
            # Read aloud: it is the answer to what was pressed.
            self._show(self.server.state, alert=True)
            self.draw()

    def _show(self, state: str, alert: bool = False) -> None:
        if state == self._state:
            return
        self._state = state
        purpose = f", {self.server.purpose}" if self.server.purpose else ""
        role = ' role="alert"' if alert else ""
        self.text.value = (
            f"<b>{escape(self.server.name)}</b>{escape(purpose)}.<br>"
            f"<span{role}>{escape(state)}</span>"
        )
