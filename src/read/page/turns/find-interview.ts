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
  const run = runs.find((each) => isLong(parts, each) && isInterview(parts, each));
  if (run === undefined) return false;
  const name = whoAnswers(parts, run);
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

/** Enough questions and answers to be a talk: fewer where every question is set in bold. */
function isLong(parts: Part[], run: number[]): boolean {
  const stressed = run.every((i, place) => place % 2 > 0 || STRESSED.test(parts[i]?.text ?? ""));
  return run.length >= (stressed ? transcript().looseTurns : 2 * transcript().interviewPairs);
}

/** The row from the first pair that asks or answers: "Photograph by Ann Berg." and what stands above the talk do neither. */
function withoutIntroduction(parts: Part[], run: number[]): number[] {
  const talks = (place: number) =>
    /\?[*_]{0,3}$|\b[Yy]ou\b/.test(parts[run[place] ?? -1]?.text ?? "") ||
    speaksForItself(parts[run[place + 1] ?? -1]?.text ?? "");
  let from = 0;
  while (from < run.length && !talks(from)) from += 2;
  return run.slice(from);
}

function canAsk(part: Part | undefined): boolean {
  if (part === undefined || part.words > transcript().questionWords || /["“”]/.test(part.text)) return false;
  return part.sentence || /[.?!…][*_]{1,3}$/.test(part.text);
}

/** Whether a paragraph ends as a question does: "Why?", "**Why?**". */
export function endsAsking(text: string): boolean {
  return /\?[*_]{0,3}$/.test(text);
}

/** **Why did you go?** */
const STRESSED = /^[*_]{1,3}(?=\S)/;

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
    asks.filter(endsAsking).length >= transcript().askedShare * asks.length &&
    answers.filter(speaksForItself).length >= transcript().firstPerson * answers.length &&
    !asks.some((text) => FIRST_PERSON.test(text) && !endsAsking(text)) &&
    lengthOf(answers) > lengthOf(asks)
  );
}

const FULL_NAME = /\p{Lu}\p{Ll}[\p{L}’'-]*(?: (?:de|van|von|der|al|bin))?(?: \p{Lu}[\p{L}’'-]+)+/gu;

/** "… He has put on weight. By Carl Voss": who asks. */
const BY =
  /(?:^|[.!?|] )(?:[Bb]y|BY|[Ii]nterview by|[Pp]hotos? by|[Pp]hotographs? by|[Tt]ext by|[Ww]ords by) $/;

/** "Carl Voss talks to Ann Berg": it is Berg who answers. */
const TALKS_TO =
  /\b(?:talk|spoke|speak|meet|met|sat down|interview|ask|question|caught up)\p{L}*(?: to| with)? (?=\p{Lu})/gu;

/** "General Berg, do you miss home?", "Why did you leave, Ms Berg?": who is called upon. */
const CALLED =
  /(?:^[*_–—-]*\s*|, )(?<name>(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Madam|General|Colonel|Captain|Major|President|Minister|Senator|Governor|Mayor|Judge|Bishop|Father|Sister|Chancellor|Ambassador|Coach)\.? (?:\p{Lu}[\p{L}’'-]+ ?\b){1,3})(?=, |\?)/u;

/** Who answers in a talk: whom a question calls upon by name, whom the lines above introduce, or the line below. */
export function whoAnswers(parts: Part[], run: readonly number[]): { start: number; end: number } | null {
  for (const [place, i] of run.entries()) {
    const [part, called] = [parts[i], CALLED.exec(parts[i]?.text ?? "")];
    const name = called?.groups?.name;
    if (part === undefined || called === null || name === undefined || place % 2 > 0) continue;
    const start = part.start + called.index + called[0].indexOf(name);
    return { start, end: start + name.length };
  }
  return nameAbove(parts.slice(0, run[0])) ?? nameAbove(parts.slice((run.at(-1) ?? 0) + 1).slice(0, 1));
}

/** The last paragraph above that names somebody in full names whom it is about first. */
function nameAbove(above: Part[]): { start: number; end: number } | null {
  for (const part of above.toReversed()) {
    if (/^(?:photo\w*|pictures?|words|interview|by)\b/i.test(part.text)) continue;
    const names = [...part.text.matchAll(FULL_NAME)].filter(
      ({ index }) => !BY.test(part.text.slice(0, index)),
    );
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
