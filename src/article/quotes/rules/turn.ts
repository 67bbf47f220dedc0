import { quoteReach } from "../decisions.ts";
import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/** A label at the head of a paragraph: tokens of the name, of a note in brackets, and where the words begin. */
interface Label {
  name: TokenRange;
  note: TokenRange | null;
  content: number;
}

const QUESTION = /^(?:q|question|reporter|journalist|moderator|interviewer|answer)$/;

/**
 * Turns of a transcript: "Vladimir Putin: We did, in spring.", "PUTIN: Yes.", "Q. Will you go?", "— Kim: No."
 * Two labels make a transcript; a paragraph without one carries the turn before it on.
 */
export function findTurns(scene: Scene): Draft[] {
  const { blocks } = scene.document;
  const labels = blocks.map((_, index) => labelOf(scene, index));
  if (!isTranscript(scene, labels)) return [];
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  blocks.forEach((_, index) => {
    const range = scene.blockTokens[index];
    if (range === undefined || range.last <= range.first) return;
    const label = labels[index] ?? null;
    if (label !== null) {
      open = turn(label, range);
      drafts.push(open);
    } else if (open !== null && carriesOn(scene, index)) open.parts.push({ ...range });
    else open = null;
  });
  return drafts.filter((draft) => draft.parts.some((part) => part.last > part.first));
}

function turn(label: Label, range: TokenRange): Draft {
  return {
    ...draftOf("turn", [{ first: label.content, last: range.last }]),
    source: label.name,
    how: "turn",
    via: label.note === null ? [] : [label.note],
    verbatim: true,
  };
}

/**
 * Two labels, one of them a questioner's or told twice among three, and a label at every third paragraph from the first
 * to the last of them; a turn that the page marks up always counts.
 */
function isTranscript(scene: Scene, labels: (Label | null)[]): boolean {
  const places = labels.flatMap((label, index) => (label === null ? [] : [index]));
  if (places.some((index) => scene.document.blocks[index]?.kind === "turn")) return true;
  const names = labels.flatMap((label) => (label === null ? [] : [words(scene, label.name).toLowerCase()]));
  const distinct = new Set(names);
  const asked = names.some((name) => QUESTION.test(name.replace(/\.$/, "")));
  const dense = quoteReach().labelEvery * places.length > (places.at(-1) ?? 0) - (places[0] ?? 0);
  return distinct.size > 1 && dense && (asked || names.length > Math.max(2, distinct.size));
}

/** Finds "NAME (note):", "Q." or "— NAME:" at the head of a paragraph. */
function labelOf(scene: Scene, index: number): Label | null {
  const range = scene.blockTokens[index];
  const block = scene.document.blocks[index];
  if (range === undefined || block === undefined) return null;
  if (block.kind === "title" || block.kind === "caption" || block.kind === "standfirst") return null;
  if (!mayHaveLabel(scene, range)) return null;
  let first = range.first;
  while (first < range.last && /^[-–—>•*]+$/.test(textAt(scene, first))) first++;
  const last = endOfName(scene, first, range.last);
  if (last <= first || last >= range.last) return null;
  return closeLabel(scene, { first, last }, range.last);
}

/** Whether a colon or a "Q." stands near enough to the head of a paragraph. */
function mayHaveLabel(scene: Scene, { first, last }: TokenRange): boolean {
  for (let at = first; at < Math.min(last, first + quoteReach().labelColon); at++) {
    const text = textAt(scene, at);
    if (text === ":" || text === "Q" || text === "A" || text === "Q." || text === "A.") return true;
  }
  return false;
}

function endOfName(scene: Scene, first: number, limit: number): number {
  if (/^[QA]\.?$/.test(textAt(scene, first))) return first + 1;
  let at = first;
  while (at < limit && at - first < quoteReach().labelName && isNameWord(textAt(scene, at))) at++;
  return at;
}

function isNameWord(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}\p{M}\p{N}.'’-]*|of|the|for|de|al|bin|van|von)$/u.test(text);
}

/** Behind the name: a note in brackets, then a colon; a bare "Q." or "Q:" needs no name. */
function closeLabel(scene: Scene, name: TokenRange, limit: number): Label | null {
  let at = name.last;
  let note: TokenRange | null = null;
  if (/^[([]$/.test(textAt(scene, at))) {
    const from = at + 1;
    while (at < limit && !/^[)\]]$/.test(textAt(scene, at)) && at - from < quoteReach().labelNote) at++;
    if (/^[)\]]$/.test(textAt(scene, at))) note = { first: from, last: at };
    at++;
  }
  if (textAt(scene, at) === ":") return { name, note: interpreted(scene, note), content: at + 1 };
  const dotted = /^[QA]\.$/.test(textAt(scene, name.first)) && name.last === name.first + 1;
  if (dotted && at < limit) return { name, note: null, content: at };
  const question = /^[QA]$/.test(textAt(scene, name.first)) && name.last === name.first + 1;
  return question && textAt(scene, at) === "." ? { name, note: null, content: at + 1 } : null;
}

/** A note that tells of an interpreter: "(retranslated)", "(through an interpreter)". */
function interpreted(scene: Scene, note: TokenRange | null): TokenRange | null {
  return note !== null && /translat|interpret/i.test(words(scene, note)) ? note : null;
}

/** A paragraph of whole sentences after a turn; a heading, a date line or "<…>" ends the turn. */
function carriesOn(scene: Scene, index: number): boolean {
  const block = scene.document.blocks[index];
  if (block === undefined || (block.kind !== "body" && block.kind !== "turn")) return false;
  const text = scene.document.text.slice(block.start, block.end).trim();
  return (
    /[.!?…]["”’')]?$/.test(text) && !/^[<[(].*[>\])]$/.test(text) && text.length > quoteReach().turnLetters
  );
}

function textAt(scene: Scene, index: number): string {
  return scene.document.tokens[index]?.text ?? "";
}

function words(scene: Scene, range: TokenRange): string {
  const { tokens, text } = scene.document;
  return text.slice(tokens[range.first]?.start ?? 0, tokens[range.last - 1]?.end ?? 0);
}
