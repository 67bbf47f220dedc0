import type { Token } from "../../../../model/document.ts";
import type { Clause } from "../../../../model/syntax.ts";
import type { StatusRule } from "../scene.ts";

/** "Did they agree?"; "How many went out?" asks about what happened. */
export const question: StatusRule = (scene, clause) =>
  scene.question &&
  (clause.link === "root" || clause.link === "complement") &&
  !isTakenForGranted(scene.tokens, clause)
    ? { status: "possible", rule: "question" }
    : null;

function isTakenForGranted(tokens: Token[], { first, verb }: Clause): boolean {
  if (verb?.tense !== "past" || verb.modal !== null) return false;
  return [first, first + 1].some((at) =>
    /^(?:who|what|which|how|when|where|why)$/.test(tokens[at]?.lower ?? ""),
  );
}
