import { cueWord, verbIs } from "../../../english/lexicon.ts";
import { childOf, childrenOf, subtreeOf } from "../../../nlp/tree.ts";
import { quoteKept, quoteReach } from "../decisions.ts";
import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import { saysNothing } from "../learn/says-nothing.ts";
import type { Scene } from "../scene.ts";
import { isCue } from "./clause.ts";

const SUBJECT: ReadonlySet<string> = new Set(["nsubj"]);
const CLAUSE: ReadonlySet<string> = new Set(["ccomp"]);

/** Plain reported speech that nothing else has found, by the parse: "He had stated that the port could take larger ships". */
export function findSaidThat(scene: Scene, found: Draft[]): Draft[] {
  const taken = new Uint8Array(scene.document.tokens.length);
  for (const { parts } of found) for (const { first, last } of parts) taken.fill(1, first, last);
  const drafts: Draft[] = [];
  scene.document.tokens.forEach((token, cue) => {
    if (!token.tag.startsWith("V") || !verbIs(cueWord(token.lower)?.lemma ?? "", "states")) return;
    if (taken[cue] === 1 || !isCue(scene, cue)) return;
    const content = clauseOf(scene, cue);
    const subject = childOf(scene.document, cue, SUBJECT);
    if (content === null || subject < 0 || subject > cue || taken[subject] === 1) return;
    if (taken.subarray(content.first, content.last).includes(1)) return;
    const source = {
      first: Math.max(subtreeOf(scene.document, subject).first, subject - quoteKept().subjectWords),
      last: subject + 1,
    };
    const draft = { ...draftOf("said-that", [content]), cue: { first: cue, last: cue + 1 }, source };
    if (!saysNothing(scene, draft)) drafts.push(draft);
  });
  return drafts;
}

/** The clause behind a cue that "that" opens, without the word. */
function clauseOf(scene: Scene, cue: number): TokenRange | null {
  const { document } = scene;
  const clause = childOf(document, cue, CLAUSE);
  if (clause < cue) return null;
  const mark = childrenOf(document, clause).find((child) => document.tokens[child]?.lower === "that");
  const { last } = subtreeOf(document, clause);
  return mark === undefined || last - mark <= quoteReach().saidThatWords ? null : { first: mark + 1, last };
}
