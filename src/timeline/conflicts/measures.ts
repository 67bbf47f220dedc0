import type { BuiltEntry } from "../build-entry.ts";
import { cluster, type Link } from "../cluster.ts";
import { addTo } from "../multimap.ts";
import { samePerson } from "../parties.ts";
import type { EventSketch } from "../same-event/sketch-event.ts";
import { vetoed } from "../same-event/veto.ts";
import { cosine, type Lexicon } from "../words/bag.ts";
import { wordsOf } from "../words/tokens.ts";
import { alike, stemOf } from "../words/word-table.ts";
import { acrossArticles, type Context, type Draft, type Side, type Told, toldOf } from "./draft.ts";
import { compatible, isLength, type Quantity, readQuantity } from "./quantity.ts";

/** A quantity that a telling states of its event. */
interface Measure extends Told {
  text: string;
  quantity: Quantity;
  /** The stem of what is counted; of a length of time `time`, in minutes. */
  unit: string;
}

/** "lasted four to five hours" against "lasted about two hours". */
export function durationConflicts(entries: BuiltEntry[], { lexicon }: Context): Draft[] {
  return disagreements(measuresOf(entries, "duration"), "duration", (a, b) => sameStretch(a, b, lexicon));
}

/** "a train of 17 carriages" against "21 cars"; "8,000 or so workers" against "more than 10,000". */
export function countConflicts(entries: BuiltEntry[], { lexicon }: Context): Draft[] {
  return disagreements(measuresOf(entries, "count"), "count", (a, b) => sameCount(a, b, lexicon));
}

type SameThing = (a: Measure, b: Measure) => boolean;

function measuresOf(entries: BuiltEntry[], type: "duration" | "count"): Measure[] {
  return entries.flatMap(toldOf).flatMap((told) =>
    told.sketch.telling.event.attributes.flatMap((attribute) => {
      const quantity = attribute.type === type ? readQuantity(attribute.text) : null;
      if (quantity === null || isLength(quantity.unit) !== (type === "duration")) return [];
      const unit = type === "duration" ? "time" : unitOf(quantity.unit);
      const scaled = type === "duration" ? inMinutes(quantity) : quantity;
      return unit === "" ? [] : [{ ...told, text: attribute.text, quantity: scaled, unit }];
    }),
  );
}

const MINUTES: readonly [RegExp, number][] = [
  [/^sec/, 1 / 60],
  [/^min/, 1],
  [/^hour/, 60],
  [/^(?:day|night)/, 1440],
  [/^week/, 10_080],
  [/^month/, 43_830],
  [/^year/, 525_960],
  [/^decade/, 5_259_600],
];

function inMinutes(quantity: Quantity): Quantity {
  const scale = MINUTES.find(([pattern]) => pattern.test(quantity.unit))?.[1] ?? 1;
  return { ...quantity, low: quantity.low * scale, high: quantity.high * scale };
}

/** The head of what is counted: "north korean labourers who still work" → labor; the first plural, else the first word. */
function unitOf(unit: string): string {
  const words = wordsOf(unit);
  const head = words.find((word) => /[^s]s$/.test(word) || PLURALS.has(word)) ?? words[0] ?? "";
  return stemOf(head);
}

const PLURALS = new Set(["people", "men", "women", "children", "troops", "personnel", "staff", "aircraft"]);

/** Groups the measures of one thing and gives those that cannot all be true. */
function disagreements(measures: Measure[], about: Draft["about"], sameThing: SameThing): Draft[] {
  const comparable = (i: number, j: number): number | null => {
    const [a, b] = [measures[i], measures[j]];
    if (a === undefined || b === undefined || !sameUnit(a, b)) return null;
    return a.built === b.built || sameThing(a, b) ? 1 : null;
  };
  const links = pairsOf(measures).filter(({ a, b }) => comparable(a, b) !== null);
  return cluster(measures.length, links, comparable, 1).flatMap((group) => {
    const sides = sidesOf(group.flatMap((index) => measures[index] ?? []));
    const apart = sides.filter((side) =>
      sides.some((other) => other !== side && acrossArticles(side, other)),
    );
    return apart.length > 1 ? [{ about, sides: apart }] : [];
  });
}

/** Pairs of measures of one entry, of one party, or of one unit and day: the only ones that can be of one thing. */
function pairsOf(measures: Measure[]): Link[] {
  const blocks = new Map<string, number[]>();
  measures.forEach(({ built, sketch, unit }, index) => {
    const parties = [...sketch.people, ...sketch.groups].map(
      (id) => `${id.slice(id.lastIndexOf("-") + 1)} ${sketch.days?.from ?? ""}`,
    );
    const heavy = [...new Set([built.entry.id, unit, ...parties])];
    for (const key of heavy) addTo(blocks, key, index);
  });
  const pairs = new Map<string, Link>();
  for (const block of blocks.values()) {
    block.forEach((a, i) => {
      for (const b of block.slice(i + 1, i + 1 + NEIGHBOURS)) pairs.set(`${a} ${b}`, { a, b, score: 1 });
    });
  }
  return [...pairs.values()];
}

const NEIGHBOURS = 60;

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

function sameUnit(a: Measure, b: Measure): boolean {
  if (a.unit === b.unit || alike(a.unit, b.unit)) return true;
  return SAME_UNITS.some((units) => units.includes(a.unit) && units.includes(b.unit));
}

/** Nouns that count the same things, by their stems. */
const SAME_UNITS = [
  ["carriages", "cars", "coaches", "wagons"],
  ["labourers", "workers"],
  ["soldiers", "troops", "men", "personnel", "servicemen"],
  ["tons", "tonnes"],
  ["people", "persons", "civilians"],
].map((line) => line.map(stemOf));

/** Two meetings told apart can still be one: the same kind, people and day, and both or neither in private. */
function sameStretch(a: Measure, b: Measure, lexicon: Lexicon): boolean {
  const [x, y] = [a.sketch, b.sketch];
  if (x.days === null || y.days === null || vetoed(x, y) || isPrivate(x) !== isPrivate(y)) return false;
  const kinds = x.telling.event.kind !== null && x.telling.event.kind === y.telling.event.kind;
  const alikeHeads = x.head === y.head || x.classes.some((c) => y.classes.includes(c));
  const narrow = x.days.to - x.days.from <= 3 && y.days.to - y.days.from <= 3;
  return (
    (kinds || alikeHeads) && narrow && shareParty(x, y) && cosine(x.story.words, y.story.words, lexicon) > 0.1
  );
}

function isPrivate({ telling }: EventSketch): boolean {
  return /\b(?:alone|one-on-one|one-to-one|face to face|t[êe]te-[àa]-t[êe]te|in private|privately)\b/i.test(
    telling.event.text,
  );
}

/** Counts of the same things under compatible dates, with a party and enough of the rest of the clause in common. */
function sameCount(a: Measure, b: Measure, lexicon: Lexicon): boolean {
  const [x, y] = [a.sketch, b.sketch];
  if (vetoed(x, y)) return false;
  return shareParty(x, y) && cosine(x.clause, y.clause, lexicon) > 0.3;
}

function shareParty(a: EventSketch, b: EventSketch): boolean {
  return (
    a.people.some((id) => b.people.some((other) => samePerson(id, other))) ||
    a.groups.some((id) => b.groups.includes(id))
  );
}
