import type { Conflict, Entry, TimelineArticle, TimelineQuote } from "../model/timeline.ts";
import type { Change, ListDiff, TimelineDiff } from "../timeline/diff-timelines.ts";
import { visible } from "./visible.ts";

/** Writes for a person what is gone (-), new (+) and changed (~), and counts it at the end. */
export function* diffLines({ articles, entries, quotes, conflicts }: TimelineDiff): Generator<string> {
  yield* listLines("article", articles, articleText);
  yield* listLines("entry", entries, entryText);
  yield* listLines("quotation", quotes, quoteText);
  yield* listLines("disagreement", conflicts, conflictText);
  const counts = [
    counted(articles, "article", "articles"),
    counted(entries, "entry", "entries"),
    counted(quotes, "quotation", "quotations"),
    counted(conflicts, "disagreement", "disagreements"),
  ].filter((count) => count !== "");
  yield `${counts.join("; ") || "no difference"}\n`;
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

function quoteText({ said, speaker, kind, text }: TimelineQuote): string {
  const words = kind === "direct" ? `“${text}”` : text;
  return `${said?.value ?? "undated"} ${speaker.name ?? "nobody named"}: ${words}`;
}

function conflictText({ about, sides }: Conflict): string {
  return `${about}: ${sides.map(({ value, by }) => `${value}${voices(by)}`).join(" – ")}`;
}

function voices(by: Conflict["sides"][number]["by"]): string {
  const names = by.flatMap(({ name }) => name ?? []);
  return names.length === 0 ? "" : ` (${names.join(", ")})`;
}

function counted({ added, removed, changed }: ListDiff<unknown>, one: string, many: string): string {
  const counts = Object.entries({ added, removed, changed }).filter(([, items]) => items.length > 0);
  return counts
    .map(
      ([done, { length }], index) => `${length} ${index > 0 ? "" : `${length === 1 ? one : many} `}${done}`,
    )
    .join(", ");
}

function line(text: string): string {
  return `${visible(text.replace(/\s*\n\s*/g, " "))}\n`;
}
