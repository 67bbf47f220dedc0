import { cueWord, nounIs } from "../../../english/lexicon.ts";
import type { Entity, Mention } from "../../../model/mention.ts";
import type { Draft } from "../draft.ts";
import type { Scene } from "../scene.ts";

/**
 * Whose words a piece of writing holds: "*Ann Berg*'s letter", "a text from *Ann Berg*", "the letter" that was called so before. A
 * report, a law, a draft speaks for itself.
 */
export function authorOf(scene: Scene, writing: Mention): Entity | null {
  const noun = scene.document.tokens[writing.headToken]?.lower ?? "";
  if (writing.rule !== "writing" || !isPersonal(noun)) return null;
  const own = namedAuthor(scene, writing);
  if (own !== null) return own;
  if (!/^(?:the|this|that)$/.test(scene.document.tokens[writing.first]?.lower ?? "")) return null;
  for (const other of scene.people.mentions.toReversed()) {
    if (other.first >= writing.first || other.rule !== "writing") continue;
    if (scene.document.tokens[other.headToken]?.lower !== noun) continue;
    const author = namedAuthor(scene, other);
    if (author !== null) return author;
  }
  return null;
}

/** "letter", "text message", "e-mail": what one person writes to another. */
function isPersonal(noun: string): boolean {
  return nounIs(noun, "personal");
}

function namedAuthor(scene: Scene, writing: Mention): Entity | null {
  const { people, document } = scene;
  const entityOf = (mention: Mention | undefined) => {
    const entity = people.entities[mention?.entity ?? -1];
    return entity?.kind === "person" || entity?.kind === "org" ? entity : null;
  };
  const owner = people.mentions.find(
    ({ first, last }) =>
      first === writing.first && last < writing.last && /^['’]s?$/.test(document.tokens[last]?.text ?? ""),
  );
  if (owner !== undefined) return entityOf(owner);
  const possessor = people.mentions.find(
    ({ first, last, how }) => how === "pronoun" && first === writing.first && last < writing.last,
  );
  if (possessor !== undefined) return entityOf(possessor);
  let at = writing.last;
  if (/^(?:sent|signed|written)$/.test(document.tokens[at]?.lower ?? "")) at++;
  if (!/^(?:from|by|of)$/.test(document.tokens[at]?.lower ?? "")) return null;
  return entityOf(people.mentions.find(({ first }) => first === at + 1));
}

/** The judge read out *the widow's letter*: “…” What is read is its author's, and whoever reads passes it on. */
export function readOut(scene: Scene, draft: Draft): Draft {
  const { cue, source, parts } = draft;
  const part = parts[0];
  if (cue === null || source === null || part === undefined || part.first < cue.last) return draft;
  if (cueWord(scene.document.tokens[cue.first]?.lower ?? "")?.lemma !== "read") return draft;
  const writing = scene.people.mentions.find(
    ({ first, last, rule }) => rule === "writing" && first >= cue.last && last <= part.first,
  );
  if (writing === undefined || authorOf(scene, writing) === null) return draft;
  return { ...draft, source: { first: writing.first, last: writing.last }, via: [...draft.via, source] };
}
