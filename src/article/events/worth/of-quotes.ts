import { type Evidence, isInside, type Questions } from "./evidence.ts";
import { isBareCue } from "./of-trigger.ts";

/** Whether it stands in somebody's words, or beside them. */
export const ofQuotes: Questions = (evidence) => {
  const { layer, trigger } = evidence.draft;
  const inside = isInside(evidence);
  const within = layer.quotes.filter(({ spans }) => spans.some(inside));
  const cue = layer.quotes.find((quote) => quote.cue !== null && inside(quote.cue));
  const marked = layer.quoted.some(inside);
  const direct = marked || within.some(({ kind }) => kind === "direct");
  return [
    direct && "in-direct",
    direct && trigger.noun && "noun-in-direct",
    within.some(({ kind }) => kind === "indirect") && "in-indirect",
    within.some(({ kind }) => kind === "mixed") && !marked && "in-mixed",
    direct && isOfSelf(evidence) && "of-self",
    direct &&
      !trigger.noun &&
      trigger.tree.clauses[trigger.clause]?.verb?.tense === "past" &&
      "past-in-direct",
    (cue !== undefined || isBareCue(trigger)) && "cue",
    cue?.kind === "direct" && "cue-direct",
    cue !== undefined && trigger.class !== "saying" && "cue-telling",
  ];
};

/** "We talked about trade": what someone says of himself. */
function isOfSelf({ document: { tokens }, draft: { trigger } }: Evidence): boolean {
  const subject = trigger.tree.clauses[trigger.clause]?.subject;
  return /^(i|we|you|our|my|your)$/.test(tokens[subject?.first ?? -1]?.lower ?? "");
}
