import type { StatusRule } from "../scene.ts";

/** "will speak before he *leaves*", "is to rest once they *arrive*": a present tense under a plan is part of the plan. */
export const temporal: StatusRule = ({ tokens, tree, judge }, clause, depth) => {
  const { verb } = clause;
  if (clause.link !== "adverbial" || verb?.form !== "finite" || verb.tense !== "present") return null;
  if (!/^(before|after|when|once|until|till|as|while)$/.test(tokens[clause.marker]?.lower ?? "")) return null;
  const parent = tree.clauses[clause.parent];
  const above = parent ? judge(parent, depth + 1) : null;
  return above?.status === "scheduled" || above?.status === "possible" ? above : null;
};
