// Whole processes: how long they take from start to end (best of five), and the memory they take at most.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../bin/onrecord.js", import.meta.url));
const PEAK = new URL("./peak-memory.js", import.meta.url).href;

/** Milliseconds of `node` with arguments, best of five. */
export function bestOfFive(argv) {
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now();
    spawnSync(process.execPath, argv, { stdio: "ignore" });
    return performance.now() - from;
  });
  return Math.min(...times);
}

/** Seconds and peak memory in megabytes of one run of onrecord. */
export function runOnce(argv) {
  const from = performance.now();
  const ran = spawnSync(process.execPath, ["--import", PEAK, BIN, ...argv], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const peak = /peak memory (\d+) KB/.exec(ran.stderr)?.[1];
  return { seconds: (performance.now() - from) / 1000, megabytes: Number(peak) / 1024 };
}

/** Arguments of `node` that run onrecord. */
export function onrecord(...argv) {
  return [BIN, ...argv];
}
