import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { World } from "./world.ts";

/** Where a command's data go: standard output, or a file that is written whole or not at all. */
export interface Output {
  /** Waits until the stream can take more; after `gone` nothing is written. */
  write(text: string): Promise<void>;
  /** Aborted when nobody reads any more, or nothing more can be written. */
  gone: AbortSignal;
  /** Ends well: gives what went wrong on the way, or null. */
  finish(): Promise<OutputProblem | null>;
  /** Ends without a result: nothing is left behind. */
  discard(): Promise<void>;
}

/** Why a command's data cannot be written, as data. */
export interface OutputProblem {
  code: "output-no-folder" | "output-is-folder" | "output-failed";
  source: string;
  at: null;
}

/** Opens the file of `-o`, or standard output. */
export async function openOutput(file: string | undefined, world: World): Promise<Output | OutputProblem> {
  if (file === undefined || file === "-") return openStream(world.stdout, "standard output");
  const given = resolve(world.cwd, file);
  const target = await realpath(given).catch(() => given);
  const folder = await stat(dirname(target)).catch(() => null);
  if (!folder?.isDirectory()) return { code: "output-no-folder", source: file, at: null };
  const there = await stat(target).catch(() => null);
  if (there?.isDirectory()) return { code: "output-is-folder", source: file, at: null };
  if (there && !there.isFile()) return openFile(target, target, file);
  return openFile(target, `${target}.${process.pid}.tmp`, file, there?.mode);
}

/** A file written beside its place and renamed at the end; a device such as /dev/null is written in place. */
function openFile(target: string, beside: string, name: string, mode?: number): Output {
  const stream = createWriteStream(beside, mode === undefined ? {} : { mode: mode & 0o777 });
  const output = openStream(stream, name);
  const clear = () => (beside === target ? undefined : rm(beside, { force: true }));
  return {
    ...output,
    async finish() {
      const problem = await output.finish();
      if (!output.gone.aborted) await closed(stream);
      if (problem !== null) await clear();
      else if (beside !== target) await rename(beside, target);
      return problem;
    },
    async discard() {
      stream.destroy();
      await clear();
    },
  };
}

async function closed(stream: NodeJS.WritableStream): Promise<void> {
  stream.end();
  await once(stream, "close").catch(() => {});
}

/** A pipe closed by its reader ends the work silently; any other failure is told. */
function openStream(stream: NodeJS.WritableStream, name: string): Output {
  const gone = new AbortController();
  let failed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    failed ||= error.code !== "EPIPE";
    gone.abort();
  });
  return {
    gone: gone.signal,
    async write(text) {
      if (gone.signal.aborted || stream.write(text)) return;
      await once(stream, "drain", { signal: gone.signal }).catch(() => {});
    },
    async finish() {
      if (!gone.signal.aborted) await new Promise<void>((written) => stream.write("", () => written()));
      return failed ? { code: "output-failed", source: name, at: null } : null;
    },
    async discard() {},
  };
}
