import type { ReasonOf } from "../../decide/decision.ts";
import type { pronounChoice } from "./decisions.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./scene.ts";
import { blockOf, isSame } from "./sentences-apart.ts";

/** What tells a pronoun's antecedent from other candidates. */
export type Feature = ReasonOf<typeof pronounChoice>;

/** A candidate and a pronoun by their positions among the mentions; `rank` counts candidates nearer to the pronoun. */
export interface Pair {
  candidate: number;
  pronoun: number;
  rank: number;
  /** It is the nearest of the candidates that are subjects. */
  nearestSubject: boolean;
  around: Around;
}

/** Of a pronoun's candidates, those whom the narrator told of last in some way; the same for all of them. */
export interface Around {
  /** The last with a name. */
  named: Draft | null;
  /** The last who reports by a main verb ("*Berg* said Holm had asked him"), and the last other one who does. */
  reported: Draft | null;
  reportedBefore: Draft | null;
  /** The last who is the subject of a main verb. */
  subject: Draft | null;
  /** The first in the pronoun's own paragraph. */
  first: Draft | null;
  /** Whom the narrator tells of, the last first. */
  others: readonly Draft[];
  /** The narrator's last "he" or "she". */
  lastPronoun: Draft | null;
}

/** Looks whom the narrator told of before a pronoun; `candidates` are positions, the nearest first. */
export function aroundOf(discourse: Discourse, pronoun: Draft, candidates: readonly number[]): Around {
  const others: Draft[] = [];
  const around: Around = {
    named: null,
    reported: null,
    reportedBefore: null,
    subject: null,
    first: null,
    others,
    lastPronoun: null,
  };
  for (const position of candidates) {
    const draft = discourse.drafts[position];
    if (draft === undefined || (discourse.region[draft.head] ?? -1) >= 0) continue;
    others.push(draft);
    if (draft.rule.startsWith("pronoun")) around.lastPronoun ??= draft;
    if (draft.how === "name") around.named ??= draft;
    if (discourse.main[position] === true) around.subject ??= draft;
    if (blockOf(discourse, draft) === blockOf(discourse, pronoun)) around.first = draft;
    if (discourse.reporting[position] !== true || discourse.main[position] !== true) continue;
    if (around.reported === null) around.reported = draft;
    else if (!isSame(around.reported, draft)) around.reportedBefore ??= draft;
  }
  return around;
}
