import type { Conflict, Entry, TimelineArticle, TimelineQuote } from "../model/timeline.ts";
import type { Change, ListDiff, TimelineDiff } from "../timeline/diff-timelines.ts";
import { visible } from "./visible.ts";

/** Writes for a person what is gone (-), new (+) and changed (~), and counts it at the end. */
export function* diffLines({ articles, entries, quotes, conflicts }: TimelineDiff): Generator<string> {
  yield* listLines("article", articles, articleText);
  yield* listLines("entry", entries, entryText);
  yield* listLines("quotation", quotes, quoteText);
  yield* listLines("disagreement", conflicts, conflictText);
  yield `${[
    counted(articles, "article", "articles"),
    counted(entries, "entry", "entries"),
    counted(quotes, "quotation", "quotations"),
    counted(conflicts, "disagreement", "disagreements"),
  ].join("; ")}\n`;
}

function* listLines<T>(kind: string, diff: ListDiff<T>, textOf: (item: T) => string): Generator<string> {
  for (const item of diff.removed) yield line(`- ${kind} ${textOf(item)}`);
  for (const item of diff.added) yield line(`+ ${kind} ${textOf(item)}`);
  for (const { to, changes } of diff.changed) {
    yield line(`~ ${kind} ${textOf(to)}`);
    for (const change of changes) yield line(`    ${changeText(change)}`);
  }
}

function changeText({ field, from, to }: Change): string {
  return `${field}: ${from ?? "none"} → ${to ?? "none"}`;
}

function articleText({ source }: TimelineArticle): string {
  return source;
}

function entryText({ date, status, title }: Entry): string {
  return `${date?.value ?? "undated"} ${status}: ${title}`;
}

function quoteText({ said, speaker, text }: TimelineQuote): string {
  return `${said?.value ?? "undated"} ${speaker.name ?? "somebody"}: “${text}”`;
}

function conflictText({ about, sides }: Conflict): string {
  return `${about}: ${sides.map(({ value, by }) => `${value}${voices(by)}`).join(" – ")}`;
}

function voices(by: Conflict["sides"][number]["by"]): string {
  const names = by.flatMap(({ name }) => name ?? []);
  return names.length === 0 ? "" : ` (${names.join(", ")})`;
}

function counted({ added, removed, changed }: ListDiff<unknown>, one: string, many: string): string {
  const name = added.length === 1 ? one : many;
  return `${added.length} ${name} added, ${removed.length} removed, ${changed.length} changed`;
}

function line(text: string): string {
  return `${visible(text.replace(/\s*\n\s*/g, " "))}\n`;
}
