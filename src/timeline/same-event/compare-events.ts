import { wordWeight } from "../decisions.ts";
import { countIn } from "../parties.ts";
import { compareStories } from "../stories/compare-stories.ts";
import type { StoryLikeness } from "../stories/story.ts";
import { type Bag, cosine } from "../words/bag.ts";
import { compareHeads } from "../words/heads.ts";
import type { Words } from "../words/words.ts";
import type { EventSketch } from "./sketch-event.ts";

/** Measures what two tellings have in common, each 0 to 1, in the order of the decision's reasons. Symmetric. */
export function compareEvents(a: EventSketch, b: EventSketch, words: Words): number[] {
  const stories = compareStories(a.story, b.story, words.lexicon);
  return [...inTriggers(a, b, stories), ...inClauses(a, b, stories.wide, words)];
}

function inTriggers(a: EventSketch, b: EventSketch, { story, wide, names, figures }: StoryLikeness) {
  const heads = compareHeads(a.head, b.head);
  const { same } = heads;
  const { rare } = wordWeight();
  const inClass = !same && heads.inClass;
  const near = !same && !inClass && heads.alike;
  const nearness = same ? 0 : Math.max(0, heads.nearness);
  return [
    1,
    +same,
    same ? a.head.weight / rare : 0,
    +inClass,
    +near,
    +(!same && heads.base),
    nearness,
    nearness * wide,
    story,
    wide,
    names,
    +(a.story.names.norm > 0 && b.story.names.norm > 0 && names === 0),
    figures,
    same ? wide : 0,
    inClass || near ? wide : 0,
    same ? story : 0,
    inClass || near ? story : 0,
    same ? names : 0,
    inClass || near ? names : 0,
    +(!same && (b.clause.words.includes(a.head.word) || a.clause.words.includes(b.head.word))),
    +(isSaying(a) && isSaying(b)),
    +(a.telling.event.status !== b.telling.event.status),
    +(a.article === b.article),
  ];
}

function inClauses(a: EventSketch, b: EventSketch, wide: number, { lexicon, senses }: Words): number[] {
  const sense = Math.max(0, senses.nearness(a.sense, b.sense));
  const clause = cosine(a.clause, b.clause, lexicon);
  const [names, figures] = [cosine(a.names, b.names, lexicon), cosine(a.figures, b.figures, lexicon)];
  const [kindA, kindB] = [a.telling.event.kind, b.telling.event.kind];
  const kinds = kindA !== null && kindB !== null;
  const people = countIn(a.people, b.people) > 0;
  const groups = shareSome(a.groups, b.groups);
  const days = a.weekday !== null && b.weekday !== null;
  return [
    sense,
    sense * wide,
    clause,
    withinLighter(a.clause, b.clause, clause),
    wide * clause,
    names,
    +(names === 0 && a.names.norm > 0 && b.names.norm > 0),
    figures,
    +(figures === 0 && a.figures.norm > 0 && b.figures.norm > 0),
    +(kinds && kindA === kindB),
    +(kinds && kindA !== kindB),
    +people,
    +(!people && a.people.length > 0 && b.people.length > 0),
    +groups,
    +(!groups && a.groups.length > 0 && b.groups.length > 0),
    +(days && a.weekday === b.weekday),
    +(days && a.weekday !== b.weekday),
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
