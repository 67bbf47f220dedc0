import type { DateValue, Status } from "../model/common.ts";
import { compareNumber } from "./order.ts";
import type { Telling } from "./same-event/sketch-event.ts";

/** A title of so many characters tells something and is read at a glance. */
const SHORT = 30;
const LONG = 140;

/** The verbatim text of the best account: from the body, told once, of the entry's status and date, informative and short. */
export function titleOf(tellings: Telling[], status: Status, date: DateValue | null): string {
  const best = tellings.reduce<{ rank: number[]; text: string } | null>((found, telling) => {
    const rank = rankOf(telling, status, date);
    return found === null || compareRanks(rank, found.rank) < 0 ? { rank, text: telling.event.text } : found;
  }, null);
  return best?.text ?? "";
}

/** Lower is better, the first difference decides; a full tie goes to the earlier telling. */
function rankOf({ event, heading }: Telling, status: Status, date: DateValue | null): number[] {
  const named = new Set(event.participants.flatMap(({ id, name }) => id ?? name ?? [])).size;
  const wants = Math.max(0, SHORT - event.text.length) + Math.max(0, event.text.length - LONG);
  return [
    +heading,
    +event.repeat,
    +(event.status !== status),
    +(date !== null && event.date?.value !== date.value),
    -Math.min(2, named) - +(event.place !== null) - +(event.date?.basis === "stated") + Math.ceil(wants / 40),
    event.text.length,
  ];
}

function compareRanks(a: number[], b: number[]): number {
  for (const [i, x] of a.entries()) {
    const order = compareNumber(x, b[i] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
