"""The program `onrecord`, as a worker runs it."""

from __future__ import annotations

import subprocess
import tempfile
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

DONE = 0
"""The exit code of a run that read all its inputs."""

SOME_UNREAD = 3
"""The exit code where some inputs could not be read; each of them is told in its place."""

_TOLD = 2000


class ProgramFailed(RuntimeError):
    """`onrecord` ended with an exit code that says that its output is not whole."""


@dataclass(frozen=True)
class Onrecord:
    """How `onrecord` is called: the words of its command, and the profile of the story."""

    command: tuple[str, ...] = ("onrecord",)
    profile: str = "kim-putin"

    def lines(self, *arguments: str, given: Iterable[str] = (), cwd: Path | None = None) -> Iterator[str]:
        """Run the program on lines of standard input and give the lines of its output, as they come.

        The program ends well or this raises: what was given before is then not the whole.
        """
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as told:
            process = subprocess.Popen(
                [*self.command, *arguments, "--profile", self.profile, "--quiet"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=told,
                cwd=cwd,
                text=True,
                encoding="utf-8",
            )
            assert process.stdin is not None and process.stdout is not None
            feeder = threading.Thread(target=_feed, args=(process.stdin, given), daemon=True)
            feeder.start()
            try:
                for line in process.stdout:
                    yield line.rstrip("\n")
                code = process.wait()
            finally:
                process.kill()
                process.wait()
                process.stdout.close()
                feeder.join()
            if code not in (DONE, SOME_UNREAD):
                told.seek(0)
                raise ProgramFailed(f"{' '.join(arguments[:2])} ended with {code}: {told.read()[-_TOLD:]}")


def _feed(stdin: IO[str], lines: Iterable[str]) -> None:
    """Write lines to a program, which may stop reading before their end."""
    try:
        with stdin:
            for line in lines:
                stdin.write(f"{line}\n")
    except (BrokenPipeError, ValueError):
        return
