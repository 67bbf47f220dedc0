import { dateValue } from "../../../calendar/date-value.ts";
import { dayOf } from "../../../calendar/days.ts";
import { intervalOf } from "../../../calendar/intervals.ts";
import { isUnit, shiftDay, unitValue } from "../../../calendar/units.ts";
import type { Document } from "../../../model/document.ts";
import type { Draft } from "../draft.ts";
import { clauseOf } from "../trigger.ts";
import { type ChosenDate, chainOf } from "./date-scene.ts";

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({ D: "day", W: "week", M: "month", Y: "year" }),
);

/**
 * The date of a clause that lies a stated stretch before or after a dated one: in "will meet on Thursday, two months
 * after the summit failed" the failure is of two months before. By the unit stated: months give a month.
 */
export function afterInterval(document: Document, draft: Draft, drafts: Draft[]): ChosenDate | null {
  const clause = clauseOf(draft.trigger);
  const marker = document.tokens[clause.marker];
  if (!marker || !/^(after|before)$/.test(marker.lower)) return null;
  const interval = draft.layer.times.find(
    (t) => t.type === "DURATION" && t.end <= marker.start && marker.start - t.end <= 2,
  );
  const length = /^P(\d{1,3})([DWMY])$/.exec(interval?.value ?? "");
  if (!length) return null;
  const anchor = drafts.find(
    (d) => d.trigger.tree === draft.trigger.tree && d.date?.basis === "stated" && d !== draft,
  );
  const day = dayOf(intervalOf(anchor?.date?.time?.time.value ?? "")?.from ?? "");
  const unit = UNITS.get(length[2] ?? "") ?? null;
  if (day === null || !isUnit(unit)) return null;
  const count = marker.lower === "after" ? -Number(length[1]) : Number(length[1]);
  const value = dateValue(unitValue(shiftDay(day, count, unit), unit), "context");
  return value
    ? {
        time: null,
        value,
        basis: "context",
        rule: "after-interval",
        anchor: anchor?.date ? chainOf(anchor.date) : null,
      }
    : null;
}
