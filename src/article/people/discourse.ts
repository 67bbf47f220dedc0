import { coreference } from "./decisions.ts";
import { Word } from "./name-lexicon.ts";
import { isOfWhomMoreIsTold } from "./opening-subject.ts";
import { type Draft, is, type Scene } from "./scene.ts";
import { turnSpeakers } from "./turn-speakers.ts";

/** What resolving needs to know of the text around a mention: all mentions in text order, quotations, and who speaks there. */
export interface Discourse {
  scene: Scene;
  drafts: readonly Draft[];
  /** Per token the quotation it stands in, or -1: between marks, or a paragraph after a colon. */
  region: Int32Array;
  /** Per quotation the mention of whom the text names as its speaker, where that is plain. */
  speakers: ReadonlyMap<number, Draft>;
  /** Per paragraph whose words it is: of a turn, a post, a letter. */
  turns: readonly (Draft | undefined)[];
  /** Per mention: it is the subject of a verb, or named as a source. */
  subject: readonly boolean[];
  /** Per mention: it is the subject of a verb of speech. */
  reporting: readonly boolean[];
  /** Per mention: it is the subject of its sentence's main verb. */
  main: readonly boolean[];
  /** Per sentence how many before it tell something outside of quotations: what a narrator's "he" counts. */
  narrated: Int32Array;
  /** The story's principals whom the article names. */
  principals: readonly number[];
}

/** Reads who is subject and who speaks, before anything is resolved. */
export function openDiscourse(scene: Scene, drafts: readonly Draft[]): Discourse {
  const region = quotedRegions(scene);
  const principals = scene.registry.entities.flatMap((entity, index) =>
    entity.source?.person?.principal === true ? [index] : [],
  );
  const reporting = drafts.map((draft) => isReporting(scene, draft));
  const subject = drafts.map((draft, i) => reporting[i] === true || isSubject(scene, draft));
  const main = drafts.map((draft, i) => subject[i] === true && isOfRoot(scene, draft));
  const speakers = findSpeakers(scene, drafts, region);
  return {
    scene,
    drafts,
    region,
    speakers,
    turns: turnSpeakers(scene, drafts),
    subject,
    reporting,
    main,
    narrated: narration(scene, region),
    principals,
  };
}

function narration(scene: Scene, region: Int32Array): Int32Array {
  const { sentences } = scene.document;
  const counts = new Int32Array(sentences.length);
  let count = 0;
  for (const [i, { first, last }] of sentences.entries()) {
    counts[i] = count;
    if (region.subarray(first, last).includes(-1)) count += 1;
  }
  return counts;
}

/** A subject by its relation to its verb; the source after "according to" counts as one. */
function isSubject(scene: Scene, draft: Draft): boolean {
  if (isAccordingTo(scene, draft) || isOfWhomMoreIsTold(scene, draft)) return true;
  const relation = scene.tokens[relatedToken(scene, draft)]?.dep ?? "";
  if (relation.startsWith("nsubj")) return true;
  return !/^(?:i?obj|obl|nmod|amod|conj)/.test(relation) && looksLikeSubject(scene, draft);
}

function isAccordingTo(scene: Scene, { first }: Draft): boolean {
  return scene.tokens[first - 1]?.lower === "to" && scene.tokens[first - 2]?.lower === "according";
}

/** Whether someone is the subject of a verb of speech, by the verb's relation or by standing beside it. */
function isReporting(scene: Scene, draft: Draft): boolean {
  if (isAccordingTo(scene, draft)) return true;
  const { dep, head } = scene.tokens[relatedToken(scene, draft)] ?? { dep: "", head: -1 };
  if (dep.startsWith("nsubj") && is(scene, head, Word.SPEECH)) return true;
  if (is(scene, draft.last, Word.SPEECH))
    return isVerbal(scene, draft.last) && !/^(?:IN|TO)$/.test(scene.tokens[draft.first - 1]?.tag ?? "");
  if (draft.how !== "name") return false;
  const verb = afterApposition(scene, draft.last);
  return (
    (verb >= 0 && is(scene, verb, Word.SPEECH) && isVerbal(scene, verb)) || isNamedAfterSaid(scene, draft)
  );
}

function isVerbal(scene: Scene, at: number): boolean {
  return scene.tokens[at]?.tag.startsWith("VB") === true;
}

/** "…," said NAME. */
function isNamedAfterSaid(scene: Scene, draft: Draft): boolean {
  const before = scene.tokens[draft.first - 1];
  if (before === undefined || !is(scene, draft.first - 1, Word.SPEECH) || !isVerbal(scene, draft.first - 1))
    return false;
  return /^[,”"’']$/.test(scene.tokens[draft.first - 2]?.text ?? "") && endsReport(scene, draft);
}

/** Whether a subject's verb is its sentence's main one: "Nixon" in "Nixon said Brezhnev had thanked him". */
function isOfRoot(scene: Scene, draft: Draft): boolean {
  if (isOfWhomMoreIsTold(scene, draft)) return true;
  const verb = scene.tokens[scene.tokens[relatedToken(scene, draft)]?.head ?? -1];
  return verb !== undefined && (verb.dep === "root" || verb.dep === "parataxis");
}

/** The token after an apposition between commas: "NAME, the mayor of Lviv, told"; -1 for none. */
function afterApposition(scene: Scene, from: number): number {
  if (scene.tokens[from]?.text !== ",") return -1;
  for (let i = from + 1; i < from + coreference().appositionWords; i += 1) {
    const text = scene.tokens[i]?.text;
    if (text === undefined || /^[.;:!?“”"]$/.test(text)) return -1;
    if (text === ",") return i + 1;
  }
  return -1;
}

/** The token that ties a mention to the rest of its sentence. */
export function relatedToken(scene: Scene, { first, last, head }: Draft): number {
  for (let i = first; i < last; i += 1) {
    const token = scene.tokens[i];
    if (token === undefined || token.dep === "" || token.dep === "punct") continue;
    if (token.head < first || token.head >= last) return i;
  }
  return head;
}

/** Before a finite verb and after no preposition: for text without relations, or with one that no subject and no object has. */
function looksLikeSubject(scene: Scene, draft: Draft): boolean {
  const before = scene.tokens[draft.first - 1];
  if (is(scene, draft.first - 1, Word.SPEECH) && before?.tag.startsWith("VB"))
    return endsReport(scene, draft);
  if (before !== undefined && before.sentence === scene.tokens[draft.first]?.sentence) {
    if (/^(?:IN|TO|VB|VBD|VBG|VBN|VBZ|VBP)$/.test(before.tag) && !SUBORDINATORS.has(before.lower))
      return false;
  }
  return verbAfter(scene, draft.last) >= 0;
}

const SUBORDINATORS = new Set(
  "as that if while because when whenever where after before although since though whether until unless once than so lest".split(
    " ",
  ),
);

/** "…," said NAME. */
function endsReport(scene: Scene, draft: Draft): boolean {
  const after = scene.tokens[draft.last];
  return (
    after === undefined || !/^(?:VB|MD|IN$)/.test(after.tag) || after.lower === "in" || after.lower === "of"
  );
}

/** The finite verb that a subject ending here has, past adverbs and an apposition; -1 for none. */
function verbAfter(scene: Scene, from: number): number {
  const next = afterApposition(scene, from);
  const at = next < 0 ? from : next;
  for (let i = at; i < at + coreference().adverbWords; i += 1) {
    const tag = scene.tokens[i]?.tag ?? "";
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag)) return i;
    if (tag !== "RB") return -1;
  }
  return -1;
}

function quotedRegions(scene: Scene): Int32Array {
  const { tokens, quoted, blocks, sentences } = scene.document;
  const by = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  for (const [index, { start, end, outer }] of quoted.entries()) {
    if (outer >= 0) continue;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at += 1;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) {
      by[at] = index;
      at += 1;
    }
  }
  for (const { block, first, last } of sentences) {
    const kind = blocks[block]?.kind;
    const opened = kind === "blockquote" || kind === "turn" || isAfterColon(scene, block);
    if (!opened) continue;
    for (let i = first; i < last; i += 1) if ((by[i] ?? -1) < 0) by[i] = quoted.length + block;
  }
  return by;
}

/** "Leaving the court, Berg said:" and then a paragraph without marks. */
function isAfterColon(scene: Scene, block: number): boolean {
  const { blocks, text } = scene.document;
  const before = blocks[block - 1];
  if (before === undefined || before.kind === "title") return false;
  return /:\s*$/.test(text.slice(Math.max(before.start, before.end - 3), before.end));
}

/** "…," said NAME; "…," NAME said; NAME said, "…"; NAME said: and a paragraph. Pieces of one paragraph share a speaker. */
function findSpeakers(
  scene: Scene,
  drafts: readonly Draft[],
  region: Int32Array,
): ReadonlyMap<number, Draft> {
  const starts = new Map<number, Draft>();
  const ends = new Map<number, Draft>();
  for (const draft of drafts) {
    if (!starts.has(draft.first)) starts.set(draft.first, draft);
    ends.set(draft.last, draft);
  }
  const found = new Map<number, Draft>();
  const latest = new Map<number, Draft>();
  for (let first = 0; first < region.length; first += 1) {
    const id = region[first] ?? -1;
    if (id < 0 || region[first - 1] === id) continue;
    let last = first;
    while (region[last] === id) last += 1;
    const block = scene.document.sentences[scene.tokens[first]?.sentence ?? -1]?.block ?? -1;
    const near = speakerAfter(scene, last, starts) ?? speakerBefore(scene, first, ends);
    const speaker = near ?? latest.get(block);
    if (speaker === undefined) continue;
    found.set(id, speaker);
    latest.set(block, speaker);
  }
  return found;
}

function speakerAfter(scene: Scene, from: number, starts: ReadonlyMap<number, Draft>): Draft | null {
  const at = scene.tokens[from]?.text === "," ? from + 1 : from;
  if (is(scene, at, Word.SPEECH)) return starts.get(at + 1) ?? null;
  const draft = starts.get(at);
  if (draft === undefined) return null;
  const verb = verbAfter(scene, draft.last);
  return verb >= 0 && is(scene, verb, Word.SPEECH) ? draft : null;
}

function speakerBefore(scene: Scene, first: number, ends: ReadonlyMap<number, Draft>): Draft | null {
  for (let verb = first - 1; verb >= Math.max(0, first - coreference().verbBefore); verb -= 1) {
    if (/^[.!?]$/.test(scene.tokens[verb]?.text ?? "")) return null;
    if (!is(scene, verb, Word.SPEECH) || !scene.tokens[verb]?.tag.startsWith("VB")) continue;
    for (let i = verb; i > Math.max(0, verb - coreference().subjectBefore); i -= 1) {
      const draft = ends.get(i);
      if (draft !== undefined && isSubject(scene, draft)) return draft;
    }
    return null;
  }
  return null;
}
