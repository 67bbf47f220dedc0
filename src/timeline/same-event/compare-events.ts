import { samePerson } from "../parties.ts";
import { compareStories } from "../stories/compare-stories.ts";
import { type Bag, cosine, type Lexicon, shared } from "../words/bag.ts";
import { compareHeads } from "../words/compare-heads.ts";
import { RARE, weightOf } from "../words/word-table.ts";
import { cosineOf } from "../words/word-vectors.ts";
import type { EventSketch } from "./sketch-event.ts";

/** Word vectors as near as this mean much the same. */
const NEAR = 0.7;

/** What two tellings have in common, each 0 to 1; the order is that of the model's weights. */
export const FEATURES = [
  "bias",
  "head-same",
  "head-same-rare",
  "head-class",
  "head-alike",
  "head-base",
  "head-near",
  "wide-head-near",
  "clause-near",
  "wide-clause-near",
  "kind-same",
  "kind-other",
  "clause",
  "clause-within",
  "story",
  "story-wide",
  "wide-head-same",
  "wide-head-class",
  "wide-clause",
  "names",
  "names-none",
  "figures",
  "story-head-same",
  "story-head-class",
  "names-head-same",
  "names-head-class",
  "story-clause",
  "people-same",
  "people-other",
  "groups-same",
  "groups-other",
  "weekday-same",
  "weekday-other",
  "clause-names",
  "clause-names-other",
  "clause-figures",
  "clause-figures-other",
  "trigger-in-clause",
  "status-other",
  "article-same",
  "saying",
] as const;

/** Whether two triggers can name one kind of happening: the same, of one class, or near in meaning. */
export function alikeHeads(a: EventSketch, b: EventSketch): boolean {
  if (a.head === b.head || a.classes.some((c) => b.classes.includes(c))) return true;
  const heads = compareHeads(a.head, b.head);
  return heads.base || heads.alike || (heads.nearness ?? 0) > NEAR;
}

/** Measures what two tellings have in common. Symmetric. */
export function compareEvents(a: EventSketch, b: EventSketch, lexicon: Lexicon): number[] {
  const same = a.head === b.head;
  const inClass = !same && a.classes.some((c) => b.classes.includes(c));
  const heads = compareHeads(a.head, b.head);
  const near = !same && !inClass && heads.alike;
  const base = !same && heads.base;
  const nearHeads = same ? 0 : Math.max(0, heads.nearness ?? 0);
  const sense = Math.max(0, cosineOf(a.sense, b.sense));
  const { story, wide, names, figures } = compareStories(a.story, b.story, lexicon);
  const clause = cosine(a.clause, b.clause, lexicon);
  const [kindA, kindB] = [a.telling.event.kind, b.telling.event.kind];
  const bothKinds = kindA !== null && kindB !== null;
  return [
    1,
    +same,
    same ? weightOf(a.head) / RARE : 0,
    +inClass,
    +near,
    +base,
    nearHeads,
    nearHeads * wide,
    sense,
    sense * wide,
    +(bothKinds && kindA === kindB),
    +(bothKinds && kindA !== kindB),
    clause,
    within(a.clause, b.clause, lexicon),
    story,
    wide,
    same ? wide : 0,
    inClass || near ? wide : 0,
    wide * clause,
    names,
    +(a.story.names.norm > 0 && b.story.names.norm > 0 && names === 0),
    figures,
    same ? story : 0,
    inClass || near ? story : 0,
    same ? names : 0,
    inClass || near ? names : 0,
    story * clause,
    ...whoAndWhen(a, b),
    ...sharedOrOther(a.names, b.names, lexicon),
    ...sharedOrOther(a.figures, b.figures, lexicon),
    +(!same && (holds(b.clause, a.head, lexicon) || holds(a.clause, b.head, lexicon))),
    +(a.telling.event.status !== b.telling.event.status),
    +(a.article === b.article),
    +(isSaying(a) && isSaying(b)),
  ];
}

/** Whether they share a person, a group, a weekday, and whether both have one and share none. */
function whoAndWhen(a: EventSketch, b: EventSketch): number[] {
  const people = sharePeople(a.people, b.people);
  const groups = a.groups.some((id) => b.groups.includes(id));
  const days = a.weekday !== null && b.weekday !== null;
  return [
    +people,
    +(!people && a.people.length > 0 && b.people.length > 0),
    +groups,
    +(!groups && a.groups.length > 0 && b.groups.length > 0),
    +(days && a.weekday === b.weekday),
    +(days && a.weekday !== b.weekday),
  ];
}

/** How alike two bags are, and whether both hold something and nothing in common ("Buckley", "Rait"). */
function sharedOrOther(a: Bag, b: Bag, lexicon: Lexicon): [number, number] {
  const like = cosine(a, b, lexicon);
  return [like, +(like === 0 && a.norm > 0 && b.norm > 0)];
}

/** Which share of the lighter clause stands in the other. */
function within(a: Bag, b: Bag, lexicon: Lexicon): number {
  const least = Math.min(a.norm, b.norm);
  return least === 0 ? 0 : shared(a, b, lexicon) / least;
}

function sharePeople(a: string[], b: string[]): boolean {
  return a.some((id) => b.some((other) => samePerson(id, other)));
}

function holds(clause: Bag, head: string, lexicon: Lexicon): boolean {
  const number = lexicon.number(head);
  return clause.words.includes(number);
}

function isSaying({ head }: EventSketch): boolean {
  return SAYINGS.has(head);
}

const SAYINGS = new Set(["sai", "tell", "state", "add", "report", "announc", "declar", "claim", "confirm"]);
