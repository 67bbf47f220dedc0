"""How many tasks a step is given."""

from __future__ import annotations

from pyspark.sql import SparkSession

FEWEST = 50
"""Starting the program for fewer articles than this takes longer than reading them."""


def tasks_for(count: int, per_task: int, spark: SparkSession) -> int:
    """Give the number of tasks for so many articles: none gets more than `per_task`, and no core stands idle."""
    for_all_cores = min(2 * spark.sparkContext.defaultParallelism, -(-count // FEWEST))
    return max(1, -(-count // per_task), for_all_cores)
