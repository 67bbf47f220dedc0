import type { Mention } from "../../model/mention.ts";
import type { PlacedTime } from "./date/attach-times.ts";
import type { ChosenDate } from "./date/choose-date.ts";
import type { Judged, Trigger } from "./trigger.ts";

/** A happening while the stages work on it. */
export interface Draft {
  trigger: Trigger;
  judged: Judged;
  date: ChosenDate | null;
  /** Time expressions and mentions of its sentence, in text order. */
  times: PlacedTime[];
  mentions: Mention[];
  /** It stands in a title or caption. */
  heading: boolean;
}
