import type { Speaker } from "../../../model/article-record.ts";
import type { Draft } from "../draft.ts";
import type { FoundQuote } from "../found-quote.ts";
import type { Made } from "./carry-on.ts";

/**
 * What a turn quotes under "I" is its own speaker's; what it quotes under "you" is theirs who speak next, or spoke before:
 * `Q. You said, "Never." – A. I said, "Hardly ever."` So is what a quotation quotes under "I": `“I said, ‘No,’” Berg recalled.`
 */
export function speakersInTurns(made: Made[]): Made[] {
  const turns = made.flatMap(({ draft, quote }) => (isWhole(draft) ? [quote] : []));
  if (turns.length === 0) return made;
  return made.map((each) => {
    const { draft, quote } = each;
    const meant = isWhole(draft) ? null : speakerIn(turns, quote);
    if (meant === null || quote.speaker === null) return each;
    const { id, name } = meant;
    return { draft, quote: { ...quote, speaker: { ...quote.speaker, id, name } } };
  });
}

/** A turn, a post or a letter: all of its words are somebody's, and it may quote others. */
function isWhole({ rule }: Draft): boolean {
  return rule === "turn" || rule === "signed";
}

function speakerIn(turns: FoundQuote[], quote: FoundQuote): Speaker | null {
  const at = turns.findIndex(({ spans }) => spans.some((span) => holds(span, quote)));
  const own = turns[at]?.speaker ?? null;
  if (own === null || quote.speaker?.how !== "pronoun") return null;
  const word = quote.speaker.mention?.text.toLowerCase() ?? "";
  if (/^(?:i|we)$/.test(word)) return own;
  if (word !== "you" || turns[at]?.rule !== "turn") return null;
  const others = [turns[at + 1]?.speaker, turns[at - 1]?.speaker];
  return others.find((other) => other != null && other.name !== own.name) ?? null;
}

function holds({ start, end }: { start: number; end: number }, { spans }: FoundQuote): boolean {
  return spans.every((span) => span.start >= start && span.end <= end);
}
