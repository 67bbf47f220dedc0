import { isDenial } from "../../english/lexicon.ts";
import type { Span } from "../../model/span.ts";
import type { Conflict } from "../../model/timeline.ts";
import type { BuiltEntry } from "../build-entry.ts";
import type { GatheredArticle, Named, ToldEvent } from "../gathered.ts";
import { idOf } from "../ids.ts";
import { compareNumber, compareText } from "../order.ts";
import type { Places } from "../places.ts";
import type { EventSketch } from "../same-event/sketch-event.ts";
import type { Lexicon } from "../words/bag.ts";
import type { Words } from "../words/words.ts";

/** A telling with the entry that it is an account of. */
export interface Told {
  built: BuiltEntry;
  sketch: EventSketch;
}

/** One side of a disagreement: what it says, and who says it. */
export interface Side {
  value: string;
  told: Told[];
  /** The words that say so, where they are not the tellings'. */
  passages?: Passage[];
}

/** Words of an article, and who says them. */
export interface Passage extends Span {
  article: GatheredArticle;
  text: string;
  by: Named | null;
}

/** A disagreement before it has its id. */
export interface Draft {
  about: Conflict["about"];
  sides: Side[];
}

/** What the rules of conflict know beside the entries. */
export interface Context {
  places: Places;
  words: Words;
  lexicon: Lexicon;
  /** The classes of the story's own words ("carriages", "coaches"), by key. */
  story: ReadonlyMap<string, readonly number[]>;
  /** The telling and those right beside it in its article ("a porter counted 15 coaches" | "as the express pulled in"). */
  beside: (sketch: EventSketch) => EventSketch[];
  /** Who takes part; of "The talks lasted two hours" who took part in the talks that its article told before. */
  parties: (sketch: EventSketch) => Pick<EventSketch, "people" | "groups">;
}

/** Finds the disagreements of one kind. */
export type ConflictRule = (entries: BuiltEntry[], context: Context) => Draft[];

/** The tellings of an entry that count: a passage that stands twice counts once. */
export function toldOf(built: BuiltEntry): Told[] {
  return built.sketches.flatMap((sketch) => (sketch.telling.event.repeat ? [] : [{ built, sketch }]));
}

/** Those of all entries: most rules ask for them. */
export function toldIn(entries: readonly BuiltEntry[]): readonly Told[] {
  const known = toldOfEntries.get(entries);
  if (known !== undefined) return known;
  const told: Told[] = [];
  for (const built of entries) for (const each of toldOf(built)) told.push(each);
  toldOfEntries.set(entries, told);
  return told;
}

const toldOfEntries = new WeakMap<readonly BuiltEntry[], readonly Told[]>();

/** Whether two sides are told by different articles at all; an article that gives two figures means two things. */
export function acrossArticles(a: Side, b: Side): boolean {
  return a.told.some(({ sketch }) => b.told.some((other) => other.sketch.article !== sketch.article));
}

/** Makes a conflict of a draft; its id comes from what it is about and its accounts. */
export function toConflict({ about, sides }: Draft): Conflict {
  const entries = new Set(sides.flatMap(({ told }) => told.map(({ built }) => built.entry.id)));
  const places = sides.flatMap((side) => passagesOf(side).map(placeOf));
  return {
    id: idOf("c", about, ...[...new Set(places)].sort(compareText)),
    entries: [...entries],
    about,
    sides: sides.map((side) => ({ value: side.value, accounts: accountsOf(side), by: saidBy(side) })),
  };
}

/** Whom the accounts relay ("according to RIA"), or who accuses or denies in them, each once. */
function saidBy({ told, passages = [] }: Side): Named[] {
  const quoted = passages.flatMap(({ by }) => by ?? []);
  const named = [...quoted, ...told.flatMap(({ sketch: { telling } }) => voicesOf(telling.event))];
  const byKey = new Map(named.map(({ id, name }) => [id ?? name, { id, name }]));
  return [...byKey.values()].filter(({ id, name }) => (id ?? name) !== null);
}

function voicesOf({ via, kind, trigger, participants }: ToldEvent): readonly Named[] {
  if (via.length > 0) return via;
  const speaks = kind === "ACCUSE" || isDenial(trigger.lemma);
  return speaks ? participants.filter(({ role }) => role === "actor") : [];
}

/** The words that a side rests on, in the order of the articles and of their texts. */
export function passagesOf({ told, passages }: Side): Passage[] {
  if (passages !== undefined) return passages;
  return [...told].sort(compareTold).map(({ sketch: { telling } }) => {
    const { start, end, text } = telling.event;
    return { article: telling.article, start, end, text, by: null };
  });
}

/** The clause of a telling: two triggers of one clause tell the same. */
export function placeOf({ article, start, end }: Passage): string {
  return `${article.id}:${start}-${end}`;
}

function accountsOf(side: Side): Conflict["sides"][number]["accounts"] {
  const seen = new Map(passagesOf(side).map((each) => [placeOf(each), each]));
  return [...seen.values()].map(({ article, start, end, text }) => ({
    article: article.id,
    start,
    end,
    text,
  }));
}

function compareTold({ sketch: a }: Told, { sketch: b }: Told): number {
  return (
    compareNumber(a.article, b.article) ||
    compareNumber(a.telling.event.start, b.telling.event.start) ||
    compareText(a.telling.event.id, b.telling.event.id)
  );
}
