import { dateText, hourText } from "../../export/text/day-headings.ts";
import type { TimelineArticle } from "../../model/timeline.ts";
import { fileName } from "../choose.ts";

/** "The Courier · Wed 13 Sep 2023 16:29 · one.txt"; a date that other articles give is marked. */
export function factsOf({ outlet, published, source }: TimelineArticle): string {
  const [day, hour] = [dateText(published), hourText(published)];
  const when = [day, hour, published?.basis === "inferred" ? "(inferred)" : ""].filter(Boolean).join(" ");
  return [outlet, when, fileName(source)].filter(Boolean).join(" · ");
}
