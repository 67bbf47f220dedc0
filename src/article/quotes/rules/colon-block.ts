import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { nearestCue, sourceOf } from "./clause.ts";

/**
 * A paragraph that the one before announces with a colon, with or without marks: "Leaving the court, Berg said:" and
 * then "The road is open."; "The mayor on the workers:" and then the words.
 */
export function findColonBlocks(scene: Scene): Draft[] {
  const { blocks } = scene.document;
  return blocks.flatMap((_, index) => {
    const lead = scene.blockTokens[index];
    if (lead === undefined || !announces(scene, index)) return [];
    const next = nextBlock(scene, index);
    const content = scene.blockTokens[next];
    if (content === undefined) return [];
    if (ownCue(scene, content)) return [];
    const from = announcing(scene, lead);
    return from === null ? [] : [{ ...from, parts: [...paragraphs(scene, next)] }];
  });
}

/** The next block that has words, of the same post. */
function nextBlock(scene: Scene, index: number): number {
  const { blocks } = scene.document;
  for (let i = index + 1; i < blocks.length; i++) {
    if (blocks[i]?.post !== blocks[index]?.post) return -1;
    const range = scene.blockTokens[i];
    if (range !== undefined && range.last > range.first) return isProse(scene, i) ? i : -1;
  }
  return -1;
}

function isProse(scene: Scene, index: number): boolean {
  const block = scene.document.blocks[index];
  if (block === undefined || block.kind === "title" || block.kind === "caption") return false;
  const text = scene.document.text.slice(block.start, block.end).trim();
  return /[.!?…]["”’')]*$/.test(text) || block.kind === "blockquote";
}

function announces(scene: Scene, index: number): boolean {
  const range = scene.blockTokens[index];
  const block = scene.document.blocks[index];
  if (range === undefined || block === undefined || block.kind === "title") return false;
  return scene.document.tokens[range.last - 1]?.text === ":";
}

/** A paragraph with marks and a verb of speech of its own is no bare block: `"It is over," Berg said.` */
function ownCue(scene: Scene, content: TokenRange): boolean {
  const { quotedAt } = scene;
  let marks = false;
  for (let i = content.first; i < content.last; i++) if ((quotedAt[i] ?? -1) >= 0) marks = true;
  return marks && (quotedAt[content.last - 1] ?? -1) < 0 && nearestCue(scene, content, content.first) >= 0;
}

/** Cue and source of the announcing sentence; without a cue, the name before "on" or "about". */
function announcing(scene: Scene, lead: TokenRange): Draft | null {
  const { tokens, sentences } = scene.document;
  const sentence = sentences[tokens[lead.last - 1]?.sentence ?? -1];
  if (sentence === undefined) return null;
  const draft = { ...draftOf("colon-block", []), verbatim: true };
  const cue = nearestCue(scene, sentence, lead.last);
  const source = cue < 0 ? null : sourceOf(scene, cue);
  if (cue >= 0 && source !== null) return { ...draft, cue: { first: cue, last: cue + 1 }, source };
  const subject = scene.people.mentions[scene.mentionAt[sentence.first] ?? -1];
  if (subject === undefined || !/^(?:on|about)$/.test(tokens[subject.last]?.lower ?? "")) return null;
  return { ...draft, source: { first: subject.first, last: subject.last } };
}

/** The announced block, and the block quotes that follow it. */
function paragraphs(scene: Scene, index: number): TokenRange[] {
  const { blocks } = scene.document;
  const parts: TokenRange[] = [];
  for (let i = index; i < blocks.length; i++) {
    const range = scene.blockTokens[i];
    if (range === undefined || (i > index && blocks[i]?.kind !== "blockquote")) break;
    parts.push({ ...range });
    if (blocks[i]?.kind !== "blockquote") break;
  }
  return parts;
}
