import type { ArticleRecord } from "../../model/article-record.ts";
import type { Made } from "../../model/common.ts";
import type { Timeline } from "../../model/timeline.ts";
import { parseJson } from "../parse-json.ts";
import { looseTimeline } from "../read-timeline.ts";
import type { Fault } from "./fault.ts";
import { asRecord, asTimeline } from "./read-checked.ts";

/** What is to be verified: a timeline or records, as far as they keep to their contract, and where they do not. */
export interface Given {
  timeline: Timeline | null;
  records: ArticleRecord[];
  made: Made | null;
  /** The files that its articles were found in, as far as it says. */
  sources: string[];
  /** How many articles, entries, quotations and conflicts it holds. */
  items: number;
  faults: Fault[];
}

/** Reads a timeline, or records line by line; null for what is neither. */
export function readGiven(text: string): Given | null {
  const loose = looseTimeline(text);
  if (loose === null) return readLines(text);
  if (loose.type === "timeline") return givenTimeline(loose);
  return loose.type === "article" || loose.type === "error" ? readLines(text) : null;
}

function givenTimeline(loose: unknown): Given {
  const { value, faults } = asTimeline(loose);
  if (value === null) return { timeline: null, records: [], made: null, sources: [], items: 0, faults };
  const { articles, entries, quotes, conflicts, made } = value;
  return {
    ...{ timeline: value, records: [], made, faults: [] },
    sources: filesOf(articles.flatMap(({ sources }) => sources)),
    items: articles.length + entries.length + quotes.length + conflicts.length,
  };
}

function readLines(text: string): Given | null {
  const records: ArticleRecord[] = [];
  const faults: Fault[] = [];
  let ours = false;
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const value = parseJson(line) ?? null;
    ours ||= isOurs(value);
    if (isError(value)) continue;
    const checked = asRecord(value);
    if (checked.faults === null) records.push(checked.value);
    else faults.push(...checked.faults.map((fault) => ({ ...fault, at: `line ${index + 1}: ${fault.at}` })));
  }
  if (!ours) return null;
  return {
    ...{ timeline: null, records, made: records[0]?.made ?? null, faults },
    sources: filesOf(records.map(({ source }) => source)),
    items: records.reduce(
      (sum, { quotes, events, times }) => sum + 1 + quotes.length + events.length + times.length,
      0,
    ),
  };
}

/** The files behind sources: `news.ndjson` of `news.ndjson#12`, each once. */
export function filesOf(sources: readonly string[]): string[] {
  return [...new Set(sources.map((source) => source.replace(/#\d+$/, "")))];
}

function isOurs(value: unknown): boolean {
  return hasType(value, "article") || isError(value);
}

function isError(value: unknown): boolean {
  return hasType(value, "error");
}

function hasType(value: unknown, type: string): boolean {
  return typeof value === "object" && value !== null && "type" in value && value.type === type;
}
