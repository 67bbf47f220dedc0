import type { StatusRule } from "../scene.ts";

/** "Did they agree?" */
export const question: StatusRule = (scene, clause) =>
  scene.question && (clause.link === "root" || clause.link === "complement")
    ? { status: "possible", rule: "question" }
    : null;
