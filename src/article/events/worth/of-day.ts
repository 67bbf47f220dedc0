import { isShared, isUndated } from "../date/date-scene.ts";
import type { Questions } from "./evidence.ts";

/** Whether it has a day, how it came to it, and what else says when. */
export const ofDay: Questions = ({ draft, day, document: { tokens } }) => {
  const { date, trigger, layer } = draft;
  const own = layer.placed.some(
    ({ first }) => trigger.tree.owner[first - trigger.tree.first] === trigger.clause,
  );
  const stated = date?.basis === "stated";
  const first = tokens[trigger.tree.first]?.start ?? 0;
  const sure = stated && !isShared(date);
  return [
    sure && "day-stated",
    sure && trigger.noun && "noun-day-stated",
    sure && trigger.class === "state" && "state-day-stated",
    sure && trigger.class === "saying" && "saying-day-stated",
    stated && isShared(date) && "day-shared",
    date?.basis === "published" && "day-published",
    date?.basis === "context" && "day-context",
    own && isUndated(date) && "time-beside",
    layer.placed.length > 0 && "time-in-sentence",
    layer.placed[0] !== undefined && layer.placed[0].time.start === first && "time-first",
    day !== null && /^\d{4}(-\d\d)?$/.test(day.value) && "month-or-year",
    layer.times.some(({ type }) => type === "DURATION") && "length",
  ];
};
