import type { Token } from "../../../model/document.ts";
import { clauseOf } from "../trigger.ts";
import type { Evidence, Questions, Reason } from "./evidence.ts";

/** Who takes part and where, and what is counted. */
export const ofActors: Questions = (evidence) => {
  const { named, placed, measured, draft } = evidence;
  return [
    named > 0 && "named",
    named > 1 && "two-named",
    placed && "placed",
    named === 0 && !placed && "nobody-nowhere",
    measured && "measured",
    measured && draft.trigger.class === "state" && "state-measured",
    ...subjectReasons(evidence),
  ];
};

function subjectReasons({ document: { tokens }, draft: { trigger } }: Evidence): (Reason | false)[] {
  if (trigger.noun && !trigger.light) return [];
  const { subject, verb } = clauseOf(trigger);
  if (verb === null) return [];
  if (subject === null) return ["no-subject"];
  const words = tokens.slice(subject.first, subject.last);
  const first = words[0]?.lower ?? "";
  return [
    /^(i|we|my|our)$/.test(first) && "first-person",
    /^(you|your)$/.test(first) && "second-person",
    /^(it|this|that|what|which|these|those)$/.test(first) && "it",
    first === "there" && "there",
    isGeneric(words) && "generic-subject",
    words.some(({ tag }) => tag.startsWith("NNP")) && "proper-subject",
  ];
}

/** "workers", "people", "nobody": whoever they are. */
function isGeneric(words: readonly Token[]): boolean {
  return words.length === 1 && /^(NNS|NN)$/.test(words[0]?.tag ?? "");
}
