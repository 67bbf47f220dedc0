import { effectOf } from "../../../../english/lexicon.ts";
import type { Effect } from "../../../../english/word-classes.ts";
import type { Clause } from "../../../../model/syntax.ts";
import { eventStatus } from "../../decisions.ts";
import { type Scene, type StatusRule, statusOf } from "../scene.ts";

/** "is expected to cross", "wants to visit", "managed to land"; what nothing governs is a purpose ("flew in to brief him"). */
export const infinitive: StatusRule = (scene, clause, depth) => {
  if (clause.verb?.form !== "infinitive") return null;
  const first = coordinated(scene, clause);
  if (first) return scene.judge(first, depth + 1);
  const parent = scene.tree.clauses[clause.parent];
  if (isHeadlinePlan(scene, clause, parent)) return { status: "scheduled", rule: "governor" };
  const effect = governorEffect(scene, clause, parent) ?? "possible";
  const above = parent ? scene.judge(parent, depth + 1) : null;
  if (effect === "fact" || effect === "report") return above ?? { status: "happened", rule: "implied" };
  if (above?.status === "denied") {
    return effect === "denied"
      ? // "will not hesitate to impose sanctions": a threat.
        { status: parent?.verb?.modal ? "possible" : "happened", rule: "double-negation" }
      : { status: "denied", rule: "negation-above" };
  }
  if (above?.status === "possible" && effect === "scheduled") return { status: "possible", rule: "governor" };
  return { status: statusOf(effect), rule: "governor" };
};

/** "Board to decide tomorrow": a headline leaves out "is". */
function isHeadlinePlan({ tokens, tree }: Scene, clause: Clause, parent: Clause | undefined): boolean {
  if (parent?.verb || clause.verb === null) return false;
  const before = tokens[clause.verb.first - 1];
  return (
    clause.verb.first > tree.first &&
    /^(NN|CD|PRP)/.test(before?.tag ?? "") &&
    effectOf(before?.lemma ?? "") === null
  );
}

/** The infinitive before one without "to": "are to dine first and then | sit down". */
function coordinated({ tokens, tree }: Scene, clause: Clause): Clause | undefined {
  if (tokens[clause.verb?.first ?? -1]?.lower === "to") return undefined;
  return tree.clauses.findLast(
    ({ link, parent, first }) => link === "infinitive" && parent === clause.parent && first < clause.first,
  );
}

/** The governing word nearest before "to": a noun or adjective ("due to", "a plan to"), else the verb above. */
function governorEffect(scene: Scene, clause: Clause, parent: Clause | undefined): Effect | null {
  const near = nearEffect(scene, clause, parent?.verb?.last ?? 0);
  if (near || !parent?.verb) return near;
  const { lemma, last, progressive } = parent.verb;
  // "is going to hang it", "meant to come on Thursday"
  if ((lemma === "go" && progressive) || (lemma === "mean" && clause.first === last)) return "scheduled";
  if (lemma !== "be" && lemma !== "have") return effectOf(lemma);
  return clause.first - last <= 1 ? "scheduled" : null;
}

function nearEffect({ tokens, tree }: Scene, clause: Clause, after: number): Effect | null {
  const floor = Math.max(tree.first, after, clause.first - eventStatus().governorWords);
  for (let i = clause.first - 1; i >= floor; i--) {
    const token = tokens[i];
    if (!token || token.tag === "IN" || token.tag === ",") return null;
    const effect = /^(JJ|NN|VBN|RB)/.test(token.tag) ? effectOf(token.lemma) : null;
    if (effect || token.tag.startsWith("NN")) return effect;
  }
  return null;
}
