#!/usr/bin/env python3
"""Runs claims on Apache Spark: extraction maps over records, comparison reduces by event key.

    spark-submit claims_spark.py RECORDS.ndjson EVENTS_FOLDER [COMMAND …]

Each line of RECORDS is {"id", "text", "event", "published"?, "title"?, "outlet"?}. COMMAND starts the tool on a worker
(`claims` without it). One process a partition reads records from its standard input and writes lines to its standard output;
a task whose process fails is retried by Spark as any other. Sorted, the output equals that of one process.
"""

import json
import subprocess
import sys
import tempfile

from pyspark.sql import SparkSession


def through(command, allowed):
    """A function of partitions: lines in, through one process, lines out; another exit code fails the task."""

    def run(lines):
        with tempfile.TemporaryFile() as inputs, tempfile.TemporaryFile() as outputs:
            for line in lines:
                inputs.write(line.encode("utf-8") + b"\n")
            inputs.seek(0)
            code = subprocess.run(command, stdin=inputs, stdout=outputs, check=False).returncode
            if code not in allowed:
                raise RuntimeError(f"{command} ended with {code}")
            outputs.seek(0)
            for line in outputs:
                yield line.decode("utf-8").rstrip("\n")

    return run


def event_of(line):
    """The key of a result line; lines without one stand alone."""
    data = json.loads(line)
    return data.get("event") or f"\0{data.get('id')}"


def main(records, events, command):
    spark = SparkSession.builder.appName("claims").getOrCreate()
    # 2: a record that could not be read has a line of its own and is told on standard error
    extract = through([*command, "extract", "--stdin-format", "ndjson", "--format", "ndjson"], {0, 2})
    compare = through([*command, "compare", "--stdin-format", "ndjson", "--sorted"], {0, 2})
    results = spark.sparkContext.textFile(records).mapPartitions(extract)
    keyed = results.map(lambda line: (event_of(line), line))
    # a shuffle by key; within a partition lines are sorted by their bytes, as `--sorted` asks
    partitions = keyed.partitionBy(spark.sparkContext.defaultParallelism).values()
    ordered = partitions.mapPartitions(lambda lines: sorted(lines, key=lambda line: line.encode("utf-8")))
    ordered.mapPartitions(compare).saveAsTextFile(events)
    spark.stop()


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], sys.argv[3:] or ["claims"])
