import { isInPhrase } from "../../syntax/noun-phrase.ts";
import type { TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

const MEDIA =
  /^(?:agency|agencies|television|tv|media|newspapers?|papers?|radio|reports?|footage|video|videos|transcripts?|broadcasters?|channels?|daily|outlets?|wires?|website|translation|recording|news|telegram|newswire|pool|interpreters?|translators?)$/;

/** Whether a noun phrase passes news on rather than makes it: an outlet that the profile knows, "state media", "footage". */
export function isOutlet(scene: Scene, range: TokenRange): boolean {
  const { people, mentionAt, document } = scene;
  for (let i = range.first; i < range.last; i++) {
    const mention = people.mentions[mentionAt[i] ?? -1];
    if (mention !== undefined && people.entities[mention.entity]?.kind === "outlet") return true;
  }
  return MEDIA.test(document.tokens[range.last - 1]?.lower ?? "");
}

/** The noun phrase that begins at a token: its mention, or the words up to the first noun that no other noun follows; none at `limit`. */
export function phraseAt(scene: Scene, first: number, limit: number): TokenRange | null {
  const { tokens } = scene.document;
  if (first >= limit) return null;
  if (tokens[first]?.tag === "PRP") return { first, last: first + 1 };
  let last = first;
  while (last < limit && isInPhrase(tokens[last])) last++;
  while (last > first && /^(?:JJ|DT|VB|PRP\$)/.test(tokens[last - 1]?.tag ?? "")) last--;
  if (last > first) return { first, last };
  const mention = scene.people.mentions[scene.mentionAt[first] ?? -1];
  return mention === undefined || mention.first > first
    ? null
    : { first, last: Math.min(mention.last, limit) };
}
