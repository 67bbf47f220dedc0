import { countIn } from "../parties.ts";
import { compareStories } from "../stories/compare-stories.ts";
import { type Bag, cosine, type Words } from "../words/bag.ts";
import { compareHeads } from "../words/heads.ts";
import { RARE } from "../words/word-table.ts";
import type { EventSketch } from "./sketch-event.ts";

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

/** Measures what two tellings have in common. Symmetric. */
export function compareEvents(a: EventSketch, b: EventSketch, { lexicon, senses }: Words): number[] {
  const heads = compareHeads(a.head, b.head);
  const { same } = heads;
  const inClass = !same && heads.inClass;
  const near = !same && !inClass && heads.alike;
  const base = !same && heads.base;
  const nearHeads = same ? 0 : Math.max(0, heads.nearness);
  const sense = Math.max(0, senses.nearness(a.sense, b.sense));
  const { story, wide, names, figures } = compareStories(a.story, b.story, lexicon);
  const clause = cosine(a.clause, b.clause, lexicon);
  const within = withinLighter(a.clause, b.clause, clause);
  const kindA = a.telling.event.kind;
  const kindB = b.telling.event.kind;
  const bothKinds = kindA !== null && kindB !== null;
  const people = countIn(a.people, b.people) > 0;
  const groups = shareSome(a.groups, b.groups);
  const days = a.weekday !== null && b.weekday !== null;
  const clauseNames = cosine(a.names, b.names, lexicon);
  const clauseFigures = cosine(a.figures, b.figures, lexicon);
  return [
    1,
    +same,
    same ? a.head.weight / RARE : 0,
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
    within,
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
    +people,
    +(!people && a.people.length > 0 && b.people.length > 0),
    +groups,
    +(!groups && a.groups.length > 0 && b.groups.length > 0),
    +(days && a.weekday === b.weekday),
    +(days && a.weekday !== b.weekday),
    clauseNames,
    +(clauseNames === 0 && a.names.norm > 0 && b.names.norm > 0),
    clauseFigures,
    +(clauseFigures === 0 && a.figures.norm > 0 && b.figures.norm > 0),
    +(!same && (b.clause.words.includes(a.head.word) || a.clause.words.includes(b.head.word))),
    +(a.telling.event.status !== b.telling.event.status),
    +(a.article === b.article),
    +(isSaying(a) && isSaying(b)),
  ];
}

/** Which share of the lighter clause stands in the other, of the cosine of the two. */
function withinLighter(a: Bag, b: Bag, like: number): number {
  return like === 0 ? 0 : like * Math.sqrt(Math.max(a.norm, b.norm) / Math.min(a.norm, b.norm));
}

function shareSome(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && a.some((id) => b.includes(id));
}

function isSaying({ head }: EventSketch): boolean {
  return SAYINGS.has(head.text);
}

const SAYINGS = new Set(["sai", "tell", "state", "add", "report", "announc", "declar", "claim", "confirm"]);
