import type { Profile } from "../../profile/profile.ts";
import { wordWeight } from "../decisions.ts";
import { stemOf, weightOf } from "./word-table.ts";

/** Turns texts of one merge into content words, the story's names united ("Pyongyang", "the DPRK" → `@north-korea`). */
export interface Tokenizer {
  /** The content words of a text in order, as stems or `@id`s. */
  stems(text: string): string[];
  /** How much a stem or an `@id` says of what a text is about. */
  weight(stem: string): number;
}

/** Words that are rare enough by count and still say nothing. */
const EMPTY = new Set(
  "noth nobodi nowher anyth anyon anybodi someth someon somebodi everyth everyon everybodi himself herself itself themselv yourself don didn doesn isn wasn aren weren hasn haven hadn wouldn couldn won".split(
    " ",
  ),
);

const WORD = /[\p{L}\p{N}]+(?:[.,]\d+)*/gu;
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu;

/** Makes the tokenizer of a story. */
export function tokenizerOf(profile: Profile): Tokenizer {
  const names = namesOf(profile);
  const principals = new Set(profile.people.filter((p) => p.principal).map((p) => `@${p.id}`));
  const weight = (stem: string): number => {
    if (!stem.startsWith("@")) return weightOf(stem);
    return principals.has(stem) ? wordWeight().principal : wordWeight().name;
  };
  const read = (text: string): string[] => {
    const words = wordsOf(text);
    const found: string[] = [];
    for (let i = 0; i < words.length; ) {
      const [id, length] = nameAt(words, i, names);
      const stem = id ?? stemOf(words[i] ?? "");
      if (id !== null || (stem.length > 1 && weightOf(stem) > wordWeight().light && !EMPTY.has(stem)))
        found.push(stem);
      i += length;
    }
    return found;
  };
  return { stems: remembered(read), weight };
}

/** So many texts are kept: an event's is read for its article and for itself. */
const KEPT = 10_000;

/** Reads each text once. */
function remembered(read: (text: string) => string[]): (text: string) => string[] {
  const known = new Map<string, string[]>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= KEPT) known.clear();
    const stems = read(text);
    known.set(text, stems);
    return stems;
  };
}

/** The words of a text in lower case without accents: "Mill's labourers" → mill, labourers; "100,000" → 100000. */
export function wordsOf(text: string): string[] {
  const words = unaccented(text).replace(POSSESSIVE, "").toLowerCase().match(WORD) ?? [];
  return words.map((word) => (word.includes(",") && /^\d/.test(word) ? word.replaceAll(",", "") : word));
}

function unaccented(text: string): string {
  return BEYOND_ASCII.test(text) ? text.normalize("NFKD").replace(/\p{M}/gu, "") : text;
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

const SPELT = /[\p{L}\p{N}]+(?:[.'’-]\p{L}+)*/gu;

/**
 * The words of a text that stand as names, by their capital: "Ushakov" in "said Yuri Ushakov", not the first word of a
 * clause alone, and nothing of a headline in which every word has one.
 */
export function nameWordsOf(text: string): string[] {
  const words = text.match(SPELT) ?? [];
  const capital = words.map((word) => /^\p{Lu}/u.test(word));
  if (
    words.length > wordWeight().headlineWords &&
    capital.filter(Boolean).length > wordWeight().headlineCapitals * words.length
  )
    return [];
  const names = words.filter((_, i) => capital[i] === true && (i > 0 || capital[1] === true));
  return names.flatMap(wordsOf).filter((word) => word.length > 1);
}

/** The names that begin with one word: what each means, by its words, and how many words they have, the most first. */
interface NamesOfWord {
  ids: Map<string, string>;
  lengths: number[];
}

type Names = Map<string, NamesOfWord>;

/** The longest name of the profile that starts at a word, and how many words it takes. */
function nameAt(words: string[], at: number, names: Names): [string | null, number] {
  const { ids, lengths } = names.get(words[at] ?? "") ?? NO_NAMES;
  for (const length of lengths) {
    const id = ids.get(words.slice(at, at + length).join(" "));
    if (id !== undefined) return [id, length];
  }
  return [null, 1];
}

const NO_NAMES: NamesOfWord = { ids: new Map(), lengths: [] };

/** Names by their first word. */
function namesOf(profile: Profile): Names {
  const names: Names = new Map();
  const add = (id: string, forms: (string | null)[]): void => {
    for (const form of forms) {
      const words = wordsOf(form ?? "");
      const first = words[0];
      if (first === undefined || words.length > wordWeight().longestName) continue;
      if (words.length === 1 && weightOf(stemOf(first)) <= wordWeight().common) continue;
      const known: NamesOfWord = names.get(first) ?? { ids: new Map(), lengths: [] };
      const name = words.join(" ");
      if (!known.ids.has(name)) known.ids.set(name, `@${id}`);
      if (!known.lengths.includes(words.length)) known.lengths.push(words.length);
      names.set(first, known);
    }
  };
  const homes = new Set([...profile.people, ...profile.places].flatMap(({ country }) => country ?? []));
  for (const p of profile.people) add(p.id, [p.name, ...p.aliases, p.surname]);
  // The world around the story tells its texts apart, and stays as it is written, but for the countries of its people.
  for (const c of [...profile.countries, ...profile.world.countries.filter(({ id }) => homes.has(id))])
    add(c.id, [c.name, ...c.aliases, ...c.demonyms, ...c.metonyms]);
  for (const o of [...profile.orgs, ...profile.outlets]) add(o.id, [o.name, ...o.aliases]);
  for (const { lengths } of names.values()) lengths.sort((a, b) => b - a);
  return names;
}
