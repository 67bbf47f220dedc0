import type { TurnLabel } from "../../../model/article.ts";
import { transcript } from "../../decisions.ts";
import type { Page, Part } from "../page-parts.ts";

/**
 * Finds an interview without labels: short paragraphs that ask and longer ones in the first person take turns, as on pages
 * that print questions in bold. The answers are the person's whom the lines above introduce; nobody is named for the questions.
 */
export function findInterview({ parts }: Page): boolean {
  const open = parts.flatMap((part, i) => (part.role === null && part.words > 0 ? [i] : []));
  const runs = alternating(parts, open).map((run) => withoutIntroduction(parts, run));
  const run = runs.find((each) => each.length >= 2 * transcript().interviewPairs && isInterview(parts, each));
  if (run === undefined) return false;
  const name = nameAbove(parts.slice(0, run[0]));
  run.forEach((i, place) => {
    const part = parts[i];
    if (part === undefined) return;
    part.role = "turn";
    part.label = turnLabel(part, place % 2 === 0 ? null : name, 0);
  });
  return true;
}

/** The rows of paragraphs of which every other one, from the first, is as short as a question and holds no quotation. */
function alternating(parts: Part[], open: number[]): number[][] {
  const runs: number[][] = [];
  for (const parity of [0, 1]) {
    let from = parity;
    for (let at = parity; at < open.length + 2; at += 2) {
      if (canAsk(parts[open[at] ?? -1])) continue;
      const run = open.slice(from, at);
      if (run.length > 1) runs.push(run.slice(0, run.length - (run.length % 2)));
      from = at + 2;
    }
  }
  return runs;
}

/** The row from the first pair that asks or answers: "Photograph by Ann Berg." and what stands above the talk do neither. */
function withoutIntroduction(parts: Part[], run: number[]): number[] {
  const talks = (place: number) =>
    /\?$|\b[Yy]ou\b/.test(parts[run[place] ?? -1]?.text ?? "") ||
    speaksForItself(parts[run[place + 1] ?? -1]?.text ?? "");
  let from = 0;
  while (from < run.length && !talks(from)) from += 2;
  return run.slice(from);
}

function canAsk(part: Part | undefined): boolean {
  return part?.sentence === true && part.words <= transcript().questionWords && !/["“”]/.test(part.text);
}

/** Somebody's own words, outside of what they quote. */
export function speaksForItself(text: string): boolean {
  return FIRST_PERSON.test(text.replaceAll(/[“"][^”"]*[”"]|(?<!\p{L})[‘'][^’']*[’'](?!\p{L})/gu, ""));
}

const FIRST_PERSON = /\b(?:I|I[’']\p{L}+|[Mm]y|me|[Ww]e|[Oo]ur|us)\b/u;

function isInterview(parts: Part[], run: number[]): boolean {
  const texts = run.map((i) => parts[i]?.text ?? "");
  const asks = texts.filter((_, place) => place % 2 === 0);
  const answers = texts.filter((_, place) => place % 2 === 1);
  const lengthOf = (some: string[]) => some.reduce((sum, { length }) => sum + length, 0);
  return (
    asks.filter((text) => text.endsWith("?")).length >= transcript().askedShare * asks.length &&
    answers.filter(speaksForItself).length >= transcript().firstPerson * answers.length &&
    !asks.some((text) => FIRST_PERSON.test(text) && !text.endsWith("?")) &&
    lengthOf(answers) > lengthOf(asks)
  );
}

const FULL_NAME = /\p{Lu}\p{Ll}[\p{L}’'-]*(?: (?:de|van|von|der|al|bin))?(?: \p{Lu}[\p{L}’'-]+)+/gu;

/** "Carl Voss talks to Ann Berg": it is Berg who answers. */
const TALKS_TO =
  /\b(?:talk|spoke|speak|meet|met|sat down|interview|ask|question|caught up)\p{L}*(?: to| with)? (?=\p{Lu})/gu;

/** The last paragraph above that names somebody in full names whom it is about first. */
export function nameAbove(above: Part[]): { start: number; end: number } | null {
  for (const part of above.toReversed()) {
    if (/^(?:photo\w*|pictures?|words|interview|by)\b/i.test(part.text)) continue;
    const names = [...part.text.matchAll(FULL_NAME)];
    const asked = [...part.text.matchAll(TALKS_TO)].map(({ index, 0: words }) => index + words.length);
    const match = names.find(({ index }) => asked.includes(index)) ?? names[0];
    if (match !== undefined) {
      const start = part.start + match.index;
      return { start, end: start + match[0].length };
    }
  }
  return null;
}

/** The label of a turn that has none of its own; the words begin behind so many letters. */
export function turnLabel(
  { start }: Part,
  name: { start: number; end: number } | null,
  letters: number,
): TurnLabel {
  return { ...(name ?? { start, end: start }), note: null, content: start + letters };
}
