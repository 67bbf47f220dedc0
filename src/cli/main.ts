import { setFlagsFromString } from "node:v8";
import { watchForCrash } from "./crash.ts";
import { run } from "./run.ts";
import type { World } from "./world.ts";

/** Runs the command line of this process and gives its exit code. */
export async function main(): Promise<number> {
  hastenStart();
  const ended = watchForCrash();
  const interrupt = new AbortController();
  const heed = () => interrupt.abort();
  for (const signal of SIGNALS) process.on(signal, heed);
  const world = worldOf(interrupt.signal, heed);
  const code = await run(process.argv.slice(2), world);
  if (world.opened) process.stdin.destroy();
  ended();
  return code;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Leaves signals to the system while work is done: this process could hear none of them before the work has ended. */
function unheeded<T>(heed: () => void, work: () => T): T {
  for (const signal of SIGNALS) process.off(signal, heed);
  try {
    return work();
  } finally {
    for (const signal of SIGNALS) process.on(signal, heed);
  }
}

/**
 * A cold start is most of a short run. V8 is to compile each pattern once, not first to bytecode and then again (a tenth to
 * a fifth less of a cold start on Node 20, 22 and 24), and to optimise a function only when it has run six times as long as
 * usual (a quarter less). The second flag is known to V8 11 (Node 20) alone: later ones print an error for it.
 */
function hastenStart(): void {
  setFlagsFromString("--no-regexp-tier-up");
  if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=400000");
}

/** This process as a world; standard input is opened only when it is asked for, and then left to no one. */
function worldOf(interrupted: AbortSignal, heed: () => void): World & { opened: boolean } {
  return {
    opened: false,
    get stdin() {
      this.opened = true;
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    interrupted,
    unbroken: (work) => unheeded(heed, work),
  };
}
