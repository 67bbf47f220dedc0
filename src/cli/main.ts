import { setTimeout } from "node:timers/promises";
import { watchForCrash } from "./crash.ts";
import { EXIT } from "./exit-codes.ts";
import { hastenStart } from "./hasten-start.ts";
import { run } from "./run.ts";
import { watchOutput } from "./watch-output.ts";
import type { World } from "./world.ts";

/** Runs the command line of this process and gives its exit code. */
export async function main(): Promise<number> {
  hastenStart();
  const ended = watchForCrash();
  const interrupt = new AbortController();
  const heed = (signal: NodeJS.Signals) => interrupt.abort(signal);
  for (const signal of SIGNALS) process.on(signal, heed);
  const world = worldOf(interrupt.signal, heed);
  const written = watchOutput(world);
  const code = await Promise.race([run(process.argv.slice(2), world), unanswered(interrupt.signal)]);
  const problem = interrupt.signal.aborted ? null : await written();
  ended();
  if (code === null) endBy(interrupt.signal.reason);
  if (world.opened) process.stdin.destroy();
  // A pipe without a writer that is being opened would keep the process.
  unanswered(interrupt.signal).then(() => endBy(interrupt.signal.reason));
  return problem ?? code;
}

/** So long a run may take to end in good order after a signal. */
const GRACE = 400;

/** Null when a signal has not ended the run: it may wait for an input that never comes, which nothing else ends. */
function unanswered(interrupted: AbortSignal): Promise<null> {
  return new Promise((give) => {
    const wait = async () => give(await setTimeout(GRACE, null, { ref: false }));
    if (interrupted.aborted) void wait();
    else interrupted.addEventListener("abort", wait);
  });
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Ends this process by a signal, whatever still waits, once what lies beside an output has been cleared. */
function endBy(signal: NodeJS.Signals): never {
  process.once("exit", () => {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
  process.exit(EXIT.interrupted);
}

/** Leaves signals to the system while work is done: this process could hear none of them before the work has ended. */
function unheeded<T>(heed: NodeJS.SignalsListener, work: () => T): T {
  for (const signal of SIGNALS) process.off(signal, heed);
  try {
    return work();
  } finally {
    for (const signal of SIGNALS) process.on(signal, heed);
  }
}

/** This process as a world; standard input is opened only when it is asked for, and then left to no one. */
function worldOf(interrupted: AbortSignal, heed: NodeJS.SignalsListener): World & { opened: boolean } {
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
