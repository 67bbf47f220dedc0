import { isInPhrase } from "../../syntax/noun-phrase.ts";
import { subjectOf } from "../../syntax/syntax.ts";
import { quoteReach } from "../decisions.ts";
import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/** A figure as its source gives it: "The police *put* the crowd at 120", "An insider puts it at 11.8 million". */
export function findEstimates(scene: Scene, found: Draft[]): Draft[] {
  const { tokens } = scene.document;
  const taken = new Uint8Array(tokens.length);
  for (const { parts } of found) for (const { first, last } of parts) taken.fill(1, first, last);
  return tokens.flatMap((token, verb) => {
    if (!/^puts?$/.test(token.lower) || !token.tag.startsWith("V") || (scene.quotedAt[verb] ?? -1) >= 0)
      return [];
    const content = figureBehind(scene, verb + 1);
    const source = content === null ? null : subjectOf(scene.document, verb);
    if (content === null || source === null || source.last > verb || !isSomebody(scene, source)) return [];
    if (taken.subarray(content.first, content.last).includes(1)) return [];
    return [{ ...draftOf("said-that", [content]), cue: { first: verb, last: verb + 1 }, source }];
  });
}

/** "the crowd at 120 people": a noun phrase, "at", and a phrase with a number. */
function figureBehind({ document: { tokens }, quotedAt }: Scene, first: number): TokenRange | null {
  let at = first;
  while (
    at < first + quoteReach().figureWords &&
    /^(?:PRP|IN)$/.test(tokens[at]?.tag ?? "") !== isInPhrase(tokens[at])
  ) {
    if (tokens[at]?.lower === "at") break;
    at++;
  }
  if (at === first || tokens[at]?.lower !== "at") return null;
  let last = at + 1;
  let number = false;
  while (/^(?:CD|[$#£€]|JJ|RB|NN|DT|IN|HYPH)/.test(tokens[last]?.tag ?? "") && (quotedAt[last] ?? -1) < 0) {
    if (tokens[last]?.tag === "IN" && number) break;
    number ||= tokens[last]?.tag === "CD" || /\d/.test(tokens[last]?.text ?? "");
    last++;
  }
  return number ? { first, last } : null;
}

function isSomebody(scene: Scene, { first, last }: TokenRange): boolean {
  return scene.mentionAt.slice(first, last).some((mention) => mention >= 0);
}
