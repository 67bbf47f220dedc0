import type { ReasonOf } from "../../../decide/decision.ts";
import { cueWord } from "../../../english/lexicon.ts";
import type { Mention } from "../../../model/mention.ts";
import { quoteSpeaker } from "../decisions.ts";
import type { Draft } from "../draft.ts";
import type { Scene } from "../scene.ts";
import type { Candidate } from "./candidates.ts";

/** What speaks for or against someone near a quotation as its speaker. */
export type SpeakerReason = ReasonOf<typeof quoteSpeaker>;

/** Who spoke before a quotation: the last, and the last other one. */
export interface Spoken {
  last: Mention | null;
  /** How many paragraphs before. */
  blocks: number;
  other: Mention | null;
}

/** Where a quotation stands, looked up once for all of its candidates. */
export interface Place {
  scene: Scene;
  draft: Draft;
  spoken: Spoken;
  first: number;
  last: number;
  /** It is all of its paragraph. */
  alone: boolean;
  /** A question of the narrator's stands right before it: "Would she pay? “Never.”" */
  asked: boolean;
  colon: boolean;
}

/** Looks up where a quotation stands. */
export function placeOf(scene: Scene, draft: Draft, spoken: Spoken): Place {
  const { tokens } = scene.document;
  const first = draft.parts[0]?.first ?? 0;
  const last = draft.parts.at(-1)?.last ?? 0;
  const block = scene.blockTokens[scene.blockAt[first] ?? -1];
  const before = tokens[first - 1];
  return {
    scene,
    draft,
    spoken,
    first,
    last,
    alone: block !== undefined && first <= block.first + 1 && last >= block.last - 1,
    asked: before?.text === "?" && (scene.quotedAt[first - 1] ?? -1) < 0,
    colon: before?.text === ":",
  };
}

/** The reasons that hold of a candidate. */
export function reasonsOf(place: Place, candidates: readonly Candidate[], index: number): SpeakerReason[] {
  const candidate = candidates[index];
  if (candidate === undefined) return [];
  const found: SpeakerReason[] = [];
  addPosition(place, candidate, found);
  addGrammar(place, candidate, found);
  addForm(place, candidate, found);
  addSpoken(place, candidate, found);
  if (index === candidates.findIndex(({ sentences }) => sentences <= 0)) found.push("nearest-before");
  const subject = candidates.findIndex(
    ({ mention, sentences }) =>
      sentences <= 0 && mention.first < place.first && isSubject(place.scene, mention),
  );
  if (index === subject) found.push("nearest-subject");
  return found;
}

/** The reasons that nobody near is the speaker. */
export function nobodyReasons({ scene, first, last, spoken, alone }: Place): SpeakerReason[] {
  const found: SpeakerReason[] = ["nobody"];
  if (scene.document.blocks[scene.blockAt[first] ?? -1]?.kind === "title") found.push("nobody-in-headline");
  if (last - first <= quoteSpeaker().shortWords) found.push("nobody-and-short");
  if (spoken.last === null) found.push("nobody-spoke");
  if (alone) found.push("nobody-and-alone");
  return found;
}

function addPosition(place: Place, { mention, sentences, blocks }: Candidate, found: SpeakerReason[]): void {
  if (blocks < 0) found.push(blocks === -1 ? "block-before" : "two-blocks-before");
  else if (sentences > 0) found.push("sentence-behind");
  else if (sentences < 0) found.push(sentences === -1 ? "sentence-before" : "further-before");
  else found.push(mention.first < place.first ? "before" : "behind");
  if (sentences === 0 && blocks === 0) addBeside(place, mention, found);
}

/** `“…,” groaned Marek`, `“…,” Marek groaned`, `Marek groaned: “…”`. */
function addBeside({ scene, first, last, colon }: Place, mention: Mention, found: SpeakerReason[]): void {
  const { tokens } = scene.document;
  const isVerb = (at: number) => /^VB[DZP]$/.test(tokens[at]?.tag ?? "");
  const behind = tokens[last]?.text === "," ? last + 1 : last;
  if (mention.first === behind + 1 && isVerb(behind)) found.push("behind-its-verb");
  else if (mention.first === behind && isVerb(mention.last)) found.push("before-verb-behind");
  if (mention.last > first) return;
  if (colon) found.push("before-colon");
  for (let at = mention.last; at < first; at++) {
    if (!isVerb(at)) continue;
    const cue = cueWord(tokens[at]?.lower ?? "") !== undefined;
    found.push(cue ? "before-cue" : "before-verb");
    return;
  }
}

function addGrammar(
  { scene }: Place,
  { mention, sentences, blocks }: Candidate,
  found: SpeakerReason[],
): void {
  const { tokens } = scene.document;
  const token = tokens[mention.headToken];
  const verb = tokens[token?.head ?? -1];
  if (isSubject(scene, mention)) {
    found.push("subject");
    if (verb?.dep === "root") found.push("subject-of-root");
    if (cueWord(verb?.lower ?? "") !== undefined) found.push("subject-of-cue");
    if (sentences === -1 && blocks === 0) found.push("subject-of-sentence-before");
  } else if (/^i?obj/.test(token?.dep ?? "")) {
    found.push(/^(?:ask|asked|asks)$/.test(verb?.lower ?? "") ? "asked" : "object");
  }
  if (/^['’]s?$/.test(tokens[mention.last]?.text ?? "")) found.push("owner");
  if (tokens[mention.first - 1]?.tag === "IN") found.push("after-preposition");
}

function isSubject(scene: Scene, mention: Mention): boolean {
  return scene.document.tokens[mention.headToken]?.dep.startsWith("nsubj") === true;
}

const FORMS: Readonly<Record<Mention["how"], SpeakerReason>> = {
  name: "name",
  title: "title",
  role: "role",
  group: "group",
  pronoun: "pronoun",
};

const KINDS: ReadonlyMap<string, SpeakerReason> = new Map(
  Object.entries({
    person: "person",
    org: "body",
    outlet: "outlet",
    country: "country",
    place: "place",
    group: "body",
  }),
);

function addForm({ scene }: Place, { mention }: Candidate, found: SpeakerReason[]): void {
  found.push(FORMS[mention.how]);
  const entity = scene.people.entities[mention.entity];
  const kind = KINDS.get(entity?.kind ?? "");
  if (kind !== undefined) found.push(kind);
  else if (mention.rule === "relative" || mention.rule === "neuter") found.push("points");
  else if (mention.rule === "writing" || mention.rule === "body") found.push("thing");
}

function addSpoken({ spoken, alone, asked }: Place, { mention }: Candidate, found: SpeakerReason[]): void {
  if (isSame(spoken.last, mention)) {
    found.push("spoke-last");
    if (spoken.blocks === 0) found.push("spoke-last-here");
    if (alone) found.push(spoken.blocks === 1 ? "spoke-last-and-alone-behind" : "spoke-last-and-alone");
    if (asked) found.push("spoke-last-and-asked");
  } else if (isSame(spoken.other, mention)) {
    found.push(alone ? "spoke-before-and-alone" : "spoke-before");
  }
}

/** Whether two mentions are one, or mean one entity. */
export function isSame(one: Mention | null, other: Mention): boolean {
  return one !== null && (one === other || (one.entity >= 0 && one.entity === other.entity));
}
