import type { ReasonOf } from "../../../decide/decision.ts";
import type { Mention } from "../../../model/mention.ts";
import type { quoteSpeaker } from "../decisions.ts";
import type { Draft } from "../draft.ts";
import type { Scene } from "../scene.ts";

/** What speaks for or against someone near a quotation as its speaker. */
export type SpeakerReason = ReasonOf<typeof quoteSpeaker>;

/** Who spoke before a quotation: the last, and the last other one. */
export interface Spoken {
  last: Mention | null;
  /** How many paragraphs before. */
  blocks: number;
  other: Mention | null;
  /** The sentence in which what was said last ends; -1 for none. */
  sentence: number;
  /** What was said last stands without marks. */
  plain: boolean;
}

/** Where a quotation stands, looked up once for all of its candidates. */
export interface Place {
  scene: Scene;
  draft: Draft;
  spoken: Spoken;
  first: number;
  last: number;
  /** It is all of its paragraph. */
  alone: boolean;
  /** A question of the narrator's stands right before it: "Would she pay? “Never.”" */
  asked: boolean;
  colon: boolean;
  /** Other words of its own sentence stand beside it: called it “thorough”. */
  fragment: boolean;
  /** The verb outside of it that it hangs on, or -1: "The port *regrets* “a delay”." */
  verb: number;
  /** Whom it names. */
  named: ReadonlySet<number>;
}

/** Looks up where a quotation stands. */
export function placeOf(scene: Scene, draft: Draft, spoken: Spoken): Place {
  const { tokens } = scene.document;
  const first = draft.parts[0]?.first ?? 0;
  const last = draft.parts.at(-1)?.last ?? 0;
  const block = scene.blockTokens[scene.blockAt[first] ?? -1];
  const before = tokens[first - 1];
  return {
    scene,
    draft,
    spoken,
    first,
    last,
    alone: block !== undefined && first <= block.first + 1 && last >= block.last - 1,
    asked: before?.text === "?" && (scene.quotedAt[first - 1] ?? -1) < 0,
    colon: before?.text === ":",
    fragment: isFragment(scene, first, last),
    verb: verbAbove(scene, first, last),
    named: new Set(
      scene.people.mentions.flatMap(({ first: from, entity, how }) =>
        entity >= 0 && how === "name" && from >= first && from < last ? [entity] : [],
      ),
    ),
  };
}

function isFragment({ document: { tokens, sentences } }: Scene, first: number, last: number): boolean {
  const sentence = sentences[tokens[first]?.sentence ?? -1];
  const words = (from: number, to: number) =>
    tokens.slice(from, to).some(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return words(sentence?.first ?? first, first) || words(last, sentence?.last ?? last);
}

/** The first verb outside of a stretch on the way up the tree from its words. */
function verbAbove({ document: { tokens } }: Scene, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    let above = tokens[at]?.head ?? -1;
    if (above < 0 || (above >= first && above < last)) continue;
    while (above >= 0 && !/^VB/.test(tokens[above]?.tag ?? "")) above = tokens[above]?.head ?? -1;
    return above >= first && above < last ? -1 : above;
  }
  return -1;
}

/** Whether someone is the subject of a verb. */
export function isSubject(scene: Scene, mention: Mention): boolean {
  return scene.document.tokens[mention.headToken]?.dep.startsWith("nsubj") === true;
}

/** Whether two mentions are one, or mean one entity. */
export function isSame(one: Mention | null, other: Mention): boolean {
  return one !== null && (one === other || (one.entity >= 0 && one.entity === other.entity));
}
