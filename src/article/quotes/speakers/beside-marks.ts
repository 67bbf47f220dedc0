import type { Mention } from "../../../model/mention.ts";
import type { Draft } from "../draft.ts";
import { stretchOf } from "../rules/stretch.ts";
import type { Scene } from "../scene.ts";

/**
 * Who stands right behind marked words and a comma, with what he does: `“We are no relation,” *she* laughed`, `“Three queues,” groaned
 * *Marek*`. No list of verbs is asked.
 */
export function besideMarks(scene: Scene, { parts }: Draft): Mention | null {
  const { tokens, sentences } = scene.document;
  const [part] = parts;
  const stretch = part === undefined ? null : stretchOf(scene, scene.quotedAt[part.first] ?? -1);
  if (stretch === null || parts.length > 1) return null;
  const { first, last } = stretch;
  const sentence = tokens[first]?.sentence ?? -1;
  if (sentences[sentence]?.first !== first || tokens[last]?.sentence !== tokens[last - 1]?.sentence)
    return null;
  if (tokens[last - 2]?.text !== "," && tokens[last]?.text !== ",") return null;
  const at = tokens[last]?.text === "," ? last + 1 : last;
  const isVerb = (place: number) => /^VB[DZ]$/.test(tokens[place]?.tag ?? "");
  const who = scene.people.mentions.find((mention) => mention.first === (isVerb(at) ? at + 1 : at));
  if (who === undefined || !(isVerb(at) || isVerb(who.last))) return null;
  const isPerson = scene.people.entities[who.entity]?.kind === "person";
  return isPerson || /^(?:s?he|they)$/.test(tokens[who.first]?.lower ?? "") ? who : null;
}
