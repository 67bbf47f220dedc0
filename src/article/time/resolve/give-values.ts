import { intervalOf } from "../../../calendar/intervals.ts";
import { type Relative, resolvePending } from "../../../calendar/resolve-pending.ts";
import type { TimeRecord } from "../../../model/article-record.ts";
import type { Published } from "../../../model/common.ts";
import type { Candidate } from "../candidate.ts";
import { type Direction, directionAt } from "./direction.ts";
import { underspecified } from "./underspecified.ts";

/** Gives each candidate its TIMEX3 value: from its own words, the date of publication, or the time named last. */
export function giveValues(candidates: Candidate[], text: string, published: Published | null): TimeRecord[] {
  const times: TimeRecord[] = [];
  for (const candidate of candidates) times.push(timeOf(candidate, { text, published, times }));
  return times;
}

interface State {
  text: string;
  published: Published | null;
  times: TimeRecord[];
}

function timeOf(candidate: Candidate, state: State): TimeRecord {
  const base = {
    start: candidate.start,
    end: candidate.end,
    text: state.text.slice(candidate.start, candidate.end),
    type: candidate.type,
    mod: candidate.mod,
  };
  if (candidate.relative === null) {
    const value = candidate.value ?? "";
    const days = candidate.type === "DATE" || candidate.type === "TIME" ? intervalOf(value) : null;
    return record(base, value, days, null, null);
  }
  const relative = directed(candidate, candidate.relative, state);
  const anchor = anchorOf(candidate, state);
  if (anchor === null)
    return record(base, underspecified(relative), null, null, { ...relative, text: base.text });
  const resolved = resolvePending(relative, anchor.date);
  return record(base, resolved?.value ?? underspecified(relative), resolved, anchor.name, null);
}

type Base = Pick<TimeRecord, "start" | "end" | "text" | "type" | "mod">;

function record(
  base: Base,
  value: string,
  days: { from: string | null; to: string | null } | null,
  anchor: string | null,
  pending: TimeRecord["pending"],
): TimeRecord {
  const { start, end, text, type, mod } = base;
  return {
    start,
    end,
    text,
    type,
    value,
    mod,
    from: days?.from ?? null,
    to: days?.to ?? null,
    anchor,
    pending,
  };
}

/** The rules that need to know whether the text looks back or ahead. */
const UNDIRECTED = new Set(["weekday", "month", "date", "day", "period"]);

function directed(candidate: Candidate, relative: Relative, { text }: State): Relative {
  if (relative.rule === "year-ago") return { ...relative, rule: "shift" };
  if (!UNDIRECTED.has(relative.rule)) return relative;
  const [from, to] = sentenceAround(text, candidate.start, candidate.end);
  const direction: Direction = directionAt(text, from, candidate.start, candidate.end, to);
  return { ...relative, rule: `${relative.rule}-${direction}` };
}

function sentenceAround(text: string, start: number, end: number): [number, number] {
  let from = start;
  while (from > 0 && start - from < 300 && !/[.!?\n]/.test(text[from - 1] ?? "")) from--;
  let to = end;
  while (to < text.length && to - end < 300 && !/[.!?\n]/.test(text[to] ?? "")) to++;
  return [from, to];
}

interface Anchor {
  date: string;
  name: string;
}

function anchorOf(candidate: Candidate, { published, times }: State): Anchor | null {
  if (candidate.base === "named") {
    for (let index = times.length - 1; index >= Math.max(0, times.length - 3); index--) {
      const time = times[index];
      if (time?.from != null) return { date: time.from, name: `time:${index}` };
    }
  }
  if (published === null) return null;
  return { date: published.value, name: published.basis === "dateline" ? "dateline" : "published" };
}
