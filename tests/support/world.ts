import { Readable, Writable } from "node:stream";
import { run } from "../../src/cli/run.ts";
import type { Terminal, World } from "../../src/cli/world.ts";

/** What a test sets of the machine around the command line. */
export interface Setting {
  /** What is piped in; null where a terminal stands at standard input. */
  stdin?: string | Uint8Array | null;
  cwd?: string;
  env?: Record<string, string>;
  /** The width of the terminal that reads; without it, a pipe does. */
  columns?: number;
  interrupted?: AbortSignal;
}

/** What a run of the command line left behind. */
export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line inside the test, with no process and no terminal. */
export async function runCli(argv: string[], setting: Setting = {}): Promise<Ran> {
  const stdout = new Collector(setting.columns);
  const stderr = new Collector(setting.columns);
  const code = await run(argv, worldOf(setting, stdout, stderr));
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** A world of streams in memory. */
export function worldOf(setting: Setting, stdout: Terminal, stderr: Terminal): World {
  const { stdin = null } = setting;
  return {
    stdin: Object.assign(Readable.from(stdin === null ? [] : [Buffer.from(stdin)]), {
      isTTY: stdin === null,
    }),
    stdout,
    stderr,
    env: setting.env ?? {},
    cwd: setting.cwd ?? process.cwd(),
    interrupted: setting.interrupted ?? new AbortController().signal,
    unbroken: (work) => work(),
  };
}

/** A stream that keeps what is written to it. */
export class Collector extends Writable {
  isTTY: boolean;
  columns?: number;
  private readonly chunks: Buffer[] = [];

  constructor(columns?: number) {
    super();
    this.isTTY = columns !== undefined;
    if (columns !== undefined) this.columns = columns;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(Buffer.from(chunk));
    done();
  }

  /** What a terminal can do beside; nothing here keeps a cursor. */
  readonly cursorTo = (): boolean => true;
  readonly moveCursor = (): boolean => true;
  readonly clearLine = (): boolean => true;

  text(): string {
    return Buffer.concat(this.chunks).toString("utf8");
  }
}
