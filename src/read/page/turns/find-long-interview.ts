import { transcript } from "../../decisions.ts";
import type { Page, Part } from "../page-parts.ts";
import { endsAsking, speaksForItself, turnLabel, whoAnswers } from "./find-interview.ts";
import { looseLabelOf } from "./loose-label.ts";

/** – Yes. | — Yes. */
const DASH = /^\s*[–—―-]\s+/;

/**
 * Finds an interview without labels whose answers run over several paragraphs: short questions, each with "I" and "we" below it;
 * with a dash before each turn, or before each question, too.
 */
export function findLongInterview({ parts }: Page): void {
  const open = parts.flatMap((part, i) => (part.role === null && part.words > 0 ? [i] : []));
  const asks = open.filter((i) => asksAt(parts, i));
  const first = open.indexOf(asks[0] ?? -1);
  const end = endOfTalk(parts, open, asks);
  const run = open.slice(first, end);
  if (first < 0 || !isInterview(parts, run, new Set(asks))) return;
  const name = whoAnswers(parts, run);
  let asked = false;
  for (const i of run) {
    const part = parts[i];
    if (part === undefined) continue;
    const isAsk = asks.includes(i);
    part.role = "turn";
    const letters =
      (isAsk ? looseLabelOf(part.text)?.content : undefined) ?? DASH.exec(part.text)?.[0].length;
    part.label = isAsk || asked ? turnLabel(part, isAsk ? null : name, letters ?? 0) : null;
    asked = isAsk;
  }
}

/** A short paragraph that ends as a question and is nobody's quotation. */
function asksAt(parts: Part[], i: number): boolean {
  const part = parts[i];
  if (part === undefined || part.words > transcript().questionWords) return false;
  return endsAsking(part.text) && !/["“”«»]/.test(part.text);
}

/** Behind the last question goes on what speaks for itself. */
function endOfTalk(parts: Part[], open: readonly number[], asks: readonly number[]): number {
  let end = open.indexOf(asks.at(-1) ?? -1) + 1;
  while (end < open.length && isAnswer(parts[open[end] ?? -1])) end += 1;
  return end;
}

function isAnswer(part: Part | undefined): boolean {
  return part?.sentence === true && speaksForItself(part.text);
}

function isInterview(parts: Part[], run: readonly number[], asks: ReadonlySet<number>): boolean {
  const model = transcript();
  const answers: number[][] = [];
  for (const i of run) {
    if (asks.has(i)) answers.push([]);
    else answers.at(-1)?.push(i);
  }
  const told = answers.filter((each) => each.length > 0);
  const own = told.filter((each) => each.some((i) => isAnswer(parts[i])));
  const toYou = [...asks].filter((i) => /\b[Yy]ou(?:r|rs)?\b/.test(parts[i]?.text ?? ""));
  return (
    told.length >= model.interviewPairs &&
    told.length >= model.answered * answers.length &&
    own.length >= model.firstPerson * told.length &&
    toYou.length >= model.askedShare * asks.size &&
    run.length - asks.size <= model.answerParts * told.length
  );
}
