"""One Spark for all tests, and the program that is tested."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyspark.sql import SparkSession

from onrecord_spark import Onrecord


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkSession]:
    """Give a Spark of two cores that begins a task up to three times."""
    session = (
        SparkSession.builder.master("local[2,3]")
        .config("spark.ui.enabled", False)
        .config("spark.sql.shuffle.partitions", 2)
        .getOrCreate()
    )
    yield session
    session.stop()


@pytest.fixture
def onrecord() -> Onrecord:
    """Give the program that ONRECORD names."""
    return Onrecord(tuple(shlex.split(os.environ.get("ONRECORD", "onrecord"))), "none")


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Give a folder of short articles: two stories of two, one that stands alone, and a line that is none."""
    folder = tmp_path / "articles"
    folder.mkdir()
    texts = {
        "bergen-1": "BERGEN, 3 May 2024 (Example Wire) - The ferry Alma sank off Bergen on Thursday. "
        "Its captain, Ida Vik, said: “We will raise the Alma before the winter comes.”",
        "bergen-2": "BERGEN, 4 May 2024 (Example Wire) - The ferry Alma, which sank off Bergen on Thursday, "
        "lies at eighty metres. “We will raise the Alma before the winter comes,” Captain Ida Vik said.",
        "lomo-1": "LOMO, 2 November 2020 (Example Wire) - The river burst its dam above Lomo on Sunday and "
        "flooded forty farms, the mayor said.",
        "lomo-2": "LOMO, 3 November 2020 (Example Wire) - The dam above Lomo burst on Sunday and the river "
        "flooded forty farms. Soldiers rowed villagers to the church.",
    }
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    lines = ['{"id": "x/1", "text": "OSLO, 9 June 2021 - A baker was fined on Tuesday.", "title": "Fined"}', "junk"]
    (folder / "some.ndjson").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder
