"""The commands: `extract`, `merge`, and `run` for both."""

from __future__ import annotations

import argparse
import json
import shlex
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from pyspark.sql import SparkSession

from onrecord_spark.extract import PER_TASK as EXTRACTED_PER_TASK
from onrecord_spark.extract import extract
from onrecord_spark.merge import LARGEST, merge_parts, unite
from onrecord_spark.merge import PER_TASK as MERGED_PER_TASK
from onrecord_spark.program import Onrecord
from onrecord_spark.read import read_articles


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; its counts go to standard output, a line of JSON a step."""
    given = _parser().parse_args(arguments)
    spark = SparkSession.builder.appName(f"onrecord {given.command}").getOrCreate()
    # As many partitions as there are cores for each shuffle of a small run; a cluster's own setting stands.
    if spark.sparkContext.getConf().get("spark.sql.shuffle.partitions") is None:
        spark.conf.set("spark.sql.shuffle.partitions", max(4, 2 * spark.sparkContext.defaultParallelism))
    onrecord = Onrecord(tuple(shlex.split(given.onrecord)), given.profile)
    records = given.out if given.command == "extract" else given.records
    if given.command in ("extract", "run"):
        begun = time.monotonic()
        counts = extract(read_articles(spark, given.articles), records, onrecord, given.articles_per_task)
        _say("extract", counts, begun)
    if given.command in ("merge", "run"):
        _merge(spark, given, onrecord)
    spark.stop()
    return 0


def _merge(spark: SparkSession, given: argparse.Namespace, onrecord: Onrecord) -> None:
    begun = time.monotonic()
    read = spark.read.parquet(given.records)
    counts, loss = merge_parts(
        read,
        given.work,
        onrecord,
        per_task=given.merged_per_task,
        largest=given.largest,
        stories_within=given.stories_within,
    )
    _say("merge", {**counts, **asdict(loss)}, begun)
    if loss.components_cut > 0:
        print(
            f"onrecord: {loss.components_cut} components were too large and were cut by time: "
            f"{loss.near_pairs_cut} pairs of articles of one story and {loss.keys_cut} keys across "
            "the cuts were not compared",
            file=sys.stderr,
        )
    if given.timeline is not None:
        begun = time.monotonic()
        options = ("--scope", given.scope)
        unite(spark.read.parquet(f"{given.work}/parts"), read, given.timeline, onrecord, *options)
        _say("unite", {"bytes": given.timeline.stat().st_size}, begun)


def _say(step: str, counts: dict[str, int], begun: float) -> None:
    print(json.dumps({"step": step, **counts, "seconds": round(time.monotonic() - begun, 1)}), flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("onrecord_spark", description=__doc__)
    parser.add_argument("--onrecord", default="onrecord", help="the command on the workers (default: onrecord)")
    parser.add_argument("--profile", default="kim-putin", help="a built-in profile, or a file on every worker")
    commands = parser.add_subparsers(dest="command", required=True)
    extracting = commands.add_parser("extract", help="articles → records, as Parquet")
    extracting.add_argument("articles", help="a folder or file of texts, pages, JSON lines, web archives")
    extracting.add_argument("out", help="where the records go")
    merging = commands.add_parser("merge", help="records → one timeline")
    merging.add_argument("records", help="the records, as extract wrote them")
    both = commands.add_parser("run", help="articles → records → one timeline")
    both.add_argument("articles", help="a folder or file of texts, pages, JSON lines, web archives")
    both.add_argument("records", help="where the records go")
    for command in (extracting, both):
        command.add_argument("--articles-per-task", type=int, default=EXTRACTED_PER_TASK)
    for command in (merging, both):
        command.add_argument("work", help="where keys, facts, components and parts go")
        command.add_argument("--timeline", type=Path, help="the file of the timeline, on the driver; without, parts only")
        command.add_argument("--scope", choices=("topic", "all"), default="topic")
        command.add_argument("--merged-per-task", type=int, default=MERGED_PER_TASK)
        command.add_argument("--largest", type=int, default=LARGEST, help="cut components of more articles by time")
        command.add_argument("--stories-within", type=int, metavar="DAYS", help="look for stories within so many days only")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
