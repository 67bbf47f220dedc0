import { CONDITIONALS } from "../../../../english/closed-class.ts";
import type { StatusRule } from "../scene.ts";

/** "if they meet", "unless troops withdraw"; "until they left" is told as past. */
export const condition: StatusRule = ({ tokens }, clause) => {
  const word = clause.marker >= 0 ? (tokens[clause.marker]?.lower ?? "") : "";
  if (!CONDITIONALS.has(word)) return null;
  return word === "until" && clause.verb?.tense === "past" ? null : { status: "possible", rule: "condition" };
};
