import { cueWord } from "../../../english/lexicon.ts";
import type { Mention } from "../../../model/mention.ts";
import { quoteSpeaker } from "../decisions.ts";
import { addAround, isRightBehind } from "./around.ts";
import type { Candidate } from "./speaker-candidates.ts";
import { isSame, isSubject, type Place, type SpeakerReason } from "./speaker-place.ts";

/** The reasons that hold of a candidate. */
export function reasonsOf(place: Place, candidates: readonly Candidate[], index: number): SpeakerReason[] {
  const candidate = candidates[index];
  if (candidate === undefined) return [];
  const found: SpeakerReason[] = [];
  addPosition(place, candidate, found);
  addGrammar(place, candidate, found);
  addForm(place, candidate, found);
  addSpoken(place, candidate, found);
  addAround(place, candidates, index, found);
  if (index === candidates.findIndex(({ sentences }) => sentences <= 0)) found.push("nearest-before");
  const subject = candidates.findIndex(
    ({ mention, sentences }) =>
      sentences <= 0 && mention.first < place.first && isSubject(place.scene, mention),
  );
  if (index === subject) found.push("nearest-subject");
  return found;
}

/** The reasons that nobody near is the speaker. */
export function nobodyReasons(place: Place): SpeakerReason[] {
  const { scene, first, last, spoken, alone, fragment } = place;
  const found: SpeakerReason[] = ["nobody"];
  if (scene.document.blocks[scene.blockAt[first] ?? -1]?.kind === "title") found.push("nobody-in-headline");
  if (last - first <= quoteSpeaker().shortWords) found.push("nobody-and-short");
  if (spoken.last === null) found.push("nobody-spoke");
  else if (spoken.blocks > 0) found.push("nobody-spoke-here");
  if (isRightBehind(place)) found.push("nobody-spoke-right-before");
  if (fragment) found.push("nobody-and-fragment");
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
