import { nounIs } from "../../../english/lexicon.ts";
import { transcript } from "../../decisions.ts";
import type { Page, Part } from "../page-parts.ts";
import { type LooseLabel, looseLabelOf } from "./loose-label.ts";

/** A label where it stands, and the paragraph that its words begin in: its own, or the one below a line of its own. */
interface Placed {
  at: number;
  from: number;
  label: LooseLabel;
  key: string;
}

/**
 * Finds the turns of a talk whose labels are set in another form than `NAME:`: `NAME – Yes.`, `[NAME] Yes.`, `12:05 NAME: Yes.`, a
 * name in a line of its own. One form opens most of its paragraphs, two speakers come back, and they say "I" and "you" or ask.
 */
export function findLooseTurns({ parts }: Page): boolean {
  const labels = best(parts);
  if (labels.length === 0) return false;
  const first = labels[0]?.at ?? 0;
  const last = labels.at(-1)?.from ?? 0;
  const known = new Map(labels.map((each) => [each.from, each]));
  const lines = new Set(labels.flatMap(({ at, from }) => (from > at ? [at] : [])));
  for (let i = first; i <= last; i += 1) {
    const part = parts[i];
    const placed = known.get(i);
    if (part === undefined) continue;
    if (lines.has(i)) part.role = "body";
    else if (placed !== undefined) open(parts, part, placed);
    else if (isFree(part) && STAGE.test(part.text)) part.role = "notice";
    else if (isFree(part) && part.sentence) part.role = "turn";
  }
  return true;
}

/** 23:01 (Music.) | [Pause] */
const STAGE = /^(?:[[(]?\d{1,2}[:.]\d{2}[\])]?\s+)?(?:\([^()]*\)|\[[^[\]]*\])\.?$/;

function open(parts: Part[], part: Part, { at, from, label }: Placed): void {
  const line = parts[at]?.start ?? part.start;
  part.role = "turn";
  part.label = {
    start: line + label.name.start,
    end: line + label.name.end,
    note: null,
    content: at === from ? part.start + label.content : part.start,
  };
}

/** The labels of the form that opens most turns, where they make a talk. */
function best(parts: Part[]): Placed[] {
  const forms = new Map<string, Placed[]>();
  for (const placed of placedLabels(parts))
    forms.set(placed.label.form, [...(forms.get(placed.label.form) ?? []), placed]);
  const talks = [...forms.values()].map(comingBack).filter((labels) => isTalk(parts, labels));
  return talks.sort((a, b) => b.length - a.length)[0] ?? [];
}

function placedLabels(parts: Part[]): Placed[] {
  return parts.flatMap((part, at): Placed[] => {
    if (!isFree(part) || part.tag === "headline") return [];
    const label = looseLabelOf(part.text);
    if (label === null) return [];
    const key = part.text.slice(label.name.start, label.name.end).toLowerCase();
    if (label.form !== "line") return part.sentence ? [{ at, from: at, label, key }] : [];
    const below = parts[at + 1];
    const words = below !== undefined && isFree(below) && below.sentence && looseLabelOf(below.text) === null;
    return words ? [{ at, from: at + 1, label, key }] : [];
  });
}

/** From the first label that comes back to the one behind its last: what stands outside once only is a headline, a place. */
function comingBack(labels: Placed[]): Placed[] {
  const counts = new Map<string, number>();
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
  const comes = ({ key }: Placed) => (counts.get(key) ?? 0) > 1;
  const first = labels.findIndex(comes);
  return first < 0 ? [] : labels.slice(first, labels.findLastIndex(comes) + 2);
}

function isTalk(parts: Part[], labels: Placed[]): boolean {
  const model = transcript();
  if (labels.length < model.looseTurns || new Set(labels.map(({ key }) => key)).size < 2) return false;
  const [first, last] = [labels[0]?.from ?? 0, labels.at(-1)?.from ?? 0];
  const prose = parts.slice(first, last + 1).filter((part) => isFree(part) && part.sentence).length;
  const talks = labels.filter(({ from, at, label }) =>
    TALK.test(parts[from]?.text.slice(at === from ? label.content : 0) ?? ""),
  );
  const share = labels.length >= model.surelyShare * prose;
  return share && (talks.length >= model.looseTalk * labels.length || isCast(labels));
}

/** Two speakers who both come back behind `NAME:` are a talk, whatever they say: "Announcer: It is one o'clock." */
function isCast(labels: readonly Placed[]): boolean {
  const counts = new Map<string, number>();
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
  const back = [...counts.values()].filter((count) => count > 1);
  const turns = back.reduce((sum, count) => sum + count, 0);
  return (
    labels.every(({ label }) => label.form === "colon") &&
    back.length > 1 &&
    labels.some(({ key }) => (counts.get(key) ?? 0) > 1 && isSomebody(key)) &&
    labels.every(({ key }) => counts.get(key) === 1 || isSomebody(key) || key.includes(" ")) &&
    turns > labels.length / 2 &&
    turns > transcript().looseTurns
  );
}

/** Presenter, second voice, Captain Voss; not "Departure". */
function isSomebody(key: string): boolean {
  const words = key.split(" ");
  return words.some((word) => word === "voice" || nounIs(word, "title") || nounIs(word, "person"));
}

/** What is said to somebody's face: a question, "I", "you". */
const TALK = /\?|\b(?:I|I[’']\p{L}+|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]ur|[Yy]ou|[Yy]our)\b/u;

function isFree({ role }: Part): boolean {
  return role === null || role === "edge";
}
