import { mkdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { type CorpusFile, hasText, type RecordWithText } from "../../export/corpus-file.ts";
import { CORPUS_FORMATS, type CorpusName } from "../../export/corpus-formats.ts";
import { recordOf } from "../../run/extract-records.ts";
import type { InputKind } from "../../run/kind-of-input.ts";
import { isProblem, type Problem } from "../../run/problem.ts";
import { isArticle } from "../../run/read-records.ts";
import { profileOf } from "../configuration.ts";
import { EXIT, exitCode, SMOOTH } from "../exit-codes.ts";
import { recordsOf } from "../gather-records.ts";
import { complain, reportUnread } from "../notices.ts";
import { openOutput } from "../output.ts";
import { type InputOptions, readArticles } from "../read-articles.ts";
import type { World } from "../world.ts";

/** The inputs of a corpus, and what they hold. */
interface CorpusInputs {
  names: string[];
  kind: InputKind;
}

/** The options of an export into a folder. */
type CorpusOptions = InputOptions & { profile?: string; output?: string };

/** Writes files for each article into the folder of `-o`, each whole or not at all; gives the exit code. */
export async function exportCorpus(
  format: CorpusName,
  inputs: CorpusInputs,
  options: CorpusOptions,
  world: World,
): Promise<number> {
  const { output: folder } = options;
  if (folder === undefined || folder === "-") return refused("folder-wanted", format, world);
  if (inputs.kind === "timeline") return refused("texts-wanted", format, world);
  const target = resolve(world.cwd, folder);
  if (!(await canBeFolder(target))) return refused("output-no-folder-made", folder, world);
  const records = await recordsIn(inputs, { ...options, target }, world);
  if (records === null) return EXIT.usage;
  const { filesOf, beside } = await CORPUS_FORMATS[format]();
  const met = { ...SMOOTH, usage: !(await written(beside(), target, world)) };
  for await (const record of records) {
    if (met.usage || world.interrupted.aborted) break;
    if (isProblem(record)) {
      reportUnread(record, world);
      met.unread = true;
    } else met.usage = !(await written(filesOf(record, stemOf(record)), target, world));
  }
  return exitCode({ ...met, interrupted: world.interrupted.aborted });
}

function refused(code: string, source: string, world: World): number {
  complain({ code, source, at: null }, world);
  return EXIT.usage;
}

function canBeFolder(path: string): Promise<boolean> {
  return mkdir(path, { recursive: true }).then(
    () => true,
    () => false,
  );
}

/** The records of the inputs with their texts; null after saying what is wrong. */
async function recordsIn(
  { names, kind }: CorpusInputs,
  options: CorpusOptions & { target: string },
  world: World,
): Promise<AsyncIterable<RecordWithText | Problem> | null> {
  if (kind === "records") return recordsGiven(names, world);
  const profile = await profileOf(options.profile, world);
  if (profile === null) return null;
  const wanted = { profile, withText: true, signal: world.interrupted, target: options.target };
  const extracted = await readArticles(names, wanted, options, world);
  return extracted && recordsMade(extracted);
}

async function* recordsMade(
  extracted: NonNullable<Awaited<ReturnType<typeof readArticles>>>,
): AsyncGenerator<RecordWithText | Problem> {
  for await (const result of extracted) {
    if (isProblem(result)) yield result;
    else yield withText(recordOf(result));
  }
}

async function* recordsGiven(names: string[], world: World): AsyncGenerator<RecordWithText | Problem> {
  for (const name of names) {
    for await (const read of recordsOf(name, world)) {
      if (isProblem(read)) yield read;
      else if (isArticle(read)) yield withText(read);
    }
  }
}

function withText(record: Parameters<typeof hasText>[0]): RecordWithText | Problem {
  return hasText(record) ? record : { source: record.source, code: "texts-wanted", at: null };
}

/** "news/Talks in Bern.html" → "Talks-in-Bern.a_18e8126f2de8efcb": a name that tells and that no other article has. */
function stemOf({ id, source }: RecordWithText): string {
  const name = basename(source).replace(/\.\w{1,5}$/, "");
  return `${name.replace(/[^\p{L}\p{N}_-]+/gu, "-").slice(0, LONGEST)}.${id}`;
}

/** File systems take 255 bytes. */
const LONGEST = 60;

/** Writes files into the folder; false after saying what went wrong. */
async function written(files: readonly CorpusFile[], folder: string, world: World): Promise<boolean> {
  for (const { name, text } of files) {
    const output = await openOutput(join(folder, name), world);
    const problem = "code" in output ? output : await output.write(text).then(() => output.finish());
    if (problem === null) continue;
    complain(problem, world);
    return false;
  }
  return true;
}
