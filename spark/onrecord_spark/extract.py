"""Articles → records: each partition goes through one run of `onrecord extract --records`."""

from __future__ import annotations

import hashlib
import json
import re
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlparse

import pandas as pd
from pyspark.sql import DataFrame

from onrecord_spark.program import Onrecord
from onrecord_spark.read import LINE, MANY
from onrecord_spark.tasks import tasks_for

SCHEMA = "kind string, type string, id string, source string, record string"
"""A row a record: the kind of its input, `article` or `error`, its id, where it was found, and the line itself."""

PER_TASK = 500
"""So many articles are read by one run of the program."""


class CountsDiffer(RuntimeError):
    """More or fewer records and errors came out than articles went in."""


def extract(articles: DataFrame, out: str, onrecord: Onrecord, per_task: int = PER_TASK) -> dict[str, int]:
    """Read articles (`read_articles`) and write their records as Parquet, an error where one cannot be read.

    Gives the counts: `articles` in, `records` and `errors` out. A file of many holds as many articles as are found in it; of
    all others as many must come out as went in, or this raises `CountsDiffer`.
    """
    given = {row["kind"]: row["count"] for row in articles.groupBy("kind").count().collect()}
    total = sum(given.values())
    tasks = tasks_for(total, per_task, articles.sparkSession)

    def run(batches: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
        rows = (row for batch in batches for row in batch.itertuples(index=False))
        yield from _framed(_records(rows, onrecord))

    # Spread evenly, whatever the sizes of the files; a task that dies is begun anew and its rows are written once.
    spread = articles.repartition(tasks)
    spread.mapInPandas(run, SCHEMA).write.mode("overwrite").parquet(out)

    written = articles.sparkSession.read.parquet(out)
    made = {(row["kind"], row["type"]): row["count"] for row in written.groupBy("kind", "type").count().collect()}
    for kind, count in given.items():
        came = sum(each for (of, _), each in made.items() if of == kind)
        if kind != MANY and came != count:
            raise CountsDiffer(f"{count} articles went in ({kind}), {came} records and errors came out")
    records = sum(each for (_, of), each in made.items() if of == "article")
    errors = sum(each for (_, of), each in made.items() if of == "error")
    return {"articles": records + errors, "records": records, "errors": errors}


def _framed(rows: Iterable[dict[str, Any]], size: int = 256) -> Iterator[pd.DataFrame]:
    """Give rows as frames, so many at once."""
    columns = [part.split()[0] for part in SCHEMA.split(", ")]
    held: list[dict[str, Any]] = []
    for row in rows:
        held.append(row)
        if len(held) == size:
            yield pd.DataFrame(held, columns=columns)
            held = []
    if held:
        yield pd.DataFrame(held, columns=columns)


def _records(rows: Iterable[Any], onrecord: Onrecord) -> Iterator[dict[str, Any]]:
    """Lay the articles of a partition into a folder and read them by few runs of the program, which keeps their order."""
    with tempfile.TemporaryDirectory(prefix="onrecord-") as name:
        folder = Path(name)
        lines: list[_Laid] = []
        pages: list[_Laid] = []
        many: list[_Laid] = []
        with (folder / LINES).open("w", encoding="utf-8", newline="\n") as every:
            for number, row in enumerate(rows):
                if row.kind != LINE:
                    file = f"{number}/{_inside(row.source)}"
                    _write(folder / file, row.content)
                    (many if row.kind == MANY else pages).append(_Laid(row.kind, row.source, file))
                elif (line := _object(row.line)) is not None:
                    every.write(f"{line}\n")
                    source = f"{row.source}#{hashlib.sha256(line.encode()).hexdigest()[:_SHORT]}"
                    lines.append(_Laid(row.kind, source, f"{LINES}#{len(lines) + 1}"))
                else:
                    yield _broken(row)
        yield from _one_each(lines, [LINES], folder, onrecord)
        yield from _one_each(pages, [each.file for each in pages], folder, onrecord)
        for each in many:
            for record in onrecord.lines(*EXTRACT, each.file, cwd=folder):
                yield _row(each, record)


EXTRACT = ("extract", "--records", "--jobs", "1")
LINES = "lines.ndjson"
_SHORT = 12


@dataclass(frozen=True)
class _Laid:
    """An article as it was laid out: what it is, where it is from, and what the program takes for its source."""

    kind: str
    source: str
    file: str


def _object(line: str) -> str | None:
    """Give a line that holds a JSON object, without a mark of byte order or of a record; None for any other."""
    line = line.strip().lstrip("\ufeff\x1e")
    try:
        return line if isinstance(json.loads(line), dict) else None
    except ValueError:
        return None


def _broken(row: Any) -> dict[str, Any]:  # noqa: ANN401
    error = {
        "type": "error",
        "schema": "onrecord/error@1",
        "source": row.source,
        "code": "json-invalid",
        "message": "is not valid JSON; mend it or leave it out",
    }
    return _row(_Laid(row.kind, row.source, ""), json.dumps(error))


def _one_each(laid: list[_Laid], files: list[str], folder: Path, onrecord: Onrecord) -> Iterator[dict[str, Any]]:
    """Read files that hold as many articles as were laid out; as many records and errors must come, in their order."""
    if not laid:
        return
    (folder / "inputs").write_text("".join(f"{file}\0" for file in files), encoding="utf-8")
    came = 0
    for record in onrecord.lines(*EXTRACT, "--files-from", "inputs", cwd=folder):
        if came < len(laid):
            yield _row(laid[came], record)
        came += 1
    if came != len(laid):
        raise CountsDiffer(f"{len(laid)} articles went into this task, {came} records and errors came out")


def _row(laid: _Laid, line: str) -> dict[str, Any]:
    """Make the row of a record, which names its article by where it was found, not by where it was laid."""
    record = json.loads(line)
    source = record["source"]
    if laid.kind == LINE and source.partition("#")[0] == LINES:
        source = laid.source
        line = _LINE_NUMBER.sub('"message":"', line, count=1)
    elif laid.kind != LINE and source.startswith(laid.file):
        source = laid.source + source[len(laid.file) :]
    if source != record["source"]:
        line = _SOURCE.sub(lambda _: f'"source":{json.dumps(source)}', line, count=1)
    return {
        "kind": laid.kind,
        "type": record["type"],
        "id": record.get("id"),
        "source": source,
        "record": line,
    }


_SOURCE = re.compile(r'"source":"(?:[^"\\]|\\.)*"')
"""The first one in a record or an error is its own."""

_LINE_NUMBER = re.compile(r'"message":"line \d+: ')


def _inside(source: str) -> str:
    """Give a source's path without its root: names of files and folders can hold dates."""
    parts = PurePosixPath(unquote(urlparse(source).path)).parts
    return "/".join(part for part in parts if part not in ("/", "..", "."))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
