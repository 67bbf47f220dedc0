import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command, type ProcessRan } from "./process.ts";
import { ROOT } from "./sources.ts";

/** Spark with the package of `spark/`, in an environment of its own. */
export interface Spark {
  /** Runs `spark-submit` on two cores, as the docs say. */
  submit(argv: string[]): Promise<ProcessRan>;
  /** Runs a line of Python. */
  python(line: string, argv: string[]): Promise<ProcessRan>;
  /** Runs the package's own tests. */
  pytest(): Promise<ProcessRan>;
}

/** Where the environment is kept between runs: installing Spark takes longer than its tests. */
const PLACE = join(tmpdir(), "onrecord-spark");

/** Installs Spark and the package; null, and told, where Java, Python or the registry of packages is missing. */
export async function sparkHere(): Promise<Spark | null> {
  const java = await runs("java", ["-version"]);
  if (java === null) return without("no Java here: install Java 17 or later");
  if (Number(/version "(\d+)/.exec(java.stderr)?.[1] ?? 0) < 17) return without("Java is older than 17");
  if ((await runs("python3", ["-m", "venv", "--system-site-packages", PLACE])) === null)
    return without("no Python 3 with venv here");
  const bin = (name: string): string => join(PLACE, "bin", name);
  const wanted = [
    "-m",
    "pip",
    "install",
    "--quiet",
    "--disable-pip-version-check",
    "-e",
    `${ROOT}/spark[test]`,
  ];
  if ((await runs(bin("python"), wanted)) === null) return without("pyspark cannot be installed here");
  const env = {
    PATH: `${join(PLACE, "bin")}:${process.env.PATH ?? ""}`,
    PYSPARK_PYTHON: bin("python"),
    ONRECORD: `${process.execPath} ${ROOT}/bin/onrecord.js`,
  };
  const submit = existsSync(bin("spark-submit")) ? bin("spark-submit") : "spark-submit";
  const local = [
    "--master",
    "local[2]",
    "--conf",
    "spark.ui.enabled=false",
    "--conf",
    "spark.log.level=WARN",
  ];
  return {
    submit: (argv) =>
      command(submit, [...local, `${ROOT}/spark/submit.py`, "--onrecord", env.ONRECORD, ...argv], { env }),
    python: (line, argv) => command(bin("python"), ["-c", line, ...argv], { env }),
    pytest: () =>
      command(bin("python"), ["-m", "pytest", "-q", "-p", "no:cacheprovider", `${ROOT}/spark`], { env }),
  };
}

function without(why: string): null {
  console.warn(`The tests on Spark are skipped: ${why}.`);
  return null;
}

/** What a command left behind; null where there is none, or it did not end well. */
async function runs(file: string, argv: string[]): Promise<ProcessRan | null> {
  const ran = await command(file, argv).catch(() => null);
  return ran?.code === 0 ? ran : null;
}
