import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ENGINE } from "../../model/made.ts";
import type { Profile } from "../../profile/profile.ts";
import { recordOf } from "../../run/extract-records.ts";
import { isProblem } from "../../run/problem.ts";
import { checkRecord } from "../../run/verify/check-record.ts";
import { checkTimeline } from "../../run/verify/check-timeline.ts";
import type { Fault } from "../../run/verify/fault.ts";
import { Library } from "../../run/verify/library.ts";
import { type Given, readGiven } from "../../run/verify/read-given.ts";
import { profileOf } from "../configuration.ts";
import { EXIT, SMOOTH } from "../exit-codes.ts";
import { faultLine, verdictLine } from "../fault-lines.ts";
import { complain, reportUnread, warn } from "../notices.ts";
import { type InputOptions, readArticles } from "../read-articles.ts";
import { type Desk, withOutput } from "../with-output.ts";
import type { World } from "../world.ts";

/** The options of `onrecord verify`, as commander gives them. */
export interface VerifyOptions extends InputOptions {
  profile?: string;
  format?: "text" | "json";
  output?: string;
}

/** Holds a timeline or records against the schema and the articles' texts; gives the exit code, 1 where something does not hold. */
export async function verify(
  file: string,
  inputs: string[],
  options: VerifyOptions,
  world: World,
): Promise<number> {
  const bytes = await readFile(resolve(world.cwd, file)).catch(() => null);
  const given = bytes === null ? null : readGiven(new TextDecoder().decode(bytes));
  if (given === null) {
    complain({ code: bytes === null ? "not-found" : "verify-other", source: file, at: null }, world);
    return EXIT.usage;
  }
  return withOutput(options.output, world, async (desk) => {
    const library = await libraryOf(given, inputs, options, desk);
    if (library === null) return { ...SMOOTH, usage: true };
    const faults = [
      ...given.faults,
      ...given.records.flatMap((record) => checkRecord(record, library)),
      ...(given.timeline === null ? [] : checkTimeline(given.timeline, library)),
    ];
    await tell(faults, { file, items: given.items, articles: library.size }, options, desk);
    return { ...SMOOTH, differs: faults.length > 0 };
  });
}

interface Verdict {
  file: string;
  items: number;
  articles: number;
}

async function tell(
  faults: readonly Fault[],
  verdict: Verdict,
  { format }: VerifyOptions,
  { output }: Desk,
): Promise<void> {
  if (format === "json") return output.write(`${JSON.stringify({ ...verdict, faults }, null, 2)}\n`);
  for (const fault of faults) await output.write(faultLine(verdict.file, fault));
  return output.write(verdictLine(verdict, faults.length));
}

/** The articles given, or those that the file itself names and that are there; records that hold their texts are their own. */
async function libraryOf(
  given: Given,
  inputs: string[],
  options: VerifyOptions,
  { world, signal }: Desk,
): Promise<Library | null> {
  const library = new Library();
  for (const record of given.records) if (record.text !== null) library.add(record, false);
  const own = given.sources.filter((source) => existsSync(resolve(world.cwd, source)));
  const names = inputs.length > 0 ? inputs : own;
  const profile = await profileOf(options.profile ?? given.made?.profile, world);
  if (profile === null) return null;
  const alike = isAlike(given, profile);
  if (!alike && given.made !== null)
    warn({ code: "verify-other-rules", source: "verify", at: null }, options.quiet, world);
  if (names.length === 0) return library;
  const extracted = await readArticles(
    names,
    { profile, withText: true, signal, target: null },
    // What is verified is found anew.
    { ...options, cache: "" },
    world,
  );
  if (extracted === null) return null;
  for await (const result of extracted) {
    if (isProblem(result)) reportUnread(result, world);
    else library.add(recordOf(result), alike);
  }
  return library;
}

/** Whether the file was made by the rules and under the profile that the articles are read by now. */
function isAlike({ made }: Given, profile: Profile): boolean {
  return made?.engine === ENGINE && made.profile === profile.id && made.profileHash === profile.hash;
}
