"""Records → one timeline: keys, facts, components, a merge of each, and all of them united."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd
from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as f

from onrecord_spark.components import connect
from onrecord_spark.program import Onrecord
from onrecord_spark.tasks import tasks_for

PER_TASK = 2000
"""So many articles are merged, or made keys of, by one run of the program, unless a component is larger."""

LARGEST = 20_000
"""A component of more articles than this is cut by time."""


@dataclass(frozen=True)
class Loss:
    """What cutting components that were too large for one worker has cost: 0 throughout where none was."""

    components_cut: int
    near_pairs_cut: int
    """Pairs of articles of one story that were not compared."""
    keys_cut: int
    """Events and quotations that stand in articles which were not compared."""


def merge_parts(
    records: DataFrame,
    work: str,
    onrecord: Onrecord,
    *,
    per_task: int = PER_TASK,
    largest: int = LARGEST,
    stories_within: int | None = None,
) -> tuple[dict[str, int], Loss]:
    """Merge records (`extract`) component by component, and write the parts and all that leads to them below `work`.

    `stories_within` looks for stories within so many days only, each such slice on one worker; by default among all
    articles. Gives counts, and what was lost by cutting.
    """
    spark = records.sparkSession
    articles = records.where("type = 'article'")
    count = articles.count()
    tasks = tasks_for(count, per_task, spark)

    _keys(articles, tasks, onrecord).write.mode("overwrite").parquet(f"{work}/keys")
    keys = spark.read.parquet(f"{work}/keys")
    _facts(keys, _slice(stories_within), onrecord).write.mode("overwrite").parquet(f"{work}/facts")
    facts = spark.read.parquet(f"{work}/facts")

    near = facts.select(f.col("id").alias("a"), f.explode("near").alias("b"))
    far = keys.select("id", f.explode("far").alias("key"))
    first = far.groupBy("key").agg(f.min("id").alias("a"), f.count("id").alias("count")).where("count > 1")
    shared = far.join(first, "key").select("key", "a", f.col("id").alias("b"))
    components = connect(keys.select("id"), near.union(shared.select("a", "b")))
    placed = _cut(components.join(keys.select("id", "published"), "id"), largest)
    placed.write.mode("overwrite").parquet(f"{work}/components")
    pieces = spark.read.parquet(f"{work}/components")
    loss = _loss(pieces, near, shared)

    # All records of a piece come to one task; a task may hold several pieces, which the program keeps apart.
    together = articles.select("id", "record").join(facts.select("id", f.col("line").alias("facts")), "id")
    pieced = together.join(pieces.select("id", "piece"), "id").repartition(tasks, "piece")
    _parts(pieced, onrecord).write.mode("overwrite").parquet(f"{work}/parts")
    sizes = pieces.groupBy("component").count().agg(f.count("*").alias("of"), f.max("count").alias("most")).first()
    counts = {
        "records": count,
        "articles": keys.count(),
        "components": sizes["of"] if sizes else 0,
        "largest": (sizes["most"] or 0) if sizes else 0,
    }
    return counts, loss


def unite(parts: DataFrame, records: DataFrame, out: Path, onrecord: Onrecord, *options: str) -> None:
    """Unite parts into one timeline, written by the driver; what could not be read stands in it too."""
    errors = records.where("type = 'error'").select("record").sort("record")

    def lines() -> Iterator[str]:
        # What has the kind of a part comes first: by it the program knows what it reads.
        yield from (row["line"] for row in parts.select("line").toLocalIterator(prefetchPartitions=True))
        yield from (_unread(json.loads(row["record"])) for row in errors.toLocalIterator())

    for _ in onrecord.lines("merge", *options, "-o", str(out.resolve()), "-", given=lines()):
        pass


def _unread(error: dict[str, Any]) -> str:
    unread = {name: error[name] for name in ("source", "code", "message")}
    return json.dumps({"type": "part.unread", "schema": "onrecord/part@1", "unread": unread})


def _keys(articles: DataFrame, tasks: int, onrecord: Onrecord) -> DataFrame:
    """Make the keys of each article; all records of one text come to one task, which unites them."""

    def run(frames: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
        lines = onrecord.lines("keys", "-", given=(line for frame in frames for line in frame["record"]))
        yield from _framed(_key(line) for line in lines)

    schema = "id string, published string, far array<bigint>, line string"
    return articles.select("id", "record").repartition(tasks, "id").mapInPandas(run, schema)


def _key(line: str) -> dict[str, Any]:
    read = json.loads(line)
    published = read["published"]
    return {
        "id": read["id"],
        "published": None if published is None else published["value"],
        "far": read["far"],
        # The story is found by the stems alone.
        "line": json.dumps({**read, "far": []}),
    }


def _facts(keys: DataFrame, sliced: Column, onrecord: Onrecord) -> DataFrame:
    """Find which articles tell one story: each slice of time in one run of the program."""

    def run(frames: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
        for lines in _groups(frames):
            yield from _framed(_fact(line) for line in onrecord.lines("keys", "--facts", "-", given=lines))

    spread = keys.select(sliced.alias("slice"), "line").repartition("slice").sortWithinPartitions("slice")
    return spread.mapInPandas(run, "id string, near array<string>, line string")


def _fact(line: str) -> dict[str, Any]:
    read = json.loads(line)
    return {"id": read["id"], "near": read["near"], "line": line}


def _groups(frames: Iterator[pd.DataFrame]) -> Iterator[list[str]]:
    """Give the lines of each slice; the rows of one stand together."""
    held: list[str] = []
    current: object = None
    for frame in frames:
        for number, line in zip(frame["slice"], frame["line"], strict=True):
            if held and number != current:
                yield held
                held = []
            current = number
            held.append(line)
    if held:
        yield held


def _slice(days: int | None) -> Column:
    """Say in which slice of time an article came out; what has no date stands in one of its own."""
    if days is None:
        return f.lit(0)
    day = f.expr("datediff(try_cast(substring(published, 1, 10) as date), date '1900-01-01')")
    return f.coalesce(f.floor(day / days), f.lit(-1))


def _cut(placed: DataFrame, largest: int) -> DataFrame:
    """Cut components that are too large into pieces of articles that came out one after the other."""
    component = Window.partitionBy("component")
    rank = f.row_number().over(component.orderBy(f.col("published").asc_nulls_last(), "id")) - 1
    pieces = f.ceil(f.count("*").over(component) / largest)
    return (
        placed.withColumn("pieces", pieces)
        .withColumn("number", f.when(f.col("pieces") > 1, f.floor(rank / largest)).otherwise(0))
        .select("id", "component", "pieces", f.concat_ws("/", "component", "number").alias("piece"))
    )


def _loss(pieces: DataFrame, near: DataFrame, shared: DataFrame) -> Loss:
    cut = pieces.where("pieces > 1")
    components = cut.select("component").distinct().count()
    if components == 0:
        return Loss(0, 0, 0)
    a = cut.select(f.col("id").alias("a"), f.col("piece").alias("from"))
    b = cut.select(f.col("id").alias("b"), f.col("piece").alias("to"))
    pairs = near.where("a < b").distinct().join(a, "a").join(b, "b").where("from <> to").count()
    of = shared.select("key", "b").join(b, "b").groupBy("key").agg(f.countDistinct("to").alias("pieces"))
    return Loss(components, pairs, of.where("pieces > 1").count())


def _parts(pieced: DataFrame, onrecord: Onrecord) -> DataFrame:
    """Merge the pieces of each task in one run of the program."""

    def run(frames: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
        with tempfile.TemporaryDirectory(prefix="onrecord-") as name:
            facts, records = Path(name) / "facts.ndjson", Path(name) / "records.ndjson"
            with facts.open("w", encoding="utf-8") as known, records.open("w", encoding="utf-8") as told:
                for frame in frames:
                    known.writelines(f"{line}\n" for line in frame["facts"])
                    told.writelines(f"{line}\n" for line in frame["record"])
            if records.stat().st_size == 0:
                return
            lines = onrecord.lines("merge", "--parts", str(facts), str(records))
            yield from _framed({"part": _part(line), "line": line} for line in lines)

    return pieced.select("record", "facts").mapInPandas(run, "part string, line string")


def _part(line: str) -> str:
    """Give what a line holds: article, entry, quote, conflict or unread; its type stands first in it."""
    return line[line.index("part.") + len("part.") :].partition('"')[0]


def _framed(rows: Iterable[dict[str, Any]], size: int = 1024) -> Iterator[pd.DataFrame]:
    """Give rows as frames, so many at once."""
    held: list[dict[str, Any]] = []
    for row in rows:
        held.append(row)
        if len(held) == size:
            yield pd.DataFrame(held)
            held = []
    if held:
        yield pd.DataFrame(held)
