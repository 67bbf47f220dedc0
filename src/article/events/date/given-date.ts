import { dateValue } from "../../../calendar/date-value.ts";
import type { DateValue, Published } from "../../../model/common.ts";
import type { Document } from "../../../model/document.ts";
import type { Draft } from "../draft.ts";
import { isSetFor } from "../status/to-come.ts";
import { isBound, wordedRange } from "./bound.ts";
import type { ChosenDate } from "./date-scene.ts";
import { weekdayByTense, yearByTense } from "./weekday-tense.ts";

/** The date that a choice gives a happening; a pending time has none yet: the timeline gives it one once the article's date is known. */
export function givenDate(
  document: Document,
  published: Published | null,
  draft: Draft,
  chosen: ChosenDate | null = draft.date,
): DateValue | null {
  if (!chosen || chosen.value) return chosen?.value ?? null;
  if (chosen.basis === "published") {
    return published ? dateValue(published.value.slice(0, 10), "published") : null;
  }
  const time = chosen.time?.time;
  if (!time || time.from === null) return null;
  // What happened on the same day did not happen at the same hour.
  if (chosen.basis === "context") return dateValue(time.value.replace(/T.*$/, ""), "context");
  const range = chosen.time === null ? null : wordedRange(document.text, draft.layer.placed, chosen.time);
  if (range !== null) return range;
  const mended =
    isBound(document.text, time) || isSetFor(document.tokens, { ...draft, date: chosen })
      ? null
      : (weekdayByTense(time, draft, published) ?? yearByTense(time, draft, published));
  return mended ?? dateValue(time.value, chosen.basis);
}
