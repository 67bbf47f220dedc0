import type { Published } from "../../../model/common.ts";
import type { Draft } from "../draft.ts";
import { isNews } from "./discourse.ts";

/** Gives a headline's happening the day on which the article tells it: "Kim vows support" above "Kim vowed on Friday". */
export function dateHeadlines(drafts: Draft[], published: Published | null): void {
  for (const draft of drafts) {
    if (draft.date?.rule !== "headline") continue;
    const told = drafts.find((other) => isToldBelow(draft, other) && isNews(other, published));
    if (told?.date) draft.date = { ...told.date, basis: "context", rule: "headline" };
  }
}

function isToldBelow({ trigger }: Draft, { trigger: below, judged, layer, date }: Draft): boolean {
  const same = below.lemma === trigger.lemma && !layer.heading && judged.status === "happened";
  return same && date?.time != null && date.rule !== "progressive";
}
