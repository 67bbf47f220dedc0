import type { EventKind } from "../../model/article-record.ts";
import type { Status } from "../../model/common.ts";
import type { StatusRule } from "../../model/rules.ts";
import type { Clause, ClauseTree } from "../../model/syntax.ts";

/** A word that tells a happening, with the clause it stands in. Tokens are indices into the document. */
export interface Trigger {
  /** Token of the trigger's head, and the tokens `[first, last)` of the whole form ("took off", "news conference"). */
  head: number;
  first: number;
  last: number;
  lemma: string;
  kind: EventKind | null;
  noun: boolean;
  /** Which list it came from; "state": a verb that seldom tells a happening; "verbless": a sentence without verb and event noun. */
  class: "verb" | "noun" | "saying" | "phase" | "state" | "verbless";
  /** An event noun that is the object of a light verb and tells its happening: "held talks"; or the phase of such a noun. */
  light: boolean;
  sentence: number;
  tree: ClauseTree;
  /** Index of its clause in the tree. */
  clause: number;
}

/** What the text makes of a trigger's happening, and the rule that said so. */
export interface Judged {
  status: Status;
  rule: StatusRule;
}

/** The clause a trigger stands in. */
export function clauseOf(trigger: Trigger): Clause {
  return trigger.tree.clauses[trigger.clause] ?? NO_CLAUSE;
}

const NO_CLAUSE: Clause = {
  verb: null,
  first: 0,
  last: 0,
  parent: -1,
  link: "root",
  marker: -1,
  subject: null,
  reporter: -1,
};
