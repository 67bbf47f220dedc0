import { weigh } from "../../../decide/weigh.ts";
import type { Speaker } from "../../../model/article-record.ts";
import type { Entity, Mention } from "../../../model/mention.ts";
import { quoteSource } from "../decisions.ts";
import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { authorOf } from "./author.ts";

/** Whom a draft's source means: by its mention, by the words themselves, or by what the context carries on. */
export function speakerOf(scene: Scene, draft: Draft): Speaker | null {
  const { source } = draft;
  if (source === null) return carried(scene, draft);
  const { tokens, text } = scene.document;
  const start = tokens[source.first]?.start ?? 0;
  const end = tokens[source.last - 1]?.end ?? start;
  const words = { start, end, text: text.slice(start, end) };
  if (isSeveral(scene, source))
    return { mention: words, id: null, name: nounPhrase(words.text), how: draft.how ?? "name" };
  const mention = mentionIn(scene, source);
  const narrator = mention === null ? null : narratorOf(scene, mention);
  if (narrator !== null) return { mention: words, ...narrator, how: "pronoun" };
  const entity =
    mention === null ? undefined : (scene.people.entities[mention.entity] ?? writerOf(scene, mention));
  if (mention === null || entity === undefined || mention.also.length > 0) {
    return {
      mention: words,
      id: null,
      name: phraseOf(scene, mention, words.text),
      how: draft.how ?? howOf(mention),
    };
  }
  const name = isSeat(entity, words.text) ? nounPhrase(words.text) : entity.name;
  return { mention: words, id: entity.id, name, how: draft.how ?? howOf(mention) };
}

/** "Doctors and nurses", "the captain and the mate": a list of two or more, of which each is someone; not "head of the port and founder Berg". */
function isSeveral(scene: Scene, { first, last }: TokenRange): boolean {
  const { tokens } = scene.document;
  for (let at = first + 1; at < last - 1; at++) {
    if (tokens[at]?.lower !== "and" || scene.mentionAt[at] !== -1) continue;
    const before = scene.people.mentions[scene.mentionAt[at - 1] ?? -1];
    const behind = scene.people.mentions.find((mention) => mention.first === at + 1);
    if (before === undefined || before.first < first) continue;
    const isBearer = behind !== undefined && behind.entity >= 0 && behind.entity === before.entity;
    if (!isBearer && (behind?.last ?? at + 2) === last) return true;
  }
  return false;
}

/** The author of what is written, where it or what "it" means has one. */
function writerOf(scene: Scene, mention: Mention): Entity | undefined {
  const writing = mention.rule === "neuter" ? scene.people.mentions[mention.antecedent] : mention;
  return writing === undefined ? undefined : (authorOf(scene, writing) ?? undefined);
}

/** "I asked": outside of quotations, turns and letters it is who has written the article, where one person has. */
function narratorOf(
  { document, people, quotedAt, blockAt }: Scene,
  mention: Mention,
): Pick<Speaker, "id" | "name"> | null {
  const { byline } = document.article;
  const block = document.blocks[blockAt[mention.first] ?? -1];
  if (mention.rule !== "first-person" || !/^I$/i.test(mention.text) || !ONE_PERSON.test(byline ?? ""))
    return null;
  if ((quotedAt[mention.first] ?? -1) >= 0 || block?.kind === "turn" || block?.kind === "blockquote")
    return null;
  const known = people.entities.find(
    ({ kind, name }) => kind === "person" && name.toLowerCase() === byline?.toLowerCase(),
  );
  return { id: known?.id ?? null, name: known?.name ?? byline };
}

const ONE_PERSON = /^\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){1,3}$/u;

/** What a source without an entity is called: its own words; a pronoun's antecedent ("A driver saw it," → "driver"), or nothing. */
function phraseOf(scene: Scene, mention: Mention | null, words: string): string | null {
  if (mention === null) return nounPhrase(words);
  if (mention.how !== "pronoun") return nounPhrase(mention.text.includes(words) ? mention.text : words);
  const antecedent = scene.people.mentions[mention.antecedent];
  return antecedent === undefined ? null : nounPhrase(antecedent.text);
}

/** "The Kremlin", "the White House" mean a country's government, and keep their own name; "the North" and "the US" do not. */
function isSeat(entity: Entity, text: string): boolean {
  if (entity.kind !== "country" || /^the (?:north|south|east|west|u\.?[sk])/i.test(text)) return false;
  return /^[Tt]he \p{Lu}[\p{L} ]*$/u.test(text) && !text.toLowerCase().endsWith(entity.name.toLowerCase());
}

function carried(scene: Scene, draft: Draft): Speaker | null {
  const entity = scene.people.entities[draft.carried];
  if (entity === undefined) return null;
  return { mention: null, id: entity.id, name: entity.name, how: draft.how ?? "context" };
}

/**
 * The mention that a source's words are: the one that has the source's head as its own, which stands last in
 * "the Russian leader" and first in "Ann Berg, who keeps the lighthouse". Of equals the longer.
 */
export function mentionIn(scene: Scene, source: TokenRange): Mention | null {
  let best: Mention | null = null;
  let bestRank = Number.NEGATIVE_INFINITY;
  for (let i = source.first; i < source.last; i++) {
    const mention = scene.people.mentions[scene.mentionAt[i] ?? -1];
    if (mention === undefined || mention === best) continue;
    const rank = rankOf(mention, source);
    if (rank > bestRank) [best, bestRank] = [mention, rank];
  }
  return best;
}

/** A mention that ends where the source ends is its head; one that begins it may only own it ("Russia's Tass agency"). */
function rankOf(mention: Mention, source: TokenRange): number {
  const covers = mention.first <= source.first && mention.last >= source.last;
  const resolved = mention.entity >= 0;
  if (covers) return weigh(quoteSource(), { covers, resolved });
  const begins = mention.first <= source.first;
  const ends = mention.last >= source.last;
  return weigh(quoteSource(), { begins, ends, resolved, behind: mention.first - source.first });
}

const HOW: Record<Mention["how"], Speaker["how"]> = {
  name: "name",
  title: "title",
  role: "title",
  group: "title",
  pronoun: "pronoun",
};

function howOf(mention: Mention | null): Speaker["how"] {
  return mention === null ? "name" : HOW[mention.how];
}

/** A noun phrase without its article and what else only points: "the two US officials," → "two US officials". */
export function nounPhrase(text: string): string {
  const plain = text.replace(/\s+/g, " ").replace(/^(?:the|a|an|its|his|her|their|some|one|several) /i, "");
  return plain.replace(/[\s,;:–—]+$|(?<=^[QA])\.$/, "").replace(/['’]s?$/, "");
}
