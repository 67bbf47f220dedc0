import type { Published } from "../../../model/common.ts";
import type { Draft } from "../draft.ts";
import { type ChosenDate, chainOf, isGoingOn } from "./date-scene.ts";
import { isNews } from "./day-in-discourse.ts";

/** Gives a headline's happening the day on which the article tells it: "Union vows strike" above "The union vowed on Friday". */
export function dateHeadlines(drafts: Draft[], published: Published | null): void {
  const told = new Map<string, ChosenDate>();
  for (const { trigger, judged, layer, date } of drafts) {
    if (layer.heading || judged.status !== "happened" || !date?.time || isGoingOn(date)) continue;
    if (!told.has(trigger.lemma) && isNews({ date }, published)) told.set(trigger.lemma, date);
  }
  for (const draft of drafts) {
    const below = draft.date?.rule === "headline" ? told.get(draft.trigger.lemma) : undefined;
    if (below) draft.date = { ...below, basis: "context", rule: "headline", anchor: chainOf(below) };
  }
}
