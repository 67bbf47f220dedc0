import { clauseOf } from "../../trigger.ts";
import type { FindTime } from "../date-scene.ts";

/** "on Thursday, when police arrested 133 people": the time that "when" takes up. */
export const beforeWhen: FindTime = ({ document: { tokens }, trigger, times }) => {
  const { marker } = clauseOf(trigger);
  if (tokens[marker]?.lower !== "when") return null;
  const gap = /^[,_–—-]+$/.test(tokens[marker - 1]?.text ?? "") ? marker - 1 : marker;
  return times.find((time) => time.last === gap) ?? null;
};
