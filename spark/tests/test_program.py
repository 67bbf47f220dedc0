"""The program as a worker runs it, without Spark."""

from __future__ import annotations

import sys

import pytest

from onrecord_spark import Onrecord, ProgramFailed
from onrecord_spark.extract import _inside, _Laid, _object, _row

ECHO = "import sys\nfor line in sys.stdin: print(line.strip()[::-1])\nsys.exit({code})"


def python(code: int) -> Onrecord:
    return Onrecord((sys.executable, "-c", ECHO.format(code=code)), "none")


def test_lines_go_through_and_come_out() -> None:
    given = [f"line {number} é" for number in range(5000)]
    assert list(python(0).lines(given=given)) == [line[::-1] for line in given]


def test_some_unread_is_no_failure_and_a_crash_is() -> None:
    assert list(python(3).lines(given=["a"])) == ["a"]
    for code in (1, 2, 70, 130):
        with pytest.raises(ProgramFailed, match=f"ended with {code}"):
            list(python(code).lines("merge", given=["a"]))


def test_a_program_that_stops_reading_is_heard() -> None:
    deaf = Onrecord((sys.executable, "-c", "import sys; sys.exit(70)"), "none")
    with pytest.raises(ProgramFailed):
        list(deaf.lines(given=(f"{'x' * 1000}" for _ in range(5000))))


def test_only_objects_are_articles() -> None:
    assert _object('\ufeff{"text": "a"}\r') == '{"text": "a"}'
    assert [_object(line) for line in ("junk", "[1]", '"a"', "", '{"a"')] == [None] * 5


def test_a_record_names_where_its_article_was_found() -> None:
    line = '{"type":"article","id":"a_1","source":"7/2024/a.txt","title":"\\"source\\":\\"7/2024/a.txt\\""}'
    row = _row(_Laid("page", "file:///in/2024/a.txt", "7/2024/a.txt"), line)
    assert row["source"] == "file:///in/2024/a.txt"
    assert row["record"].startswith('{"type":"article","id":"a_1","source":"file:///in/2024/a.txt"')
    assert row["record"].endswith('"title":"\\"source\\":\\"7/2024/a.txt\\""}')
    own = '{"type":"article","id":"a_1","source":"https://example.org/a"}'
    assert _row(_Laid("line", "in#1", "lines.ndjson#1"), own)["record"] == own


def test_paths_stay_below_their_folder() -> None:
    assert _inside("file:///in/2024%2005/../a.txt") == "in/2024 05/a.txt"
