"""onrecord on Apache Spark: records of many articles, and one timeline of them."""

from onrecord_spark.components import connect
from onrecord_spark.extract import CountsDiffer, extract
from onrecord_spark.merge import Loss, merge_parts, unite
from onrecord_spark.program import Onrecord, ProgramFailed
from onrecord_spark.read import read_articles

__all__ = [
    "CountsDiffer",
    "Loss",
    "Onrecord",
    "ProgramFailed",
    "connect",
    "extract",
    "merge_parts",
    "read_articles",
    "unite",
]
