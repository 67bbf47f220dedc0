import type { DateRule } from "../../../model/rules.ts";
import type { ChosenDate, DateScene, FindTime } from "./date-scene.ts";
import { atEvent } from "./rules/at-event.ts";
import { beforeWhen } from "./rules/before-when.ts";
import { fromCoordinate } from "./rules/from-coordinate.ts";
import { fromMatrix } from "./rules/from-matrix.ts";
import { fromParticiple } from "./rules/from-participle.ts";
import { fromStart } from "./rules/from-start.ts";
import { fromWhenClause } from "./rules/from-when-clause.ts";
import { inClause } from "./rules/in-clause.ts";
import { inPhrase } from "./rules/in-phrase.ts";
import { ofPhase } from "./rules/of-phase.ts";

/** The rules for a time expression in the trigger's own sentence, nearest bond first; the first that answers decides. */
const rules: [name: DateRule, find: FindTime, basis: "stated" | "context"][] = [
  ["phrase", inPhrase, "stated"],
  ["before-when", beforeWhen, "stated"],
  ["clause", inClause, "stated"],
  ["since", fromStart, "stated"],
  ["at-event", atEvent, "stated"],
  ["phase", ofPhase, "stated"],
  ["matrix", fromMatrix, "stated"],
  ["coordinate", fromCoordinate, "stated"],
  ["participle", fromParticiple, "context"],
  ["when", fromWhenClause, "context"],
];

/** The time expression of the trigger's sentence that dates it, or null. */
export function dateInSentence(scene: DateScene): ChosenDate | null {
  if (scene.times.length === 0) return null;
  for (const [rule, find, basis] of rules) {
    const time = find(scene);
    if (time) return { time, value: null, basis, rule, anchor: null };
  }
  return null;
}
