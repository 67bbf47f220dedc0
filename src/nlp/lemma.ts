import { irregularNouns, irregularVerbs, isVerb } from "../english/lexicon.ts";
import { CLOSED, KEEPS_DOUBLE, LOSES_L, TAKES_E, TAKES_NOTHING } from "./lemma-data.ts";

/**
 * The base form of a word under its Penn tag, always in small letters: "said" → say, "summits" → summit, "n't" → not.
 * Irregular forms by table, the rest by rules on the ending (as in Minnen, Carroll and Pearce 2001, "morpha").
 */
export function lemmaOf(text: string, lower: string, tag: string): string {
  const word = text.includes("’") || text.includes("‘") ? lower.replace(/[’‘]/g, "'") : lower;
  const closed = CLOSED.get(word) ?? CLOSED.get(`${word}/${tag}`);
  if (closed !== undefined && tag !== "NNP") return closed;
  switch (tag) {
    case "VBD":
    case "VBN":
      return pastBase(word);
    case "VBG":
      return gerundBase(word);
    case "VBZ":
      return withoutS(word);
    case "NNS":
      return tables().plurals.get(word) ?? (word.endsWith("men") ? `${word.slice(0, -2)}an` : withoutS(word));
    case "JJR":
    case "RBR":
      return withoutDegree(word, "er");
    case "JJS":
    case "RBS":
      return withoutDegree(word, "est");
    default:
      return word;
  }
}

function pastBase(word: string): string {
  const known = irregular(word);
  if (known !== undefined) return known;
  if (!word.endsWith("ed") || word.length < 4) return word;
  if (word.endsWith("ied")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith("eed")) return word.slice(0, -1);
  return baseOf(word.slice(0, -2));
}

/** "retold" like "told", "outspent" like "spent". */
function irregular(word: string): string | undefined {
  const { past } = tables();
  const known = past.get(word);
  if (known !== undefined) return known;
  const prefix = PREFIXES.find((one) => word.startsWith(one) && past.has(word.slice(one.length)));
  return prefix === undefined ? undefined : prefix + (past.get(word.slice(prefix.length)) ?? "");
}

const PREFIXES = ["re-", "re", "out", "over", "un", "under", "mis", "fore", "up", "with"];

function gerundBase(word: string): string {
  if (!word.endsWith("ing") || word.length < 5) return word;
  if (/^(?:.?l|d|t|v)ying$/.test(word) && !/^(?:fl|pl)ying$/.test(word)) return `${word.slice(0, -4)}ie`;
  return baseOf(word.slice(0, -3));
}

/** A verb without its ending: "stopp" → stop, "mak" → make, "call" → call. */
function baseOf(stem: string): string {
  const known = knownBase(stem);
  if (known !== undefined) return known;
  const { keeps, loses, endings } = tables();
  const last = stem.charAt(stem.length - 1);
  if (last === stem.charAt(stem.length - 2) && "bdgmnprtlkvz".includes(last)) {
    const single = stem.slice(0, -1);
    if (last === "z" || (last === "l" ? !loses.has(single) : keeps.has(stem))) return stem;
    return /[aeiouy]/.test(single) ? single : stem;
  }
  if (!/[aeiouy]/.test(stem.slice(0, -1)) && stem.length < 3) return stem;
  for (let at = Math.max(0, stem.length - 9); at < stem.length; at += 1) {
    const takesE = endings.get(stem.slice(at));
    if (takesE !== undefined) return takesE ? `${stem}e` : stem;
  }
  return stem;
}

/** The one verb of the lexicon that a stem can be of: "su" → sue, "gass" → gas, "traffick" → traffic. */
function knownBase(stem: string): string | undefined {
  const short = /(?:([a-z])\1|ck)$/.test(stem) ? stem.slice(0, -1) : "";
  const known = [stem, `${stem}e`, short].filter(isVerb);
  return known.length === 1 ? known[0] : undefined;
}

/** "says" → say, "tries" → try, "passes" → pass, "countries" → country. */
function withoutS(word: string): string {
  if (!word.endsWith("s") || word.length < 3 || /\d/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (/^(?:l|d|t|p|v)ies$/.test(word)) return word.slice(0, -1);
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|[^ac]ch|[ct]ch|each|oach|x|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** "bigger" → big, "latest" → late, "easier" → easy. */
function withoutDegree(word: string, ending: string): string {
  if (!word.endsWith(ending) || word.length < ending.length + 3) return word;
  const stem = word.slice(0, -ending.length);
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnpt])\1$/.test(stem)) return stem.slice(0, -1);
  return E_DEGREES.test(stem) ? `${stem}e` : stem;
}

const E_DEGREES =
  /(?:[bdgkp]l|[uv]|[cs]|[^eoa][aiou]r|[^aeo]at|[^e]it|id|ud|ut|ot|in|ag|ug|ab|ip|nc|rg|ng-|rs|ns|saf|mat|bol|vil|pal|sol|ol)$/;

interface Tables {
  past: ReadonlyMap<string, string>;
  plurals: ReadonlyMap<string, string>;
  endings: ReadonlyMap<string, boolean>;
  keeps: ReadonlySet<string>;
  loses: ReadonlySet<string>;
}

let built: Tables | null = null;

function tables(): Tables {
  built ??= {
    past: pastForms(),
    plurals: basesOf(irregularNouns()),
    endings: new Map([...words(TAKES_NOTHING).map(plain), ...words(TAKES_E).map(withE)]),
    keeps: new Set(words(KEEPS_DOUBLE)),
    loses: new Set(words(LOSES_L)),
  };
  return built;
}

function pastForms(): Map<string, string> {
  const forms = basesOf(irregularVerbs());
  return forms
    .set("lay", "lie")
    .set("found", "find")
    .set("wound", "wind")
    .set("saw", "see")
    .set("got", "get");
}

/** The base of each irregular form; where two words share one, that of the first in the alphabet. */
function basesOf(irregular: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const bases = new Map<string, string>();
  for (const [base, forms] of irregular)
    for (const form of forms) if (!bases.has(form)) bases.set(form, base);
  return bases;
}

function plain(ending: string): [string, boolean] {
  return [ending, false];
}

function withE(ending: string): [string, boolean] {
  return [ending, true];
}

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}
