// Whole processes: how long they take from start to end, and the memory they take at most.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../bin/onrecord.js", import.meta.url));
const REPORT = new URL("./report-usage.js", import.meta.url).href;

/** One run of `node`: seconds by the wall's clock, milliseconds of its main thread alone, and the most memory that it took. */
export interface Run {
  seconds: number;
  busy: number;
  megabytes: number;
}

/** The best of five runs of `node` with arguments: milliseconds by the wall's clock, and of its main thread alone. */
export function bestOfFive(argv: readonly string[]): { wall: number; busy: number } {
  const runs = Array.from({ length: 5 }, () => runNode(argv));
  return {
    wall: 1000 * Math.min(...runs.map(({ seconds }) => seconds)),
    busy: Math.min(...runs.map(({ busy }) => busy)),
  };
}

/** Runs `node` with arguments. */
export function runNode(argv: readonly string[]): Run {
  const from = performance.now();
  const ran = spawnSync(process.execPath, ["--import", REPORT, ...argv], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const seconds = (performance.now() - from) / 1000;
  const [, peak, busy] = /peak memory (\d+) KB, main thread ([\d.]+) ms/.exec(ran.stderr) ?? [];
  return { seconds, busy: Number(busy), megabytes: Number(peak) / 1024 };
}

/** Arguments of `node` that run onrecord. */
export function onrecord(...argv: string[]): string[] {
  return [BIN, ...argv];
}
