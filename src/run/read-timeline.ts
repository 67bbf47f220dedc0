import { type Timeline, timeline } from "../model/timeline.ts";
import type { Problem } from "./problem.ts";

/** Reads a timeline as JSON or as NDJSON, checked against the contract; says what is wrong with it. */
export function readTimeline(bytes: Uint8Array, source: string): Timeline | Problem {
  const value = looseTimeline(new TextDecoder().decode(bytes));
  if (value === null) return { source, code: "timeline-not-json", at: null };
  if (value.schema !== timeline.shape.schema.value)
    return { source, code: "timeline-other-schema", at: String(value.schema) };
  const checked = timeline.safeParse(value);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  return { source, code: "timeline-invalid", at: `${issue?.path.join(".")}: ${issue?.message}` };
}

type Loose = Record<string, unknown>;

/** A timeline from its text, as JSON or NDJSON, not yet checked; null where it is neither. */
export function looseTimeline(text: string): Loose | null {
  const whole = objectOf(text);
  if (whole !== null && "articles" in whole) return whole;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const items = lines.map(objectOf).filter((item) => item !== null);
  return items.length === lines.length ? joined(items) : null;
}

/** The list that a line of an NDJSON timeline belongs to. */
const LISTS: ReadonlyMap<unknown, string> = new Map([
  ["timeline.article", "articles"],
  ["timeline.occasion", "occasions"],
  ["timeline.entry", "entries"],
  ["timeline.quote", "quotes"],
  ["timeline.conflict", "conflicts"],
  ["timeline.unread", "unread"],
  ["timeline.person", "people"],
]);

function joined([head, ...items]: Loose[]): Loose | null {
  if (head === undefined) return null;
  const lists = new Map<string, Loose[]>([...LISTS.values()].map((name) => [name, []]));
  for (const { type, ...item } of items) lists.get(LISTS.get(type) ?? "")?.push(item);
  return { ...head, ...Object.fromEntries(lists) };
}

function objectOf(text: string): Loose | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
