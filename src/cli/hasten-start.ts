import { setFlagsFromString } from "node:v8";

/**
 * Sets what V8 is to know of a run that is short: a cold start is most of it. V8 is to compile each pattern once, not first to
 * bytecode and then again (a tenth to a fifth less of a cold start on Node 20, 22 and 24), and to optimise a function only when
 * it has run fifteen times as long as usual (a third less; of a hundred articles a quarter less). The second flag is known to
 * V8 11 (Node 20) alone: later ones print an error for it.
 *
 * The first counts a pattern's runs from when the pattern is made. `--no-regexp-tier-up` would do the same for new patterns, but a
 * pattern of Node's own that has run before it was set holds bytecode, which V8 would then run as machine code: a crash.
 */
export function hastenStart(): void {
  setFlagsFromString("--regexp-tier-up-ticks=0");
  optimiseAfter(1_000_000);
}

/** From so many articles on merging takes long. */
export const LONG_RUN = 100;

/**
 * Sets what V8 is to know once many articles are merged: what has not been optimised yet is optimised sooner, about as V8 does by
 * itself. The main thread merges 924 articles in an eighth less time. (Extracting them gains nothing by it.)
 */
export function hastenLongRun(): void {
  optimiseAfter(100_000);
}

function optimiseAfter(budget: number): void {
  if (process.versions.v8.startsWith("11.")) setFlagsFromString(`--interrupt-budget=${budget}`);
}
