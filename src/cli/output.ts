import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { constants, rmSync } from "node:fs";
import { open, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { LateFile } from "./late-file.ts";
import type { World } from "./world.ts";

/** Where a command's data go: standard output, or a file that is written whole or not at all. */
export interface Output {
  /** Waits until the stream can take more; after `gone` nothing is written. */
  write(text: string): Promise<void>;
  /** Aborted when nobody reads any more, or nothing more can be written. */
  gone: AbortSignal;
  /** Ends well: gives what went wrong on the way, or null. */
  finish(): Promise<OutputProblem | null>;
  /** The file that will be written; null where it is a stream or a device. */
  target: string | null;
  /** Ends without a result: nothing is left behind. */
  discard(): Promise<void>;
}

/** Why a command's data cannot be written, as data. */
export interface OutputProblem {
  code: "output-ending" | "output-no-folder" | "output-is-folder" | "output-failed" | "output-not-replaced";
  source: string;
  at: string | null;
}

/** Endings of forms that programs for writing and reckoning have, none of which is written here. */
const FOREIGN = /\.(?:pdf|docx?|odt|rtf|xlsx?|ods|xml|ya?ml)$/i;

/** Opens the file of `-o`, or standard output. */
export async function openOutput(file: string | undefined, world: World): Promise<Output | OutputProblem> {
  if (file === undefined || file === "-") return openStream(world.stdout, "standard output");
  const foreign = FOREIGN.exec(file)?.[0];
  if (foreign !== undefined) return { code: "output-ending", source: file, at: foreign };
  const target = await targetOf(resolve(world.cwd, file));
  const folder = await stat(dirname(target)).catch(() => null);
  if (!folder?.isDirectory()) return { code: "output-no-folder", source: file, at: null };
  const there = await stat(target).catch(() => null);
  if (there?.isDirectory()) return { code: "output-is-folder", source: file, at: null };
  if (there && !there.isFile()) return openDevice(target, file);
  return openFile(target, file, there?.mode);
}

/** What a name leads to, also where a link's end is not there yet. */
async function targetOf(given: string): Promise<string> {
  const link = await readlink(given).catch(() => null);
  return realpath(given).catch(() => (link === null ? given : resolve(dirname(given), link)));
}

/** A device or a pipe is written in place; a pipe that nobody reads is not waited for. */
async function openDevice(target: string, name: string): Promise<Output | OutputProblem> {
  const flags = constants.O_WRONLY | constants.O_NONBLOCK;
  const handle = await open(target, flags).catch(() => null);
  if (handle === null) return { code: "output-failed", source: name, at: null };
  const stream = handle.createWriteStream();
  const output = openStream(stream, name);
  return {
    ...output,
    async finish() {
      const problem = await output.finish();
      if (!output.gone.aborted) await closed(stream);
      return problem;
    },
  };
}

/**
 * A file written beside its place and renamed when all of it has reached the disk. Its name beside is hidden, so that no run
 * ever reads it as an article, and nobody can guess it to lay a link there.
 */
function openFile(target: string, name: string, mode?: number): Output {
  const beside = join(dirname(target), `.onrecord-${randomBytes(8).toString("hex")}.tmp`);
  const stream = new LateFile(beside, mode);
  const output = openStream(stream, name);
  const clearAtExit = () => rmSync(beside, { force: true });
  process.once("exit", clearAtExit);
  const clear = async () => {
    process.off("exit", clearAtExit);
    await rm(beside, { force: true }).catch(() => {});
  };
  const failed: OutputProblem = { code: "output-not-replaced", source: name, at: null };
  return {
    ...output,
    target,
    async finish() {
      const problem = await output.finish();
      if (!output.gone.aborted) await closed(stream);
      const told =
        problem ??
        (await rename(beside, target).then(
          () => null,
          () => failed,
        ));
      await clear();
      return told;
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

/** After so many characters signals have their turn: a file takes all that it is given, so that nothing else would. */
const TURN = 1 << 20;

/** A pipe closed by its reader ends the work silently; any other failure is told. */
function openStream(stream: NodeJS.WritableStream, name: string): Output {
  const gone = new AbortController();
  let failed = false;
  let since = 0;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    failed ||= error.code !== "EPIPE";
    gone.abort();
  });
  return {
    target: null,
    gone: gone.signal,
    async write(text) {
      if (gone.signal.aborted) return;
      since += text.length;
      if (!stream.write(text)) await once(stream, "drain", { signal: gone.signal }).catch(() => {});
      if (since < TURN) return;
      since = 0;
      await setImmediate();
    },
    async finish() {
      if (!gone.signal.aborted) await new Promise<void>((written) => stream.write("", () => written()));
      return failed ? { code: "output-failed", source: name, at: null } : null;
    },
    async discard() {},
  };
}
