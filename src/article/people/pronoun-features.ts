import { pronounChoice } from "./decisions.ts";
import { type Discourse, relatedToken } from "./discourse.ts";
import { Word } from "./name-lexicon.ts";
import { addFlow } from "./pronoun-flow.ts";
import type { Feature, Pair } from "./pronoun-pair.ts";
import { type Draft, is } from "./scene.ts";
import { blockOf, isSame, sentencesApart } from "./sentences-apart.ts";

/** The features that hold of a candidate for a pronoun. */
export function featuresOf(discourse: Discourse, pair: Pair): Feature[] {
  const candidate = discourse.drafts[pair.candidate];
  const pronoun = discourse.drafts[pair.pronoun];
  if (candidate === undefined || pronoun === undefined) return [];
  const found: Feature[] = [];
  addDistance(discourse, candidate, pronoun, found);
  addGrammar(discourse, pair, [candidate, pronoun], found);
  addForm(discourse, candidate, pronoun, found);
  addQuotation(discourse, candidate, pronoun, found);
  addAround(discourse, pair, candidate, found);
  addPlace(discourse, pair, [candidate, pronoun], found);
  addFlow(discourse, pair, candidate, found);
  if (pair.nearestSubject) found.push("nearest-subject");
  if (pair.rank === 0) found.push("nearest");
  if (pair.rank === 1) found.push("second-nearest");
  return found;
}

const DISTANCES = ["same-sentence", "one-before", "two-before", "three-before"] as const;

function addDistance(discourse: Discourse, candidate: Draft, pronoun: Draft, found: Feature[]): void {
  found.push(DISTANCES[sentencesApart(discourse, candidate, pronoun)] ?? "further");
  const { blocks } = discourse.scene.document;
  const [there, here] = [blockOf(discourse, candidate), blockOf(discourse, pronoun)];
  if (blocks[there]?.kind === "title") found.push("headline");
  else if (there !== here) found.push("other-paragraph");
}

function addGrammar(
  discourse: Discourse,
  pair: Pair,
  [candidate, pronoun]: readonly [Draft, Draft],
  found: Feature[],
): void {
  const { scene, subject } = discourse;
  const apart = sentencesApart(discourse, candidate, pronoun);
  const possessive = /^(?:his|her)$/.test(scene.tokens[pronoun.head]?.lower ?? "");
  if (subject[pair.candidate] === true) {
    found.push("subject");
    if (apart === 0) found.push("subject-of-same-sentence");
    if (apart === 1) found.push("subject-of-sentence-before");
    if (apart === 0 && possessive) found.push("possessive-and-subject-of-same-sentence");
    if (subject[pair.pronoun] === true) found.push("both-subjects");
    if (discourse.main[pair.candidate] === true) found.push("subject-of-root");
    if (discourse.reporting[pair.candidate] === true)
      found.push(discourse.reporting[pair.pronoun] === true ? "both-report" : "reports");
    const one = blockOf(discourse, candidate) === blockOf(discourse, pronoun);
    if (one && found.includes("both-report")) found.push("both-report-in-one-paragraph");
  }
  if (/^['’]s?$/.test(scene.tokens[candidate.last]?.text ?? "")) found.push("possessor");
  const before = scene.tokens[candidate.first - 1];
  if (before !== undefined && /^(?:IN|TO)$/.test(before.tag) && subject[pair.candidate] !== true)
    found.push("after-preposition");
  const sentence = scene.document.sentences[scene.tokens[candidate.head]?.sentence ?? -1];
  if (sentence?.first === candidate.first) found.push("opens-its-sentence");
  const block = scene.document.blocks[sentence?.block ?? -1];
  if (block !== undefined && block.start === scene.tokens[candidate.first]?.start)
    found.push("opens-its-paragraph");
}

function addForm({ scene }: Discourse, candidate: Draft, pronoun: Draft, found: Feature[]): void {
  const entity = scene.registry.entities[candidate.entity];
  if (candidate.how !== "group") found.push(candidate.how);
  if ((entity?.gender ?? candidate.gender) === pronoun.gender) found.push("gender-agrees");
  if (entity === undefined) return;
  if (candidate.first <= entity.firstNamed && entity.firstNamed < candidate.last) found.push("first-naming");
  if (entity.count > pronounChoice().oftenNamed) found.push("often-named");
  else if (entity.count > 1) found.push("sometimes-named");
  if (entity.source?.person?.principal === true) found.push("principal");
}

function addQuotation(
  { region, speakers }: Discourse,
  candidate: Draft,
  pronoun: Draft,
  found: Feature[],
): void {
  const here = region[pronoun.head] ?? -1;
  const there = region[candidate.head] ?? -1;
  if (here >= 0 && here === there) found.push("same-quotation");
  else if (here < 0 && there >= 0) found.push("quoted-and-pronoun-not");
  else if (here >= 0 && there < 0) found.push("pronoun-quoted-and-not-it");
  else if (here >= 0) found.push("other-quotation");
  const speaker = speakers.get(here);
  if (speaker !== undefined && isSame(speaker, candidate)) found.push("speaks-here");
  if (here >= 0) return;
  const next = lastSpeaker(region, speakers, pronoun, pronounChoice().speaksNext);
  if (next !== null && isSame(next, candidate)) found.push("speaks-next-to-it");
  const last = next ?? lastSpeaker(region, speakers, pronoun, pronounChoice().spokeLast);
  if (last !== null && isSame(last, candidate)) found.push("spoke-last");
}

/** Where the candidate stands, as what and in which form, told together: a subject's name in the sentence before, an object's. */
function addPlace(
  discourse: Discourse,
  pair: Pair,
  [candidate, pronoun]: readonly [Draft, Draft],
  found: Feature[],
): void {
  const { scene, subject, main, reporting, turns, speakers, region } = discourse;
  const apart = sentencesApart(discourse, candidate, pronoun);
  const where = apart === 0 ? "here" : apart === 1 ? "before" : "far";
  const isSubject = subject[pair.candidate] === true;
  const form = candidate.how === "name" || candidate.how === "pronoun" ? candidate.how : "other";
  found.push(`${where}-${isSubject ? "subject" : "other"}-${form}`);
  const block = blockOf(discourse, pronoun);
  if (turns[block] !== undefined && turns.some((turn) => turn !== undefined && isSame(turn, candidate)))
    found.push("takes-part");
  for (const [quotation, speaker] of speakers) {
    if (speaker === pronoun || !isSame(speaker, candidate)) continue;
    if (
      speaker.head < pronoun.head &&
      blockOf(discourse, speaker) === block &&
      region[pronoun.head] !== quotation
    ) {
      found.push("speaks-in-paragraph");
      break;
    }
  }
  if (isSubject && found.includes("first-of-paragraph")) found.push("first-of-paragraph-and-subject");
  if (is(scene, candidate.first, Word.POSSESSIVE) && candidate.last - candidate.first > 1)
    found.push("owned");
  if (apart === 1) {
    const reports = reporting[pair.pronoun] === true;
    if (reports && main[pair.candidate] === true) found.push("reports-subject-of-root-before");
    if (reports && !isSubject) found.push("reports-object-of-root-before");
    if (!reports && isSubject) found.push("not-reporting-and-subject-before");
  }
}

/** Whether the candidate, or another mention of the same one, is whom the narrator told of last. */
function addAround(
  discourse: Discourse,
  { around, pronoun }: Pair,
  candidate: Draft,
  found: Feature[],
): void {
  const reports = discourse.reporting[pronoun] === true;
  const holds = (draft: Draft | null) => draft !== null && isSame(draft, candidate);
  if (holds(around.named)) found.push(reports ? "named-last-and-reports" : "named-last");
  if (holds(around.subject)) found.push(reports ? "subject-last-and-reports" : "subject-last");
  if (holds(around.reported)) found.push(reports ? "reported-last-and-reports" : "reported-last");
  if (holds(around.reportedBefore)) found.push(reports ? "reported-before-and-reports" : "reported-before");
  if (holds(around.first)) found.push("first-of-paragraph");
  const { scene } = discourse;
  if (/^(?:a|an|one|another)$/.test(scene.tokens[candidate.first]?.lower ?? "")) found.push("indefinite");
  if (isAsked(discourse, candidate)) found.push("asked");
}

/** "A reporter asked *the mayor*", "Asked about it, *Berg* was cautious": whom a question goes to answers it. */
export function isAsked({ scene }: Discourse, candidate: Draft): boolean {
  const token = scene.tokens[relatedToken(scene, candidate)];
  const opening = scene.tokens[scene.document.sentences[token?.sentence ?? -1]?.first ?? -1];
  if (token?.dep === "nsubj" && /^(?:asked|pressed|questioned)$/.test(opening?.lower ?? ""))
    return opening?.head === token.head || scene.tokens[candidate.first - 1]?.text === ",";
  return (
    /^(?:obj|iobj|nsubj:pass)$/.test(token?.dep ?? "") &&
    /^(?:asked|asks|asking)$/.test(scene.tokens[token?.head ?? -1]?.lower ?? "")
  );
}

/** Who else speaks the quotation that ends at most so many tokens before a pronoun. */
function lastSpeaker(
  region: Int32Array,
  speakers: Discourse["speakers"],
  pronoun: Draft,
  reach: number,
): Draft | null {
  for (let at = pronoun.head; at > Math.max(0, pronoun.head - reach); at -= 1) {
    const id = region[at] ?? -1;
    if (id < 0) continue;
    const speaker = speakers.get(id);
    return speaker === undefined || speaker === pronoun ? null : speaker;
  }
  return null;
}
