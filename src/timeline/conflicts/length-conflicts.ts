import type { BuiltEntry } from "../build-entry.ts";
import { cluster } from "../cluster.ts";
import { conflict } from "../decisions.ts";
import { Links } from "../links.ts";
import { addTo } from "../multimap.ts";
import { countIn } from "../parties.ts";
import type { EventSketch } from "../same-event/sketch-event.ts";
import { datesApart, vetoed } from "../same-event/veto.ts";
import { likeness } from "../stories/vector.ts";
import { cosine } from "../words/bag.ts";
import { compareHeads } from "../words/heads.ts";
import { alike, meaningOf } from "../words/meaning.ts";
import { stemOf } from "../words/word-table.ts";
import { acrossArticles, type Context, type Draft, type Side } from "./draft.ts";
import { compatible } from "./quantity.ts";
import { type Measure, measuresOf } from "./read-measures.ts";

/** "took six to seven days" against "took about three days"; a talk in private is a part of the summit. */
export function durationConflicts(entries: BuiltEntry[], context: Context): Draft[] {
  const measures = measuresOf(entries, "duration");
  return disagreements(measures, "duration", (a, b) => {
    return isPrivate(a.sketch) === isPrivate(b.sketch) && (a.built === b.built || sameStretch(a, b, context));
  });
}

/** "a train of 12 wagons" against "15 coaches"; "300 or so miners" against "more than 500". */
export function countConflicts(entries: BuiltEntry[], context: Context): Draft[] {
  const sameThing: SameThing = (a, b) =>
    sameUnit(a, b, context.story) &&
    (tellAlike(a, b, context.story) || tellDead(a, b) || doneTo(a, b)) &&
    (a.built === b.built || sameCount(a, b, context));
  return disagreements(measuresOf(entries, "count"), "count", sameThing);
}

type Parties = ReturnType<Context["parties"]>;

type SameThing = (a: Measure, b: Measure) => boolean;

/** Groups the measures of one thing and gives those that cannot all be true. */
function disagreements(measures: Measure[], about: Draft["about"], sameThing: SameThing): Draft[] {
  const comparable = (i: number, j: number): number | null => {
    const [a, b] = [measures[i], measures[j]];
    return a !== undefined && b !== undefined && sameScale(a, b) && sameThing(a, b) ? 1 : null;
  };
  const links = new Links();
  for (const [a, b] of pairsOf(measures)) if (comparable(a, b) !== null) links.add(a, b, 1);
  return cluster(measures.length, links, comparable, { least: 1 }).flatMap((group) => {
    const sides = sidesOf(group.flatMap((index) => measures[index] ?? []));
    const apart = sides.filter((side) =>
      sides.some((other) => other !== side && acrossArticles(side, other)),
    );
    return apart.length > 1 ? [{ about, sides: apart }] : [];
  });
}

/** Pairs of measures of one entry, or of articles that tell one story: the only ones that can be of one thing. */
function* pairsOf(measures: Measure[]): Generator<[number, number]> {
  const byArticle = new Map<number, number[]>();
  const byEntry = new Map<string, number[]>();
  for (const [index, { sketch, built }] of measures.entries()) {
    addTo(byArticle, sketch.article, index);
    addTo(byEntry, built.entry.id, index);
  }
  for (const [index, { sketch, built }] of measures.entries()) {
    const near = [sketch.article, ...sketch.story.near];
    for (const article of near)
      for (const other of byArticle.get(article) ?? []) if (other > index) yield [index, other];
    for (const other of byEntry.get(built.entry.id) ?? [])
      if (other > index && !near.includes(measures[other]?.sketch.article ?? index)) yield [index, other];
  }
}

/** Sides in rising order: each measure joins the side whose every measure it agrees with. */
function sidesOf(measures: Measure[]): Side[] {
  const sorted = [...measures].sort(
    (a, b) => a.quantity.low + a.quantity.high - b.quantity.low - b.quantity.high,
  );
  const groups: Measure[][] = [];
  for (const measure of sorted) {
    const group = groups.find((side) => side.every((other) => compatible(other.quantity, measure.quantity)));
    if (group === undefined) groups.push([measure]);
    else group.push(measure);
  }
  return groups.map((told) => ({ value: told[0]?.text ?? "", told }));
}

/** "a day of talks" and "an hour alone" measure two things. */
function sameScale({ quantity: a }: Measure, { quantity: b }: Measure): boolean {
  return Math.max(a.low, b.low) <= conflict().sameScale * Math.min(a.high, b.high);
}

/** "12 wagons" and "15 coaches" count one thing where the story's own words say so. */
function sameUnit(a: Measure, b: Measure, story: Context["story"]): boolean {
  if (a.unit === b.unit || alike(meaningOf(a.unit), meaningOf(b.unit))) return true;
  if (ownNames(a, b, story)) return true;
  return SAME_UNITS.some((units) => units.includes(a.unit) && units.includes(b.unit));
}

function ownNames(a: Measure, b: Measure, story: Context["story"]): boolean {
  const own = story.get(b.unit);
  return own !== undefined && story.get(a.unit)?.some((each) => own.includes(each)) === true;
}

/** Nouns that count the same things, by their stems. */
const SAME_UNITS = [
  ["labourers", "workers"],
  ["soldiers", "troops", "men", "personnel", "servicemen"],
  ["tons", "tonnes"],
  ["people", "persons", "civilians", "residents", "inhabitants", "villagers"],
  ["agreements", "documents", "treaties", "accords", "pacts", "memorandums"],
].map((line) => line.map(stemOf));

/**
 * Clauses that tell the counted thing in the same words, both as fact: "sold 11,000 copies in May" | "in May 9,000 copies were
 * sold"; "limited to five tons" tells nothing of "it weighed 20 tons". The story's own names of one thing need no more.
 */
function tellAlike(a: Measure, b: Measure, story: Context["story"]): boolean {
  const { countScale, sameWords } = conflict();
  const told = [a, b].every(({ sketch }) => FACT.has(sketch.telling.event.status));
  const [p, q] = [a.quantity, b.quantity];
  if (!told || Math.max(p.low, q.low) > countScale * Math.min(p.low, q.low)) return false;
  if (a.unit !== b.unit && ownNames(a, b, story)) return true;
  const words = new Set(a.sketch.clause.words);
  return new Set(b.sketch.clause.words.filter((word) => words.has(word))).size >= sameWords;
}

/**
 * "nine people were killed" against "eleven people died", of one event and one day's news: a toll of a later day has grown. They
 * need share no other word.
 */
function tellDead(a: Measure, b: Measure): boolean {
  if (a.built !== b.built || a.unit !== b.unit) return false;
  const [x, y] = [a.sketch.telling, b.sketch.telling];
  const told = TOLLS.some((verbs) =>
    [x, y].every(({ event }) => FACT.has(event.status) && verbs.includes(event.trigger.lemma)),
  );
  const day = x.article.published?.value;
  return told && day !== undefined && day === y.article.published?.value && opensClause(a) && opensClause(b);
}

/** "They signed six agreements" against "the leaders signed eight agreements": right behind the one verb of one event. */
function doneTo(a: Measure, b: Measure): boolean {
  if (a.built !== b.built || a.unit !== b.unit || a.sketch.head.word !== b.sketch.head.word) return false;
  return [a, b].every(({ text, sketch: { telling } }) => {
    const { status, trigger, start, text: clause } = telling.event;
    const end = trigger.end - start;
    // "signed six agreements" is one trigger.
    return (
      FACT.has(status) && (clause.startsWith(` ${text}`, end) || clause.slice(0, end).endsWith(` ${text}`))
    );
  });
}

/** "Nine people died": all the dead; not "the fire killed a driver and nine people", which has others beside. */
function opensClause({ text, sketch }: Measure): boolean {
  return sketch.telling.event.text.startsWith(text);
}

const TOLLS = [
  ["kill", "die", "perish"],
  ["injure", "wound", "hurt"],
];

const FACT: ReadonlySet<string> = new Set(["happened", "alleged"]);

/** Two meetings told apart can still be one: the same kind, people and day, and both or neither in private. */
function sameStretch(a: Measure, b: Measure, { lexicon, parties }: Context): boolean {
  const { narrowDays, alikeStories } = conflict();
  const [x, y] = [a.sketch, b.sketch];
  if (x.days === null || y.days === null || datesApart(x, y) || vetoed(x, y)) return false;
  const narrow = x.days.to - x.days.from <= narrowDays && y.days.to - y.days.from <= narrowDays;
  if (!narrow || !compareHeads(x.head, y.head).oneKind || !shareParty(parties(x), parties(y))) return false;
  return cosine(x.story.words, y.story.words, lexicon) > alikeStories;
}

/** "talked alone for two hours": a part of the talks; not "talked for two hours, first with their ministers and then alone". */
export function isPrivate({ telling }: EventSketch): boolean {
  return PRIVATE.test(telling.event.text);
}

const PRIVATE =
  /(?<!\b(?:then|later|first|partly|finally) )\b(?:alone|one-on-one|one-to-one|face[ -]to[ -]face|t[êe]te-[àa]-t[êe]te|in private|privately|private (?:talks?|meetings?|conversations?|sessions?|discussions?|chats?|audiences?)|closed-door|behind closed doors)(?!\p{L})/iu;

function sameCount(a: Measure, b: Measure, context: Context): boolean {
  const { nearStories, nameWeight, sameContext } = conflict();
  const [x, y] = [a.sketch, b.sketch];
  if (x.article === y.article || datesApart(x, y) || likeness(x.story.wide, y.story.wide) < nearStories)
    return false;
  const { lexicon } = context;
  const [p, q] = [contextOf(a, context), contextOf(b, context)];
  let sum = 0;
  for (const stem of p) {
    if (q.has(stem)) sum += stem.startsWith("@") ? nameWeight : lexicon.weight(lexicon.number(stem));
  }
  return sum >= sameContext;
}

/** The stems and names of the clause, of those beside it and of who takes part, without the figure and what it counts. */
function contextOf({ sketch, unit }: Measure, { lexicon, beside }: Context): ReadonlySet<string> {
  const known = contexts.get(sketch);
  if (known !== undefined) return known;
  const stems = beside(sketch).flatMap(({ head, clause, people, groups }) => [
    head.text,
    ...clause.words.map(lexicon.stem),
    ...[...people, ...groups].map((id) => `@${id}`),
  ]);
  const context = new Set(stems.filter((stem) => stem !== unit && !/^\d/.test(stem)));
  contexts.set(sketch, context);
  return context;
}

const contexts = new WeakMap<EventSketch, ReadonlySet<string>>();

function shareParty(a: Parties, b: Parties): boolean {
  return countIn(a.people, b.people) > 0 || a.groups.some((id) => b.groups.includes(id));
}
