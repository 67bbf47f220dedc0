import { type ArticleKeys, articleKeys } from "../../model/spread.ts";
import type { Profile } from "../../profile/profile.ts";
import { factsOf } from "../../timeline/components/facts-of.ts";
import { makeKeysOf } from "../../timeline/components/keys-of.ts";
import { profileOf } from "../configuration.ts";
import { EXIT, type Outcome, SMOOTH } from "../exit-codes.ts";
import { gatherRecords } from "../gather-records.ts";
import { NO_KEYS } from "../help.ts";
import { inputNames } from "../input-names.ts";
import { eachLine } from "../spread-lines.ts";
import { type Desk, withOutput } from "../with-output.ts";
import type { World } from "../world.ts";

/** The options of `onrecord keys`, as commander gives them. */
export interface KeysOptions {
  facts?: boolean;
  profile?: string;
  output?: string;
}

/** Prints by what merging compares each article, or what of its merge depends on the others; gives the exit code. */
export async function keys(given: string[], options: KeysOptions, world: World): Promise<number> {
  const names = await inputNames(given, undefined, world);
  if (names === null || names.length === 0) {
    world.stderr.write(NO_KEYS);
    return EXIT.usage;
  }
  const profile = await profileOf(options.profile, world);
  if (profile === null) return EXIT.usage;
  const print = options.facts ? printFacts : printKeys;
  return withOutput(options.output, world, (desk) => print(names, profile, desk));
}

async function printKeys(names: string[], profile: Profile, desk: Desk): Promise<Outcome> {
  const read = await gatherRecords(names, profile, { ...desk, withText: false });
  if (read === null) return { ...SMOOTH, usage: true };
  const keysOf = makeKeysOf(profile);
  for (const article of read.gathering.articles()) {
    if (desk.signal.aborted) break;
    await desk.output.write(`${JSON.stringify(keysOf(article))}\n`);
  }
  return { ...SMOOTH, unread: read.unread.length > 0 };
}

async function printFacts(
  names: string[],
  profile: Profile,
  { output, world, signal }: Desk,
): Promise<Outcome> {
  const all: ArticleKeys[] = [];
  const whole = await eachLine(names, articleKeys, { profile, world }, (line) => all.push(line));
  if (!whole) return { ...SMOOTH, usage: true };
  for (const facts of factsOf(all, profile)) {
    if (signal.aborted) break;
    await output.write(`${JSON.stringify(facts)}\n`);
  }
  return SMOOTH;
}
