import { quoteReach } from "../decisions.ts";
import type { FoundQuote } from "../found-quote.ts";
import type { Scene } from "../scene.ts";
import type { Made } from "./carry-on.ts";

/**
 * A quotation that names nobody is whose the same words are elsewhere in the article: a headline's ‘We lost the roof’ over
 * “We lost the roof in an hour,” Berg said. In a headline that comes before whom the headline names.
 */
export function saidAgain(scene: Scene, made: Made[]): Made[] {
  const told = new WordIndex<Made>();
  for (const each of made) if (isTold(scene, each)) told.add(wordsOf(each.quote.text), each);
  return made.map((each) => {
    const { draft, quote } = each;
    if (quote.kind !== "direct" || draft.verbatim || isTold(scene, each)) return each;
    const others = told
      .holders(wordsOf(quote.text))
      .flatMap((other) => (isAround(other.quote, quote) ? [] : other.quote.speaker));
    const [speaker] = others;
    if (speaker == null || others.some((other) => other?.name !== speaker.name)) return each;
    const { id, name } = speaker;
    return { draft, quote: { ...quote, speaker: { mention: null, id, name, how: "context" } } };
  });
}

/** What quotes another is not the same saying again. */
function isAround({ spans }: FoundQuote, inner: FoundQuote): boolean {
  return spans.some(({ start, end }) => inner.spans.some((span) => start <= span.start && span.end <= end));
}

/** Somebody is named for it; in a headline, by words that stand as its source. */
function isTold({ document, blockAt }: Scene, { draft, quote }: Made): boolean {
  if (quote.speaker?.name == null || quote.kind === "indirect" || draft.verbatim) return false;
  const block = document.blocks[blockAt[draft.parts[0]?.first ?? -1] ?? -1];
  return block?.kind !== "title" || draft.rule !== "unclaimed";
}

/** The words of a text, in small letters, without marks. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
  );
}

/** Texts by each few words on end, so that those that hold some words are found without looking at all. */
export class WordIndex<T> {
  readonly #texts = new Map<string, { words: string; value: T }[]>();

  /** Adds a text. */
  add(words: readonly string[], value: T): void {
    const text = { words: ` ${words.join(" ")} `, value };
    for (const key of new Set(keysOf(words))) {
      const held = this.#texts.get(key);
      if (held === undefined) this.#texts.set(key, [text]);
      else held.push(text);
    }
  }

  /** The texts that hold some words on end; none for too few words. */
  holders(words: readonly string[]): T[] {
    const [key] = keysOf(words);
    const whole = ` ${words.join(" ")} `;
    const found = key === undefined ? [] : (this.#texts.get(key) ?? []);
    return found.filter((text) => text.words.includes(whole)).map(({ value }) => value);
  }
}

function keysOf(words: readonly string[]): string[] {
  const length = quoteReach().againWords;
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, i) => words.slice(i, i + length).join(" "));
}
