"""What `spark-submit` is given: spark-submit spark/submit.py run ARTICLES RECORDS WORK --timeline FILE."""

from onrecord_spark.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
