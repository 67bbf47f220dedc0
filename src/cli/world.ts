import type { Writable } from "node:stream";

/** A stream to a person or a program. */
export type Terminal = Writable & { isTTY?: boolean; columns?: number };

/** All that the command line knows of the machine around it, so that a test can be its machine. */
export interface World {
  stdin: AsyncIterable<Uint8Array> & { isTTY?: boolean };
  stdout: Terminal;
  stderr: Terminal;
  env: Record<string, string | undefined>;
  /** The folder that relative paths start from. */
  cwd: string;
  /** Aborted when the user interrupts. */
  interrupted: AbortSignal;
  /** Does work that gives nobody a turn until it ends; a signal meanwhile ends the process at once. Nothing that must be cleared may be open. */
  unbroken<T>(work: () => T): T;
}
