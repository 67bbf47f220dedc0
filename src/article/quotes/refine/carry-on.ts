import type { Speaker } from "../../../model/article-record.ts";
import type { Draft, TokenRange } from "../draft.ts";
import type { FoundQuote } from "../found-quote.ts";
import type { Scene } from "../scene.ts";

/** A draft beside the quotation made of it. */
export interface Made {
  draft: Draft;
  quote: FoundQuote;
}

/**
 * The speaker of the sentence before carries on: in `Peskov said it was late. "We go," he said.` "he" is Peskov,
 * whomever else the text names. Not where the pronoun's own sentence names its person first.
 */
export function carryOn(scene: Scene, made: Made[]): FoundQuote[] {
  const order = made
    .filter(({ draft }) => draft.rule !== "inner")
    .sort((a, b) => whole(a.draft).first - whole(b.draft).first);
  let before: Made | null = null;
  const speakers = new Map<FoundQuote, Speaker>();
  for (const next of order) {
    if (next.draft.rule === "inner") continue;
    const speaker = before === null ? null : carried(scene, before, next, speakers);
    if (speaker !== null) speakers.set(next.quote, speaker);
    before = next;
  }
  return made.map(({ quote }) => ({ ...quote, speaker: speakers.get(quote) ?? quote.speaker }));
}

function carried(scene: Scene, before: Made, next: Made, known: Map<FoundQuote, Speaker>): Speaker | null {
  const own = next.quote.speaker;
  if (own?.how !== "pronoun" || own.mention === null || !follows(scene, before.draft, next.draft))
    return null;
  const last = /^it$/i.test(own.mention.text)
    ? told(before.quote)
    : (known.get(before.quote) ?? before.quote.speaker);
  if (last == null || (own.id !== null && own.id === last.id)) return null;
  if (own.id !== null && namedBefore(scene, next.draft, own.id)) return null;
  if (/^s?he$/i.test(own.mention.text) && !isMeantBy(scene, own.mention.text, last.id)) return null;
  if (!/^(?:s?he|it)$/i.test(own.mention.text)) return null;
  return { ...own, id: last.id, name: last.name };
}

/** Whom "it" can mean: the agency that passed the quotation before on, or a source that is no person. */
function told({ via, speaker }: FoundQuote): Pick<Speaker, "id" | "name"> | null {
  return via[0] ?? (speaker?.how === "pronoun" ? null : speaker);
}

/** A person whom the pronoun can mean: "she" is not Mr Berg. */
function isMeantBy(scene: Scene, pronoun: string, id: string | null): boolean {
  const other = pronoun.toLowerCase() === "she" ? "male" : "female";
  return scene.people.entities.some(
    (entity) => entity.id === id && entity.kind === "person" && entity.gender !== other,
  );
}

/** The next sentence after the earlier quotation's last one. */
function follows(scene: Scene, before: Draft, next: Draft): boolean {
  const { tokens } = scene.document;
  const from = tokens[whole(next).first]?.sentence ?? 0;
  const to = tokens[whole(before).last - 1]?.sentence ?? 0;
  return from - to === 1;
}

/** From the first token of content, cue and source to the last. */
function whole({ parts, cue, source }: Draft): TokenRange {
  const ranges = [...parts, ...(cue === null ? [] : [cue]), ...(source === null ? [] : [source])];
  return {
    first: Math.min(...ranges.map((range) => range.first)),
    last: Math.max(...ranges.map((range) => range.last)),
  };
}

/** Whether the pronoun's sentence names, outside the content and before the pronoun, whom it was taken for. */
function namedBefore(scene: Scene, { source, parts }: Draft, id: string): boolean {
  const { document, people } = scene;
  const first = document.sentences[document.tokens[source?.first ?? -1]?.sentence ?? -1]?.first ?? 0;
  return people.mentions.some((mention) => {
    if (mention.first < first || mention.first >= (source?.first ?? 0) || mention.how === "pronoun")
      return false;
    if (parts.some((part) => mention.first >= part.first && mention.first < part.last)) return false;
    return people.entities[mention.entity]?.id === id;
  });
}
