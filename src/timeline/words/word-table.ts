import { readFileSync } from "node:fs";
import { stemmer } from "stemmer";
import { wordWeight } from "../decisions.ts";

/** What the shipped table knows of a word's stem. */
interface Entry {
  weight: number;
  senses: readonly number[];
}

interface Table {
  irregular: Map<string, string>;
  entries: Map<string, Entry>;
}

/** A word's stem, with irregular forms and spellings united: "fought" → "fight", "labour" → "labor". */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const american = word.replace(/(?<=[a-z]{3})our(?=$|s$|ed$|ers?$|ing$|able$|ly$)/, (our) =>
    KEEPS_OUR.has(word) ? our : "or",
  );
  const stem = stemmer(table().irregular.get(american) ?? american);
  // Kept for speed alone: a merge sees the same few thousand words again and again.
  if (stems.size < KEPT) stems.set(word, stem);
  return stem;
}

/** How much a stem says of what a text is about, from its share of documents in open corpora: 2 ("say") to 28 (rare). */
export function weightOf(stem: string): number {
  return Math.min(wordWeight().rare, table().entries.get(stem)?.weight ?? wordWeight().rare);
}

/** The frequent WordNet senses of a stem, by their numbers. */
export function sensesOf(stem: string): readonly number[] {
  return table().entries.get(stem)?.senses ?? NO_SENSES;
}

const NO_SENSES: readonly number[] = [];

const KEEPS_OUR = new Set([
  "four",
  "hours",
  "tours",
  "fours",
  "yours",
  "pours",
  "poured",
  "pouring",
  "toured",
  "touring",
  "devour",
]);

const KEPT = 200_000;
const stems = new Map<string, string>();
let loaded: Table | null = null;

function table(): Table {
  loaded ??= read(readFileSync(new URL("../../../models/words.txt", import.meta.url), "utf8"));
  return loaded;
}

/** The first line holds irregular forms (`fought=fight`), each other one a stem, its weight and its senses. */
function read(text: string): Table {
  const [first = "", ...lines] = text.split("\n");
  const irregular = new Map<string, string>();
  for (const pair of first.split(" ")) {
    const [form, lemma] = pair.split("=");
    if (form !== undefined && lemma !== undefined) irregular.set(form, lemma);
  }
  const entries = new Map<string, Entry>();
  const numbers = new Map<string, number>();
  const numberOf = (sense: string): number => {
    const known = numbers.get(sense) ?? numbers.size;
    numbers.set(sense, known);
    return known;
  };
  for (const line of lines) {
    const [stem, weight, ...senses] = line.split(" ");
    if (stem === undefined || weight === undefined) continue;
    entries.set(stem, {
      weight: Number(weight),
      senses: senses.length === 0 ? NO_SENSES : senses.map(numberOf),
    });
  }
  return { irregular, entries };
}
