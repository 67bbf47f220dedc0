import type { Tally } from "../../../decide/weigh.ts";
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
  /** Of all figures of the merge, what those of an article say that count the same as one. */
  alikeIn: (figure: FigureSketch, article: number) => ReadonlySet<number>;
}

/** Measures what speaks for two figures being rivals, in the order of the decision's reasons; the second stands behind the first. */
export function compareFigures(rivals: Rivals, to: Tally): void {
  const { a, b } = rivals;
  const same = Number(!isBare(a) && !isBare(b) && a.noun === b.noun);
  to.add(1);
  compareUnits(rivals, to);
  compareValues(rivals, to);
  compareWords(rivals, same, to);
  compareTellings(rivals, same, to);
  compareStanding(rivals, same, to);
  compareVoices(rivals, to);
  compareOthers(rivals, to);
}

/** What is counted: the same noun, one like it, or none said. */
function compareUnits({ a, b, words: { lexicon } }: Rivals, to: Tally): void {
  const [x, y] = [isBare(a), isBare(b)];
  const same = !x && !y && a.noun === b.noun;
  const other = !x && !y && !same;
  const across = a.article !== b.article;
  const [noun, another] = [meaningOf(a.noun), meaningOf(b.noun)];
  to.add(+same);
  to.add(+(other && alike(noun, another)));
  to.add(other ? Math.max(0, nearness(noun, another)) : 0);
  to.add(+(x !== y));
  to.add(+(x && y));
  to.add(+(a.about === "duration"));
  to.add(+(a.about === "amount"));
  to.add(+(a.unit === "%"));
  to.add(same ? lexicon.weight(lexicon.number(a.noun)) / wordWeight().rare : 0);
  to.add(+a.beside.some((word) => b.beside.includes(word)));
  to.add(+(across && same));
  to.add(+(across && x !== y));
  to.add(+(!across && same));
}

/** Whether a figure says no noun. */
export function isBare({ unit }: FigureSketch): boolean {
  return unit === "";
}

/** How far apart the two are, and how exact. */
function compareValues({ a, b }: Rivals, to: Tally): void {
  const { nearby, near, far, few, small, exactDigits } = figureConflict();
  const apart = Math.log(Math.max(a.value, b.value) / Math.min(a.value, b.value));
  const [x, y] = [a.digits, b.digits];
  const exact = isExact(x, exactDigits) && isExact(y, exactDigits);
  const counts = a.about === "count";
  const across = a.article !== b.article;
  to.add(Math.min(2, apart));
  to.add(+(apart < nearby));
  to.add(+(apart < near));
  to.add(+(apart < far));
  to.add(+(x !== y && x.length > 2 && x.length === y.length && sorted(x) === sorted(y)));
  to.add(+exact);
  to.add(+(across && exact));
  to.add(+(across && apart < near));
  to.add(+(counts && a.value < small && b.value < small));
  to.add(+(counts && Math.min(a.value, b.value) <= few));
  to.add(+(a.value >= small && b.value >= small));
  to.add(+(a.hedged || b.hedged));
}

/** Whether so many digits stand before the last zeros. */
function isExact(digits: string, count: number): boolean {
  let length = digits.length;
  while (digits[length - 1] === "0") length--;
  return length >= count;
}

function sorted(text: string): string {
  return [...text].sort().join("");
}

/** The words beside the figures. */
function compareWords({ a, b, words: { senses } }: Rivals, same: number, to: Tally): void {
  const [all, near] = [compareWorths(a.worths, b.worths), compareWorths(a.window, b.window)];
  const across = Number(a.article !== b.article);
  const bare = across * Number(isBare(a) !== isBare(b) || (isBare(a) && isBare(b)));
  const names = a.names.some((name) => b.names.includes(name));
  to.add(all.cosine);
  to.add(all.within);
  to.add(all.rarest);
  to.add(all.sum);
  to.add(near.cosine);
  to.add(near.rarest);
  to.add(same * near.cosine);
  to.add(across * all.cosine);
  to.add(across * same * all.cosine);
  to.add(a.about === "amount" ? all.cosine : 0);
  to.add(Math.max(0, senses.nearness(a.sense, b.sense)));
  to.add(+names);
  to.add(+(!names && a.names.length > 0 && b.names.length > 0));
  to.add(bare * all.cosine);
  to.add(bare * all.rarest);
  to.add(bare * near.cosine);
  to.add(bare * near.rarest);
}

/** The tellings that have them: one entry, one kind, day, people; a plan and its outcome. */
function compareTellings({ a, b, words }: Rivals, same: number, to: Tally): void {
  const [x, y] = [a.told.sketch, b.told.sketch];
  const one = x === y;
  const heads = compareHeads(x.head, y.head);
  const { least, most } = figureConflict();
  const likely = one ? 0 : Math.max(least, Math.min(most, likelyOne(least, [x, y], words) ?? least)) / most;
  const people = x.people.some((id) => y.people.includes(id));
  const statuses = [x.telling.event.status, y.telling.event.status];
  to.add(+one);
  to.add(+(!one && a.told.built === b.told.built));
  to.add(+(!one && heads.same));
  to.add(+(!one && heads.oneKind));
  to.add(likely);
  to.add(same * likely);
  to.add(isBare(a) || isBare(b) ? likely : 0);
  to.add(+(!one && people));
  to.add(+(!people && x.people.length > 0 && y.people.length > 0));
  compareActors(x, y, to);
  compareDays(x, y, to);
  to.add(+statuses.includes("alleged"));
  to.add(+((statuses[0] === "scheduled") !== (statuses[1] === "scheduled")));
  to.add(+(x.telling.heading || y.telling.heading));
}

function compareActors(x: EventSketch, y: EventSketch, to: Tally): void {
  const [own, others] = [actorsOf(x), actorsOf(y)];
  const same = own.some((each) => others.includes(each));
  to.add(+same);
  to.add(+(!same && own.length > 0 && others.length > 0));
}

function actorsOf({ telling: { event } }: EventSketch): string[] {
  return event.participants.flatMap(({ role, id, name }) => (role === "actor" ? (id ?? name ?? []) : []));
}

function compareDays({ told: p }: EventSketch, { told: q }: EventSketch, to: Tally): void {
  const known = p !== null && q !== null;
  const apart = known ? Math.max(0, p.from - q.to + 1, q.from - p.to + 1) : 0;
  to.add(+(known && apart === 0));
  to.add(+(apart > 1));
  to.add(+(apart > figureConflict().longDays));
}

/** Where they stand: in one article, one after the other, in one clause; and by which words the second answers. */
function compareStanding({ a, b }: Rivals, same: number, to: Tally): void {
  const { sentence, halfway } = figureConflict();
  const again = a.article === b.article;
  const apart = Math.abs(b.start - a.start);
  const clause = again && (a.passage.start === b.passage.start || apart < sentence);
  const next = again && b.order - a.order === 1;
  to.add(+again);
  to.add(again ? apart / (apart + halfway) : 0);
  to.add(+next);
  to.add(+clause);
  to.add(+(clause && b.rival));
  to.add(+(again && b.rival));
  to.add(+(next && b.rival));
  to.add(+(next && isBare(b)));
  to.add(+(a.rival !== b.rival));
  to.add(+(a.rival && b.rival));
  to.add(+((isBare(a) && a.rival) || (isBare(b) && b.rival)));
  to.add(+(a.denied || b.denied));
  to.add(+(a.growing || b.growing));
  to.add(again ? same * +clause : 0);
  to.add(1 - 1 / (a.among + b.among - 1));
  to.add(+(a.among === 1 && b.among === 1));
}

/** Who says them: one voice corrects itself, two contradict one another. */
function compareVoices({ a, b }: Rivals, to: Tally): void {
  const [x, y] = [voiceOf(a), voiceOf(b)];
  const known = x !== null && y !== null;
  to.add(+((a.quote === null) !== (b.quote === null)));
  to.add(+(a.quote !== null && b.quote !== null));
  to.add(+(known && samePerson(x, y)));
  to.add(+(known && !samePerson(x, y)));
  to.add(+(x !== y));
}

function voiceOf({ quote, told }: FigureSketch): string | null {
  return quote?.speaker?.id ?? told.sketch.telling.event.via[0]?.id ?? null;
}

/** What else each article counts of the same, and when the two were published. */
function compareOthers({ a, b, alikeIn }: Rivals, to: Tally): void {
  const [x, y] = [alikeIn(a, b.article), alikeIn(b, a.article)];
  const [p, q] = [publishedOf(a), publishedOf(b)];
  const later = p == null || q == null || p === q ? 0 : Number(p < q === a.value < b.value);
  to.add(x.size === 0 ? 0 : 1 / x.size);
  to.add(y.size === 0 ? 0 : 1 / y.size);
  to.add(+(x.has(a.value) || y.has(b.value)));
  to.add(later);
}

function publishedOf({ told }: FigureSketch): string | null {
  return told.sketch.telling.article.published?.value ?? null;
}
