import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { ArticleRecord } from "../../model/article-record.ts";
import type { Timeline } from "../../model/timeline.ts";
import type { Profile } from "../../profile/profile.ts";
import { explainItem, type Sources } from "../../run/explain/explain-item.ts";
import { findItems } from "../../run/explain/find-item.ts";
import { recordOf } from "../../run/extract-records.ts";
import { isProblem } from "../../run/problem.ts";
import { isArticle } from "../../run/read-records.ts";
import { filesOf } from "../../run/verify/read-given.ts";
import { mergeRecords } from "../../timeline/merge-records.ts";
import { refusalOf } from "../../timeline/refuse-record.ts";
import { profileOf } from "../configuration.ts";
import { EXIT, SMOOTH } from "../exit-codes.ts";
import { explanationLines } from "../explanation-lines.ts";
import { recordsOf } from "../gather-records.ts";
import { NOTHING_TO_EXPLAIN } from "../help.ts";
import { inputNames } from "../input-names.ts";
import { knowInputs } from "../know-inputs.ts";
import { complain, reportUnread } from "../notices.ts";
import { type InputOptions, readArticles } from "../read-articles.ts";
import { timelineIn } from "../timeline-in.ts";
import { type Desk, withOutput } from "../with-output.ts";
import type { World } from "../world.ts";

/** The options of `onrecord explain`, as commander gives them. */
export interface ExplainOptions extends InputOptions {
  profile?: string;
  format?: "text" | "json";
  output?: string;
}

/** Says of one item where it stands, what found it, what dates it and why its accounts are one; gives the exit code. */
export async function explain(
  id: string,
  given: string[],
  options: ExplainOptions,
  world: World,
): Promise<number> {
  const names = await inputNames(given, options.filesFrom, world);
  if (names === null) return EXIT.usage;
  if (names.length === 0) {
    world.stderr.write(NOTHING_TO_EXPLAIN);
    return EXIT.usage;
  }
  return withOutput(options.output, world, async (desk) => {
    const sources = await sourcesOf(names, options, desk);
    const items = sources === null ? [] : findItems(sources.timeline, id);
    const [item] = items;
    if (sources !== null && items.length !== 1)
      complain({ code: item === undefined ? "id-unknown" : "id-many", source: id, at: null }, world);
    if (sources === null || item === undefined || items.length > 1) return { ...SMOOTH, usage: true };
    const explanation = explainItem(item, sources);
    if (options.format === "json") await desk.output.write(`${JSON.stringify(explanation, null, 2)}\n`);
    else for (const line of explanationLines(explanation)) await desk.output.write(line);
    return SMOOTH;
  });
}

/** The timeline and the records that the inputs are, or that are made of them; null after saying what is wrong. */
async function sourcesOf(names: string[], options: ExplainOptions, desk: Desk): Promise<Sources | null> {
  const known = await knowInputs(names[0] ?? "-", desk.world);
  const here = { ...desk, world: known.world };
  const [file = "-", ...articles] = names;
  const timeline = known.kind === "timeline" ? await timelineIn(file, known.world) : null;
  if (known.kind === "timeline" && timeline === null) return null;
  const profile = await profileOf(options.profile ?? timeline?.profile, known.world);
  if (profile === null) return null;
  const inputs = timeline === null ? names : articlesOf(timeline, articles, known.world);
  const records =
    known.kind === "records"
      ? await recordsIn(names, profile, known.world)
      : await recordsMade(inputs, profile, { options, desk: here });
  if (records === null) return null;
  return { timeline: timeline ?? mergeRecords(records, profile), records, profile };
}

/** The articles given beside a timeline, or those that it names and that are there. */
function articlesOf({ articles }: Timeline, given: string[], world: World): string[] {
  if (given.length > 0) return given;
  return filesOf(articles.flatMap(({ sources }) => sources)).filter((source) =>
    existsSync(resolve(world.cwd, source)),
  );
}

async function recordsIn(names: string[], profile: Profile, world: World): Promise<ArticleRecord[] | null> {
  const records: ArticleRecord[] = [];
  for (const name of names) {
    for await (const read of recordsOf(name, world)) {
      if (isProblem(read)) reportUnread(read, world);
      else if (isArticle(read)) {
        const refusal = refusalOf(read, profile);
        if (refusal === null) records.push(read);
        else {
          complain({ code: refusal.code, source: name, at: refusal.found }, world);
          return null;
        }
      }
    }
  }
  return records;
}

async function recordsMade(
  names: string[],
  profile: Profile,
  { options, desk: { world, signal } }: { options: ExplainOptions; desk: Desk },
): Promise<ArticleRecord[] | null> {
  const wanted = { profile, withText: true, signal, target: null };
  const extracted = await readArticles(names, wanted, options, world);
  if (extracted === null) return null;
  const records: ArticleRecord[] = [];
  for await (const result of extracted) {
    if (isProblem(result)) reportUnread(result, world);
    else records.push(recordOf(result));
  }
  return records;
}
