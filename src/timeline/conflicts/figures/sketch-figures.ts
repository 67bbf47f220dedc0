import { figureConflict } from "../../decisions.ts";
import { addTo } from "../../multimap.ts";
import { nameWordsOf } from "../../words/tokens.ts";
import type { Words } from "../../words/words.ts";
import { WORTHLESS, type Worths, worthsIn } from "../../words/worth.ts";
import type { Mention } from "./mentions.ts";

/** A figure with what it is compared by. */
export interface FigureSketch extends Mention {
  /** Its number among the figures of its article. */
  order: number;
  /** The words of its passage, and those right around it, by what they are worth among its article's figures. */
  worths: Worths;
  window: Worths;
  /** What the passage means: its number among the senses of the merge. */
  sense: number;
  /** "the union puts it at", "not", "now": what stands right before it or with it. */
  rival: boolean;
  denied: boolean;
  growing: boolean;
  names: readonly string[];
  /** How many figures its passage has. */
  among: number;
  /** Its digits, and whether it is hedged ("about 40"). */
  digits: string;
  hedged: boolean;
  /** What it counts: figures of one article that have the same are told apart by what they say. */
  counted: string;
}

/** Makes the sketches of an article's figures. */
export function sketchFigures(mentions: readonly Mention[], words: Words): FigureSketch[] {
  const byArticle = new Map<number, Mention[]>();
  for (const mention of mentions) addTo(byArticle, mention.article, mention);
  return [...byArticle.values()].flatMap((all) => sketchesOf(all, words));
}

function sketchesOf(mentions: readonly Mention[], words: Words): FigureSketch[] {
  const bags = mentions.map((mention) =>
    wordsOf(mention, words.tokenizer.stems(mention.passage.text), words),
  );
  const worths = worthsIn(bags, words.lexicon);
  const windows = worthsIn(
    mentions.map((mention) =>
      wordsOf(mention, words.tokenizer.stemsOnce(around(mention, figureConflict().window)), words),
    ),
    words.lexicon,
  );
  const among = new Map<number, number>();
  for (const { passage } of mentions) among.set(passage.start, (among.get(passage.start) ?? 0) + 1);
  return mentions.map((mention, order) =>
    complete(mention, {
      order,
      worths: worths[order] ?? WORTHLESS,
      window: windows[order] ?? WORTHLESS,
      sense: words.senses.add(new Set((bags[order] ?? []).map(words.lexicon.stem)), words.tokenizer.weight),
      among: among.get(mention.passage.start) ?? 1,
    }),
  );
}

/** What the figures around it add to one. */
type Surroundings = Pick<FigureSketch, "order" | "worths" | "window" | "sense" | "among">;

/** Field by field: what is spread out gets a hidden class of its own each time, and many pairs read these. */
function complete(mention: Mention, at: Surroundings): FigureSketch {
  const { passage, within } = mention;
  const before = passage.text.slice(Math.max(0, within.start - figureConflict().window), within.start);
  return {
    about: mention.about,
    text: mention.text,
    unit: mention.unit,
    article: mention.article,
    start: mention.start,
    end: mention.end,
    told: mention.told,
    quote: mention.quote,
    passage,
    within,
    low: mention.low,
    high: mention.high,
    value: mention.value,
    noun: mention.noun,
    beside: mention.beside,
    order: at.order,
    worths: at.worths,
    window: at.window,
    sense: at.sense,
    rival: SAYS.test(before),
    denied: DENIED.test(before),
    growing: GROWING.test(passage.text),
    names: nameWordsOf(around(mention, figureConflict().wide)),
    among: at.among,
    digits: mention.text.replace(/\D/g, ""),
    hedged: HEDGED.test(mention.text),
    counted: `${mention.about} ${mention.unit === "" ? "-" : mention.noun}`,
  };
}

function around({ passage, within }: Mention, reach: number): string {
  const from = Math.max(0, within.start - reach);
  return `${passage.text.slice(from, within.start)} ${passage.text.slice(within.end, within.end + reach)}`;
}

/** Of a text's stems those that are no figures, and not what the figure counts. */
function wordsOf({ noun }: Mention, stems: readonly string[], { lexicon }: Words): readonly number[] {
  return lexicon.bag(stems.filter((stem) => !/^\d/.test(stem) && stem !== noun)).words;
}

/** "The police made it 120", "according to the union, 60": words by which a figure answers another. */
const SAYS =
  /\b(?:puts?|made|makes? it|gives?|says?|said|counts?|counted|thinks?|claims?|claimed|reckons?|reckoned|spoke of|closer to|nearer|figure|tally|estimated?|according to|not|insists?|number)\b/i;

const DENIED = /\b(?:not|never|no)\s(?:\w+\s)?$/i;

/** "now 93 dead", "down from 14,200": stands of one count. */
const GROWING =
  /\b(?:now|rose|rises|up from|down from|revised|since|another|more|still|already|so far|by then|further|first|second|third|earlier|later|previous|new)\b/i;

const HEDGED =
  /^(?:more|less|fewer|at least|just|well|over|under|about|around|nearly|almost|some|up to|roughly|approx|only|barely|close)/i;
