"""Which articles are connected: label propagation in DataFrames."""

from __future__ import annotations

from pyspark.sql import DataFrame
from pyspark.sql import functions as f

MOST_ROUNDS = 100
"""Each round at least doubles how far labels have come: more rounds than this no graph needs."""


def connect(items: DataFrame, edges: DataFrame) -> DataFrame:
    """Give each item (`id`) the least id of its component (`component`); `edges` are pairs (`a`, `b`), in any direction.

    In each round an item takes the least label of its neighbours and then that label's own (pointer jumping), until
    nothing changes.
    """
    both = edges.select("a", "b").union(edges.select(f.col("b"), f.col("a"))).where("a <> b").distinct()
    both = both.localCheckpoint()
    labels = items.select("id", f.col("id").alias("component")).localCheckpoint()
    for _ in range(MOST_ROUNDS):
        near = both.join(labels, both.b == labels.id).groupBy("a").agg(f.min("component").alias("nearest"))
        lowered = labels.join(near, labels.id == near.a, "left").select(
            "id", f.least("component", f.coalesce("nearest", "component")).alias("lower"), "component"
        )
        roots = lowered.select(f.col("id").alias("root"), f.col("lower").alias("further"))
        jumped = lowered.join(roots, lowered.lower == roots.root, "left").select(
            "id",
            f.least("lower", f.coalesce("further", "lower")).alias("next"),
            "component",
        )
        jumped = jumped.localCheckpoint()
        changed = jumped.where("next <> component").limit(1).count()
        labels = jumped.select("id", f.col("next").alias("component"))
        if changed == 0:
            return labels
    raise RuntimeError(f"components were not found in {MOST_ROUNDS} rounds")
