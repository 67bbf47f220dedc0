import { figureConflict, wordWeight } from "../../decisions.ts";
import { samePerson } from "../../parties.ts";
import { likelyOne } from "../../same-event/score-events.ts";
import type { EventSketch } from "../../same-event/sketch-event.ts";
import { compareHeads } from "../../words/heads.ts";
import { alike, meaningOf, nearness } from "../../words/meaning.ts";
import type { Words } from "../../words/words.ts";
import { compareWorths } from "../../words/worth.ts";
import type { FigureSketch } from "./sketch-figures.ts";

/** Two figures that cannot both be true of one thing. */
interface Rivals {
  a: FigureSketch;
  b: FigureSketch;
  words: Words;
  /** Of all figures of the merge, those of an article that count the same as one. */
  alikeIn: (figure: FigureSketch, article: number) => readonly FigureSketch[];
}

/** Measures what speaks for two figures being rivals, in the order of the decision's reasons; the second stands behind the first. */
export function compareFigures(rivals: Rivals): number[] {
  const units = compareUnits(rivals);
  return [
    1,
    ...units.reasons,
    ...compareValues(rivals),
    ...compareWords(rivals, units.same),
    ...compareTellings(rivals, units.same),
  ].concat(compareStanding(rivals, units.same), compareVoices(rivals), compareOthers(rivals));
}

/** What is counted: the same noun, one like it, or none said. */
function compareUnits({ a, b, words: { lexicon } }: Rivals): { same: number; reasons: number[] } {
  const [x, y] = [isBare(a), isBare(b)];
  const same = !x && !y && a.noun === b.noun;
  const other = !x && !y && !same;
  const across = a.article !== b.article;
  const [noun, another] = [meaningOf(a.noun), meaningOf(b.noun)];
  return {
    same: Number(same),
    reasons: [
      +same,
      +(other && alike(noun, another)),
      other ? Math.max(0, nearness(noun, another)) : 0,
      +(x !== y),
      +(x && y),
      +(a.about === "duration"),
      +(a.about === "amount"),
      +(a.unit === "%"),
      same ? lexicon.weight(lexicon.number(a.noun)) / wordWeight().rare : 0,
      +a.beside.some((word) => b.beside.includes(word)),
      +(across && same),
      +(across && x !== y),
      +(!across && same),
    ],
  };
}

/** Whether a figure says no noun. */
export function isBare({ unit }: FigureSketch): boolean {
  return unit === "";
}

/** How far apart the two are, and how exact. */
function compareValues({ a, b }: Rivals): number[] {
  const { nearby, near, far, few, small, exactDigits } = figureConflict();
  const apart = Math.log(Math.max(a.value, b.value) / Math.min(a.value, b.value));
  const [x, y] = [digitsOf(a), digitsOf(b)];
  const exact = [x, y].every((digits) => digits.replace(/0+$/, "").length >= exactDigits);
  const counts = a.about === "count";
  const across = a.article !== b.article;
  return [
    Math.min(2, apart),
    +(apart < nearby),
    +(apart < near),
    +(apart < far),
    +(x !== y && x.length > 2 && sorted(x) === sorted(y)),
    +exact,
    +(across && exact),
    +(across && apart < near),
    +(counts && a.value < small && b.value < small),
    +(counts && Math.min(a.value, b.value) <= few),
    +(a.value >= small && b.value >= small),
    +(HEDGED.test(a.text) || HEDGED.test(b.text)),
  ];
}

const HEDGED =
  /^(?:more|less|fewer|at least|just|well|over|under|about|around|nearly|almost|some|up to|roughly|approx|only|barely|close)/i;

function digitsOf({ text }: FigureSketch): string {
  return text.replace(/\D/g, "");
}

function sorted(text: string): string {
  return [...text].sort().join("");
}

/** The words beside the figures. */
function compareWords({ a, b, words: { senses } }: Rivals, same: number): number[] {
  const [all, near] = [compareWorths(a.worths, b.worths), compareWorths(a.window, b.window)];
  const across = Number(a.article !== b.article);
  const bare = across * Number(isBare(a) !== isBare(b) || (isBare(a) && isBare(b)));
  const names = a.names.some((name) => b.names.includes(name));
  return [
    all.cosine,
    all.within,
    all.rarest,
    all.sum,
    near.cosine,
    near.rarest,
    same * near.cosine,
    across * all.cosine,
    across * same * all.cosine,
    a.about === "amount" ? all.cosine : 0,
    Math.max(0, senses.nearness(a.sense, b.sense)),
    +names,
    +(!names && a.names.length > 0 && b.names.length > 0),
    bare * all.cosine,
    bare * all.rarest,
    bare * near.cosine,
    bare * near.rarest,
  ];
}

/** The tellings that have them: one entry, one kind, day, people; a plan and its outcome. */
function compareTellings({ a, b, words }: Rivals, same: number): number[] {
  const [x, y] = [a.told.sketch, b.told.sketch];
  const one = x === y;
  const heads = compareHeads(x.head, y.head);
  const { least, most } = figureConflict();
  const likely = one ? 0 : Math.max(least, Math.min(most, likelyOne(x, y, words))) / most;
  const people = x.people.some((id) => y.people.includes(id));
  const statuses = [x.telling.event.status, y.telling.event.status];
  return [
    +one,
    +(!one && a.told.built === b.told.built),
    +(!one && heads.same),
    +(!one && heads.oneKind),
    likely,
    same * likely,
    isBare(a) || isBare(b) ? likely : 0,
    +(!one && people),
    +(!people && x.people.length > 0 && y.people.length > 0),
    ...compareActors(x, y),
    ...compareDays(x, y),
    +statuses.includes("alleged"),
    +((statuses[0] === "scheduled") !== (statuses[1] === "scheduled")),
    +(x.telling.heading || y.telling.heading),
  ];
}

function compareActors(x: EventSketch, y: EventSketch): number[] {
  const [own, others] = [actorsOf(x), actorsOf(y)];
  const same = own.some((each) => others.includes(each));
  return [+same, +(!same && own.length > 0 && others.length > 0)];
}

function actorsOf({ telling: { event } }: EventSketch): string[] {
  return event.participants.flatMap(({ role, id, name }) => (role === "actor" ? (id ?? name ?? []) : []));
}

function compareDays({ told: p }: EventSketch, { told: q }: EventSketch): number[] {
  if (p === null || q === null) return [0, 0, 0];
  const apart = Math.max(0, p.from - q.to + 1, q.from - p.to + 1);
  return [+(apart === 0), +(apart > 1), +(apart > figureConflict().longDays)];
}

/** Where they stand: in one article, one after the other, in one clause; and by which words the second answers. */
function compareStanding({ a, b }: Rivals, same: number): number[] {
  const { sentence, halfway } = figureConflict();
  const again = a.article === b.article;
  const apart = Math.abs(b.start - a.start);
  const clause = again && (a.passage.start === b.passage.start || apart < sentence);
  const next = again && b.order - a.order === 1;
  return [
    +again,
    again ? apart / (apart + halfway) : 0,
    +next,
    +clause,
    +(clause && b.rival),
    +(again && b.rival),
    +(next && b.rival),
    +(next && isBare(b)),
    +(a.rival !== b.rival),
    +(a.rival && b.rival),
    +((isBare(a) && a.rival) || (isBare(b) && b.rival)),
    +(a.denied || b.denied),
    +(a.growing || b.growing),
    again ? same * +clause : 0,
    1 - 1 / (a.among + b.among - 1),
    +(a.among === 1 && b.among === 1),
  ];
}

/** Who says them: one voice corrects itself, two contradict one another. */
function compareVoices({ a, b }: Rivals): number[] {
  const [x, y] = [voiceOf(a), voiceOf(b)];
  const known = x !== null && y !== null;
  return [
    +((a.quote === null) !== (b.quote === null)),
    +(a.quote !== null && b.quote !== null),
    +(known && samePerson(x, y)),
    +(known && !samePerson(x, y)),
    +(x !== y),
  ];
}

function voiceOf({ quote, told }: FigureSketch): string | null {
  return quote?.speaker?.id ?? told.sketch.telling.event.via[0]?.id ?? null;
}

/** What else each article counts of the same, and when the two were published. */
function compareOthers({ a, b, alikeIn }: Rivals): number[] {
  const [x, y] = [alikeIn(a, b.article), alikeIn(b, a.article)];
  const share = (all: readonly FigureSketch[]): number =>
    all.length === 0 ? 0 : 1 / new Set(all.map(({ value }) => value)).size;
  const [p, q] = [a, b].map(({ told }) => told.sketch.telling.article.published?.value ?? null);
  const later = p == null || q == null || p === q ? 0 : Number(p < q === a.value < b.value);
  return [
    share(x),
    share(y),
    +(x.some(({ value }) => value === a.value) || y.some(({ value }) => value === b.value)),
    later,
  ];
}
