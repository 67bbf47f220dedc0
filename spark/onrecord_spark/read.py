"""Articles as rows: from folders of texts and pages, JSON lines, and web archives."""

from __future__ import annotations

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f

LINES = "{*.ndjson,*.jsonl,*.ndjson.gz,*.jsonl.gz}"
PAGES = "{*.txt,*.md,*.html,*.htm,*.xhtml,*.eml}"
MANIES = "{*.warc,*.warc.gz,*.json}"

LINE, PAGE, MANY = "line", "page", "many"


def read_articles(spark: SparkSession, path: str) -> DataFrame:
    """Read the articles under a path: a row a JSON line, a page, or a file that may hold many.

    Columns: `kind`, `source` (the file), `line` (of JSON lines), `content` (of the others).
    """
    lines = (
        spark.read.option("recursiveFileLookup", True)
        .option("pathGlobFilter", LINES)
        .option("lineSep", "\n")
        .text(path)
        .where(f.trim("value") != "")
        .select(
            f.lit(LINE).alias("kind"),
            f.input_file_name().alias("source"),
            f.col("value").alias("line"),
            f.lit(None).cast("binary").alias("content"),
        )
    )
    pages, manies = _files(spark, path, PAGES, PAGE), _files(spark, path, MANIES, MANY)
    return lines.unionByName(pages).unionByName(manies)


def _files(spark: SparkSession, path: str, glob: str, kind: str) -> DataFrame:
    return (
        spark.read.format("binaryFile")
        .option("recursiveFileLookup", True)
        .option("pathGlobFilter", glob)
        .load(path)
        .select(
            f.lit(kind).alias("kind"),
            f.col("path").alias("source"),
            f.lit(None).cast("string").alias("line"),
            "content",
        )
    )
