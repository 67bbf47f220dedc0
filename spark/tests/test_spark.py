"""Extracting and merging on Spark, against one run of the program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pyspark.sql import SparkSession

from onrecord_spark import Onrecord, connect, extract, merge_parts, read_articles, unite

DIES_ONCE = """
import os, sys
folder, *command = sys.argv[1:]
try:
    os.close(os.open(os.path.join(folder, "died"), os.O_CREAT | os.O_EXCL))
except FileExistsError:
    os.execvp(command[0], command)
print("half a rec", flush=True)
os.kill(os.getpid(), 9)
"""

LOSES_ONE = """
import subprocess, sys
out = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, text=True).stdout
print("".join(out.splitlines(keepends=True)[1:]), end="")
"""


def test_a_task_that_dies_is_begun_anew_and_loses_nothing(
    spark: SparkSession, onrecord: Onrecord, articles: Path, tmp_path: Path
) -> None:
    dying = Onrecord((sys.executable, "-c", DIES_ONCE, str(tmp_path), *onrecord.command), "none")
    counts = extract(read_articles(spark, str(articles)), str(tmp_path / "records"), dying)
    assert (tmp_path / "died").exists()
    assert counts == {"articles": 6, "records": 5, "errors": 1}


def test_a_record_too_few_fails_the_job(spark: SparkSession, onrecord: Onrecord, articles: Path, tmp_path: Path) -> None:
    losing = Onrecord((sys.executable, "-c", LOSES_ONE, *onrecord.command), "none")
    with pytest.raises(Exception, match="articles went into this task"):
        extract(read_articles(spark, str(articles)), str(tmp_path / "records"), losing)


def test_the_timeline_is_that_of_one_machine(
    spark: SparkSession, onrecord: Onrecord, articles: Path, tmp_path: Path
) -> None:
    extract(read_articles(spark, str(articles)), str(tmp_path / "records"), onrecord)
    records = spark.read.parquet(str(tmp_path / "records"))
    one = [row["record"] for row in records.select("record").collect()]
    options = ("--scope", "all")

    counts, loss = merge_parts(records, str(tmp_path / "work"), onrecord, per_task=2)
    assert counts == {"records": 5, "articles": 5, "components": 3, "largest": 2}
    assert (loss.components_cut, loss.near_pairs_cut, loss.keys_cut) == (0, 0, 0)
    unite(spark.read.parquet(str(tmp_path / "work/parts")), records, tmp_path / "timeline.json", onrecord, *options)
    whole = "".join(f"{line}\n" for line in onrecord.lines("merge", *options, "-", given=one))
    assert (tmp_path / "timeline.json").read_text(encoding="utf-8") == whole

    # Pieces of one article each: what is lost is counted.
    _, cut = merge_parts(records, str(tmp_path / "cut"), onrecord, largest=1)
    assert cut.components_cut == 2
    assert cut.near_pairs_cut == 2
    assert cut.keys_cut > 0
    parts = spark.read.parquet(str(tmp_path / "cut/parts"))
    assert parts.where("part = 'article'").count() == 5

    # Stories are looked for within a week each: here nothing goes over its end.
    sliced, _ = merge_parts(records, str(tmp_path / "sliced"), onrecord, stories_within=7)
    assert sliced == counts


def test_components_are_found_along_chains_and_in_rings(spark: SparkSession) -> None:
    chain = [(f"a{number:03}", f"a{number + 1:03}") for number in range(60)]
    ring = [(f"b{number}", f"b{(number + 1) % 5}") for number in range(5)]
    ids = sorted({each for pair in chain + ring for each in pair} | {"c"})
    items = spark.createDataFrame([(each,) for each in ids], "id string")
    edges = spark.createDataFrame(chain[::-1] + ring + [("c", "c")], "a string, b string")
    found = {row["id"]: row["component"] for row in connect(items, edges).collect()}
    assert found == {each: {"a": "a000", "b": "b0", "c": "c"}[each[0]] for each in ids}
