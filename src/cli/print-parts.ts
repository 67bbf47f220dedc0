import { madeBy } from "../model/made.ts";
import { type ArticleFacts, articleFacts, type PartLine } from "../model/spread.ts";
import type { Profile } from "../profile/profile.ts";
import { mergeParts } from "../timeline/components/merge-parts.ts";
import type { Part } from "../timeline/components/part.ts";
import { type Outcome, SMOOTH } from "./exit-codes.ts";
import type { Gathered } from "./gather-records.ts";
import { complain } from "./notices.ts";
import { eachLine } from "./spread-lines.ts";
import type { Desk } from "./with-output.ts";

/** Merges records component by component, by the facts in a file, and prints what uniting needs of each: a line an item. */
export async function printParts(
  { gathering, unread }: Gathered,
  file: string,
  profile: Profile,
  { output, world, signal }: Desk,
): Promise<Outcome> {
  const facts = new Map<string, ArticleFacts>();
  const whole = await eachLine([file], articleFacts, { profile, world }, (line) => facts.set(line.id, line));
  if (!whole) return { ...SMOOTH, usage: true };
  const articles = gathering.articles();
  const unknown = articles.find(({ id }) => !facts.has(id));
  if (unknown !== undefined) {
    complain({ code: "facts-missing", source: file, at: unknown.id }, world);
    return { ...SMOOTH, usage: true };
  }
  for (const each of unread)
    await output.write(lineOf({ type: "part.unread", schema: SCHEMA, unread: each }));
  for (const part of mergeParts(articles, profile, facts)) {
    for (const line of linesOf(part, profile)) {
      if (signal.aborted) return SMOOTH;
      await output.write(lineOf(line));
    }
  }
  return { ...SMOOTH, unread: unread.length > 0 };
}

const SCHEMA = "onrecord/part@1";

function* linesOf({ articles, entries, quotes, conflicts }: Part, profile: Profile): Generator<PartLine> {
  const made = madeBy(profile.id, profile.hash);
  for (const { article, people } of articles)
    yield { type: "part.article", schema: SCHEMA, made, article, people: [...people] };
  for (const entry of entries) yield { type: "part.entry", schema: SCHEMA, ...entry };
  for (const quote of quotes) yield { type: "part.quote", schema: SCHEMA, quote };
  for (const conflict of conflicts) yield { type: "part.conflict", schema: SCHEMA, conflict };
}

function lineOf(line: PartLine): string {
  return `${JSON.stringify(line)}\n`;
}
