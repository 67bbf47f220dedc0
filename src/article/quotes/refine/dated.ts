import { dateValue } from "../../../calendar/date-value.ts";
import type { QuoteRecord, TimeRecord } from "../../../model/article-record.ts";
import type { Published } from "../../../model/common.ts";
import { quoteReach } from "../decisions.ts";
import type { Draft } from "../draft.ts";
import type { Scene } from "../scene.ts";

type Dated = Pick<QuoteRecord, "said" | "time" | "awaits">;

/** When it was said: the time in the clause of its cue; else the day of publication, where it is told as just said. */
export function dateOf(
  scene: Scene,
  draft: Draft,
  act: QuoteRecord["act"],
  published: Published | null,
): Dated {
  const index = timeOfCue(scene, draft);
  const time = scene.times[index];
  if (time !== undefined) return { said: stated(time), time: index, awaits: null };
  // "Engineers believe that it is salt" as the article is written.
  const isHeld = /^VB[PZ]$/.test(scene.document.tokens[draft.cue?.first ?? -1]?.tag ?? "");
  if ((act === "thought" && !isHeld) || toldAsPast(scene, draft))
    return { said: null, time: null, awaits: null };
  return { said: publishedDay(published), time: null, awaits: "published" };
}

/** The time nearest to the cue in its sentence and outside the content. */
function timeOfCue(scene: Scene, draft: Draft): number {
  const { tokens, sentences } = scene.document;
  const cue = draft.cue;
  if (draft.rule === "signed") return timeOfSignature(scene, draft);
  const sentence = sentences[tokens[cue?.first ?? -1]?.sentence ?? -1];
  if (cue === null || sentence === undefined) return -1;
  const at = tokens[cue.first]?.start ?? 0;
  let best = -1;
  let nearest = quoteReach().dateLetters;
  scene.times.forEach((time, index) => {
    if (time.end <= sentence.start || time.start >= sentence.end) return;
    if (time.type === "DURATION" || time.type === "SET" || inContent(scene, draft, time)) return;
    if (!hangsOn(scene, time, cue.first)) return;
    const distance = Math.min(Math.abs(time.start - at), Math.abs(time.end - at));
    if (distance < nearest) [best, nearest] = [index, distance];
  });
  return best;
}

/** "— Ned Rowe (@nedrowe) June 14, 2018": the first time in the line that signs. */
function timeOfSignature({ document, blockAt, times }: Scene, { source }: Draft): number {
  const line = document.blocks[blockAt[source?.first ?? -1] ?? -1];
  if (line === undefined) return -1;
  return times.findIndex(
    ({ type, start, end }) => /^(?:DATE|TIME)$/.test(type) && start >= line.start && end <= line.end,
  );
}

/** Whether a time belongs to the cue's own clause: going up the tree from it, no other verb comes before the cue. */
function hangsOn(scene: Scene, time: TimeRecord, cue: number): boolean {
  const { tokens, sentences } = scene.document;
  const sentence = sentences[tokens[cue]?.sentence ?? -1];
  let at = sentence?.first ?? 0;
  while (at < (sentence?.last ?? 0) && (tokens[at]?.end ?? 0) <= time.start) at++;
  for (let depth = 0; depth < quoteReach().treeSteps; depth++) {
    const head = tokens[at]?.head ?? -1;
    if (at === cue || head === cue) return true;
    if (head < 0) return depth === 0 && tokens[at]?.head === -1 ? false : !isVerb(scene, at);
    if (isVerb(scene, head) && tokens[cue]?.head !== head) return false;
    at = head;
  }
  return false;
}

function isVerb(scene: Scene, index: number): boolean {
  return scene.document.tokens[index]?.tag.startsWith("VB") ?? false;
}

function inContent(scene: Scene, draft: Draft, time: TimeRecord): boolean {
  const { tokens } = scene.document;
  return draft.parts.some((part) => {
    const start = tokens[part.first]?.start ?? 0;
    const end = tokens[part.last - 1]?.end ?? 0;
    return time.start < end && time.end > start;
  });
}

function stated(time: TimeRecord): QuoteRecord["said"] {
  return dateValue(time.value, "stated");
}

/** "had warned": said before what the article tells of. */
function toldAsPast(scene: Scene, { cue }: Draft): boolean {
  if (cue === null) return false;
  const { tokens } = scene.document;
  for (let i = Math.max(0, cue.first - quoteReach().hadBefore); i < cue.first; i++)
    if (tokens[i]?.lower === "had") return true;
  return false;
}

function publishedDay(published: Published | null): QuoteRecord["said"] {
  return published === null ? null : dateValue(published.value.slice(0, 10), "published");
}
