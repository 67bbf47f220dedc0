import { clauseOf } from "../trigger.ts";
import type { Evidence, Questions } from "./evidence.ts";

/** Where in the article it stands. */
export const ofArticle: Questions = (evidence) => {
  const {
    document,
    draft: { trigger, layer },
  } = evidence;
  const { sentences, blocks, tokens } = document;
  const { sentence } = trigger;
  const block = sentences[sentence]?.block ?? -1;
  const kind = blocks[block]?.kind ?? "body";
  const lead = sentences.findIndex((each) => blocks[each.block]?.kind === "body");
  const end = tokens[trigger.tree.first + trigger.tree.owner.length - 1]?.text;
  return [
    kind !== "body" && kind,
    layer.heading && trigger.noun && "noun-in-heading",
    layer.heading && trigger.class === "verbless" && "verbless-heading",
    kind === "body" && sentence === lead && "lead",
    end === "?" && "question",
    isToldNow(evidence) && "told-now",
    blocks[block]?.repeat === true && "repeat",
    (blocks[block]?.post ?? null) !== null && "post",
  ];
};

/** A headline's, a list's or a live blog's present: "River bursts its banks". */
function isToldNow({ document: { blocks, sentences }, draft: { trigger, layer } }: Evidence): boolean {
  const block = blocks[sentences[trigger.sentence]?.block ?? -1];
  const { verb } = clauseOf(trigger);
  const now = layer.heading || block?.kind === "list" || (block?.post ?? null) !== null;
  return now && !trigger.noun && verb?.tense === "present" && verb.modal === null;
}
