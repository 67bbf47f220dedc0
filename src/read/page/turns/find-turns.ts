import type { TurnLabel } from "../../../model/article.ts";
import { transcript } from "../../decisions.ts";
import type { Page, Part } from "../page-parts.ts";
import { findInterview } from "./find-interview.ts";
import { findLongInterview } from "./find-long-interview.ts";
import { findLooseTurns } from "./find-loose-turns.ts";
import { findSpeech } from "./find-speech.ts";
import { type Label, labelOf } from "./label.ts";
import { type Procedure, procedureOf } from "./procedure.ts";

/** A label where it stands on the page, and the key under which its speaker comes back: "KAREN DOYLE", "DOYLE". */
interface Placed {
  at: number;
  label: Label;
  key: string;
}

/**
 * Finds the turns of a transcript ("Vladimir Putin: We did, in spring.") and the paragraphs that carry them on: two speakers'
 * labels, of which one is a questioner's, comes back, or looks like nothing else; or labels at most paragraphs.
 */
export function findTurns(page: Page): void {
  const { parts } = page;
  const labels = settled(parts, placedLabels(parts));
  if (labels.length === 0) {
    if (!findSpeech(page) && !findLooseTurns(page) && !findInterview(page)) findLongInterview(page);
    return;
  }
  const known = new Map(labels.map(({ at, label }) => [at, label]));
  const last = lastTurn(parts, known);
  const cast: Cast = { asks: null, answers: null };
  let open = false;
  for (const [i, part] of parts.entries()) {
    const label = known.get(i);
    if (label !== undefined) {
      part.role = "turn";
      part.label = placeLabel(part, label, cast);
      open = true;
      continue;
    }
    if (i < (labels[0]?.at ?? 0) && !isFree(part)) continue;
    const procedure = isFree(part) ? procedureOf(part.text) : null;
    if (procedure !== null) open = settleProcedure(part, procedure, cast) && open;
    else if (open && i <= last && carriesOn(part)) part.role = "turn";
    else open = false;
  }
}

/** Who asks and who answers where labels say "Q." and "A." only. */
interface Cast {
  asks: { start: number; end: number } | null;
  answers: { start: number; end: number } | null;
}

function placedLabels(parts: Part[]): Placed[] {
  const read = (inTalk: boolean) =>
    parts.flatMap((part, at) => {
      const label = canOpen(part) ? labelOf(part.text, inTalk) : null;
      return label === null
        ? []
        : [{ at, label, key: keyOf(part.text.slice(label.name.start, label.name.end)) }];
    });
  const labels = read(false);
  const isTalk = (["asks", "answers"] as const).every((form) =>
    labels.some(({ label }) => label.form === form),
  );
  return isTalk ? read(true) : labels;
}

function canOpen(part: Part): boolean {
  return isFree(part) && part.tag !== "headline" && part.tag !== "heading" && procedureOf(part.text) === null;
}

/** The labels that are turns; none where the page is no transcript. */
function settled(parts: Part[], labels: Placed[]): Placed[] {
  const counts = new Map<string, number>();
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isSure = ({ at, key, label }: Placed) =>
    ((counts.get(key) ?? 0) > 1 || label.sure) && parts[at] !== undefined && isSpeech(parts[at]);
  const [first, last] = [labels.find(isSure)?.at ?? -1, labels.findLast(isSure)?.at ?? -1];
  const near = labels.filter(
    ({ at }) => at >= first - transcript().near && at <= last + transcript().near && first >= 0,
  );
  const speakers = new Set(near.map(({ key }) => key));
  if (speakers.size < 2) return [];
  const prose = parts.slice(first, last + 1).filter((part) => isFree(part) && part.words > 1).length;
  const share = near.length / Math.max(1, prose);
  const comesBack = near.length > speakers.size && near.length > 2;
  const asked = near.some(({ label }) => label.form === "asks");
  const enough = (comesBack || asked) && share >= transcript().share;
  return enough || (share >= transcript().surelyShare && near.length >= 2 && near.every(isSure)) ? near : [];
}

/** The name by which a speaker's labels are one: the family name, without titles and marks. */
function keyOf(name: string): string {
  const words = name.toLowerCase().replace(/[.,]/g, "").split(/\s+/);
  const last = words.at(-1) ?? "";
  return /^(?:jr|sr|ii|iii)$/.test(last) ? (words.at(-2) ?? last) : last;
}

/** Behind the last label speech goes on only in a record whose turns have had several paragraphs. */
function lastTurn(parts: Part[], known: ReadonlyMap<number, Label>): number {
  const places = [...known.keys()];
  const last = places.at(-1) ?? -1;
  const long = parts.some(
    (part, i) =>
      i > (places[0] ?? 0) && i < last && !known.has(i) && carriesOn(part) && procedureOf(part.text) === null,
  );
  return long || places.length < transcript().shortTalk ? parts.length : last;
}

/** Words that end as speech does, or break off: not "Commissioner: the Hon. Justice R. Berg". */
function isSpeech(part: Part): boolean {
  return part.sentence || /[,:;—–-]["”“’»«]?$/u.test(part.text);
}

/** A paragraph of whole sentences, or a salutation that stands alone: "Mr President,". */
function carriesOn(part: Part): boolean {
  if (!(isFree(part) || part.role === "blockquote") || part.words === 0) return false;
  return isSpeech(part);
}

function isFree({ role }: Part): boolean {
  return role === null || role === "edge";
}

/** Says whether the turn goes on behind the line: it does behind "(Laughter)". */
function settleProcedure(part: Part, { witness, examiner }: Procedure, cast: Cast): boolean {
  if (witness !== null) cast.answers = shifted(witness, part.start);
  if (examiner !== null) cast.asks = shifted(examiner, part.start);
  if (witness === null && examiner === null) {
    part.role = part.words <= transcript().stageWords ? "notice" : "body";
    return /^[([<]/.test(part.text);
  }
  part.role = "title";
  return false;
}

function shifted({ start, end }: { start: number; end: number }, by: number): { start: number; end: number } {
  return { start: start + by, end: end + by };
}

function placeLabel(part: Part, label: Label, cast: Cast): TurnLabel {
  const own = shifted(label.name, part.start);
  const meant = label.form === "name" || own.end - own.start > "Question".length ? null : cast[label.form];
  return {
    ...(meant ?? own),
    note: label.note === null ? null : shifted(label.note, part.start),
    content: part.start + label.content,
  };
}
