import { type Figure, figuresIn } from "../conflicts/figures.ts";
import { sameQuote } from "../decisions.ts";
import type { GatheredArticle, ToldQuote } from "../gathered.ts";
import { type Days, daysOf } from "../same-event/sketch-event.ts";
import type { Bag } from "../words/bag.ts";
import { nameWordsOf, wordsOf } from "../words/tokens.ts";
import { stemOf } from "../words/word-table.ts";
import type { Words } from "../words/words.ts";

/** One telling of a quotation by one article. */
export interface Saying {
  article: GatheredArticle;
  quote: ToldQuote;
  /** Told in a title or standfirst. */
  heading: boolean;
}

/** What a quotation is compared by. */
export interface QuoteSketch {
  saying: Saying;
  /** Who can have said it; empty where the text names nobody. An outlet may only relay whom its words name. */
  speakers: readonly string[];
  days: Days | null;
  /** All its words in order, by their numbers, for verbatim runs. */
  words: readonly number[];
  content: Bag;
  /** Of these the words of names that its article knows: two utterances about one person share them. */
  names: ReadonlySet<number>;
  /**
   * Whether it says that something is not so: "denied that wheat was discussed", "wheat was not discussed"; both cancel out.
   * Null for a long one, of which a "not" may be anywhere.
   */
  denies: boolean | null;
  /** The figures of a short one. */
  figures: readonly Figure[] | null;
}

/** Makes the sketch of a quotation. */
export function sketchQuote(saying: Saying, { tokenizer, lexicon }: Words): QuoteSketch {
  const { quote } = saying;
  const stems = tokenizer.stems(quote.text);
  const named = namesIn(saying.article);
  const words = wordsOf(quote.text);
  // Of a short quotation, that it has a negation; in a long one it need not bear on what two have in common.
  const isShort = words.length <= sameQuote().shortWords;
  return {
    saying,
    speakers: speakersOf(saying, stems),
    days: daysOf(quote.said),
    words: words.map(lexicon.number),
    content: lexicon.bag(stems),
    names: new Set(stems.filter((stem) => stem.startsWith("@") || named.has(stem)).map(lexicon.number)),
    denies: isShort ? quote.negated !== NEGATION.test(quote.text) : null,
    figures: isShort ? figuresIn(quote.text) : null,
  };
}

/** The stems of the names of those whom an article names, found once. */
function namesIn(article: GatheredArticle): ReadonlySet<string> {
  const known = NAMES.get(article);
  if (known !== undefined) return known;
  const found = new Set(article.people.flatMap(({ name }) => nameWordsOf(`the ${name}`).map(stemOf)));
  NAMES.set(article, found);
  return found;
}

const NAMES = new WeakMap<GatheredArticle, ReadonlySet<string>>();

/** The speaker; where that is an outlet or nobody, also those whom the quotation names ("Berg had told the judge that …"). */
function speakersOf({ article, quote }: Saying, stems: string[]): string[] {
  const id = quote.speaker?.id ?? null;
  const kind = id === null ? null : article.people.find((person) => person.id === id)?.kind;
  if (id !== null && (kind !== "outlet" || !SAYS.test(quote.text))) return [id];
  const named = stems.filter((stem) => stem.startsWith("@")).map((stem) => stem.slice(1));
  return id === null ? named : [id, ...named];
}

const SAYS =
  /\b(?:said|says|say|told|tells|added|stressed|noted|vowed|called|asked|warned|thanked|expressed)\b/;

const NEGATION = /\b(?:not|no|never|nobody|none|nothing|nor|neither|cannot|\w+n['’]t)\b/i;
