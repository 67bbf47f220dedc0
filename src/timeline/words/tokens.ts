import type { Profile } from "../../profile/profile.ts";
import { wordWeight } from "../decisions.ts";
import { stemOf, weightOf } from "./word-table.ts";

/** Turns texts of one merge into content words, the story's names united ("Pyongyang", "the DPRK" → `@north-korea`). */
export interface Tokenizer {
  /** The content words of a text in order, as stems or `@id`s. */
  stems(text: string): string[];
  /** The same of a text that nobody asks for again, which is not kept. */
  stemsOnce(text: string): string[];
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
  const known = new Map<string, Reading>();
  const reading = (word: string): Reading => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const stem = stemOf(word);
    const tells = stem.length > 1 && weightOf(stem) > wordWeight().light && !EMPTY.has(stem);
    const read = { stem: tells ? stem : null, names: names.get(word) ?? null };
    if (known.size < KEPT) known.set(word, read);
    return read;
  };
  const read = (text: string): string[] => {
    const words = wordsOf(text);
    const found: string[] = [];
    for (let i = 0; i < words.length; ) {
      const { stem, names } = reading(words[i] ?? "");
      const name = names === null ? null : nameAt(words, i, names);
      const read = name?.id ?? stem;
      if (read !== null) found.push(read);
      i += name?.length ?? 1;
    }
    return found;
  };
  return { stems: remembered(read), stemsOnce: read, weight };
}

/** What a word is to the story: its stem, where that says anything, and the names that begin with it. */
interface Reading {
  stem: string | null;
  names: NamesOfWord | null;
}

/** So many texts and words are kept: an event's is read for its article, for itself and for its entry. */
const KEPT = 100_000;

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
  const isPlain = !BEYOND_PLAIN.test(text);
  const spelt = isPlain ? text : text.normalize("NFKD").replace(/\p{M}/gu, "");
  const bare = spelt.includes("'") || spelt.includes("’") ? spelt.replace(POSSESSIVE, "") : spelt;
  const words = bare.toLowerCase().match(isPlain ? PLAIN_WORD : WORD) ?? [];
  if (!bare.includes(",")) return words;
  return words.map((word) => (word.includes(",") && /^\d/.test(word) ? word.replaceAll(",", "") : word));
}

/** What is neither ASCII nor a quotation mark nor a dash: in all else a letter is one of a to z, and none has an accent. */
const BEYOND_PLAIN = /[\u0080-\u2012\u2015-\u2017\u201a\u201b\u201e-\uffff]/;
const PLAIN_WORD = /[a-z0-9]+(?:[.,]\d+)*/g;

const SPELT = /[\p{L}\p{N}]+(?:[.'’-]\p{L}+)*/gu;
const PLAIN_SPELT = /[A-Za-z0-9]+(?:[.'’-][A-Za-z]+)*/g;

/**
 * The words of a text that stand as names, by their capital: "Ushakov" in "said Yuri Ushakov", not the first word of a
 * clause alone, and nothing of a headline in which every word has one.
 */
export function nameWordsOf(text: string): string[] {
  const words = text.match(BEYOND_PLAIN.test(text) ? SPELT : PLAIN_SPELT) ?? [];
  const { headlineWords, headlineCapitals } = wordWeight();
  let capitals = 0;
  for (const word of words) if (isCapital(word)) capitals++;
  if (capitals === 0 || (words.length > headlineWords && capitals > headlineCapitals * words.length))
    return [];
  const names: string[] = [];
  for (const [i, word] of words.entries()) {
    if (!isCapital(word) || (i === 0 && !isCapital(words[1] ?? ""))) continue;
    if (LETTERS.test(word)) names.push(word.toLowerCase());
    else names.push(...wordsOf(word));
  }
  return names.filter((word) => word.length > 1);
}

/** What is one word, spelt as it is. */
const LETTERS = /^[A-Za-z]+$/;

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < FIRST_BEYOND_ASCII ? first >= A && first <= Z : /^\p{Lu}/u.test(word);
}

const FIRST_BEYOND_ASCII = 0x80;
const A = "A".charCodeAt(0);
const Z = "Z".charCodeAt(0);

/** The names that begin with one word: what each means, by its words, and how many words they have, the most first. */
interface NamesOfWord {
  ids: Map<string, string>;
  lengths: number[];
}

type Names = Map<string, NamesOfWord>;

/** The longest name of the profile that starts at a word, and how many words it takes. */
function nameAt(
  words: string[],
  at: number,
  { ids, lengths }: NamesOfWord,
): { id: string; length: number } | null {
  for (const length of lengths) {
    const id = ids.get(words.slice(at, at + length).join(" "));
    if (id !== undefined) return { id, length };
  }
  return null;
}

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
