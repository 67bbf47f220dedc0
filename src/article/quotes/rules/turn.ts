import type { Span } from "../../../model/span.ts";
import { firstWhere } from "../../../nlp/bisect.ts";
import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/** Turns of a transcript: "Vladimir Putin: We did, in spring." and the paragraphs that carry them on, as reading found them. */
export function findTurns(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  scene.document.blocks.forEach((block, index) => {
    const range = scene.blockTokens[index];
    if (range === undefined || range.last <= range.first) return;
    if (block.kind !== "turn") open = null;
    else if (block.label === null) open?.parts.push({ ...range });
    else {
      const { label } = block;
      open = {
        ...draftOf("turn", [{ first: tokenAt(scene, label.content), last: range.last }]),
        source: label.end > label.start ? tokensOf(scene, label) : null,
        how: "turn",
        via: interpreter(scene, label.note),
        verbatim: true,
      };
      drafts.push(open);
    }
  });
  for (const draft of drafts) draft.parts = draft.parts.filter(({ first, last }) => last > first);
  return drafts.filter(({ parts }) => parts.length > 0);
}

/** A note that tells of an interpreter: "(retranslated)", "(through an interpreter)". */
function interpreter(scene: Scene, note: Span | null): TokenRange[] {
  const words = note === null ? "" : scene.document.text.slice(note.start, note.end);
  return note !== null && /translat|interpret/i.test(words) ? [tokensOf(scene, note)] : [];
}

/** The tokens of a stretch of the text. */
export function tokensOf(scene: Scene, { start, end }: Span): TokenRange {
  return { first: tokenAt(scene, start), last: tokenAt(scene, end) };
}

/** The first token that does not end before a place in the text. */
function tokenAt({ document: { tokens } }: Scene, place: number): number {
  return firstWhere(0, tokens.length, (at) => (tokens[at]?.start ?? 0) >= place);
}
