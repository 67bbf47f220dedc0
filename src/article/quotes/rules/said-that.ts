import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { isCue, sourceOf } from "./clause.ts";

/** Indirect speech: "Peskov said (that) the talks were frank", "The talks were frank, Peskov said", "According to Peskov, …". */
export function findSaidThat(scene: Scene): Draft[] {
  return scene.document.sentences.flatMap((sentence) => {
    const according = accordingTo(scene, sentence);
    if (according !== null) return [according];
    const cue = firstCue(scene, sentence);
    if (cue < 0) return [];
    const source = sourceOf(scene, cue);
    const content = source === null ? null : contentOf(scene, sentence, cue, source);
    if (source === null || content === null || content.last - content.first < 3) return [];
    return [{ ...draftOf("said-that", 0.7, [content]), cue: { first: cue, last: cue + 1 }, source }];
  });
}

const PLAIN =
  /^(?:said|says|say|told|added|adds|announced|warned|claimed|argued|noted|explained|stated|declared|insisted|denied|wrote|reported|confirmed|stressed|suggested|acknowledged|admitted|reaffirmed)$/;

function firstCue(scene: Scene, sentence: TokenRange): number {
  for (let i = sentence.first; i < sentence.last; i++) {
    if (PLAIN.test(scene.document.tokens[i]?.lower ?? "") && isCue(scene, i)) return i;
  }
  return -1;
}

/** Behind the cue and its addressee, or before the source where the cue ends the sentence. */
function contentOf(scene: Scene, sentence: TokenRange, cue: number, source: TokenRange): TokenRange | null {
  const { tokens } = scene.document;
  const end = endOf(scene, sentence);
  const before = Math.min(source.first, cue);
  const comma = tokens[before - 1]?.text === ",";
  if (comma && end - Math.max(cue, source.last - 1) < 8) return { first: sentence.first, last: before - 1 };
  for (let i = cue + 1; i < Math.min(cue + 9, end); i++) {
    if (tokens[i]?.lower === "that") return { first: i + 1, last: end };
  }
  const told = scene.people.mentions[scene.mentionAt[cue + 1] ?? -1];
  const first = told !== undefined && tokens[cue]?.lower === "told" ? told.last : cue + 1;
  return first < end && first >= source.last ? { first, last: end } : null;
}

function endOf(scene: Scene, sentence: TokenRange): number {
  const last = scene.document.tokens[sentence.last - 1]?.text ?? "";
  return /^[.!?]+$/.test(last) ? sentence.last - 1 : sentence.last;
}

function accordingTo(scene: Scene, sentence: TokenRange): Draft | null {
  const { tokens } = scene.document;
  for (let i = sentence.first; i < sentence.last - 2; i++) {
    if (tokens[i]?.lower !== "according" || tokens[i + 1]?.lower !== "to") continue;
    const mention = scene.people.mentions[scene.mentionAt[i + 2] ?? -1];
    if (mention === undefined) return null;
    const cue = { first: i, last: i + 2 };
    const source = { first: mention.first, last: mention.last };
    const content =
      i === sentence.first ? afterComma(scene, source.last, sentence) : { first: sentence.first, last: i };
    return content === null ? null : { ...draftOf("according-to", 0.7, [content]), cue, source };
  }
  return null;
}

function afterComma(scene: Scene, from: number, sentence: TokenRange): TokenRange | null {
  let comma = from;
  while (comma < sentence.last && scene.document.tokens[comma]?.text !== ",") comma++;
  return comma + 1 < sentence.last ? { first: comma + 1, last: endOf(scene, sentence) } : null;
}
