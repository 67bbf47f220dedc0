import { dayOf } from "../../calendar/days.ts";
import { daysText } from "../../english/days-text.ts";
import type { Occasion } from "../../model/timeline.ts";

/** What stands above an occasion: its place, its days with their weekdays, and whom it brings together. */
export function labelOf(
  { from, to, place, participants }: Omit<Occasion, "label">,
  principals: ReadonlySet<string>,
): string {
  const principal = participants.filter(({ id }) => id !== null && principals.has(id));
  const people = (principal.length > 0 ? principal : participants).flatMap(({ name }) => name ?? []);
  const facts = [place?.name ?? "", daysText(dayOf(from) ?? 0, (dayOf(to) ?? 1) - 1), people.join(", ")];
  return facts.filter((fact) => fact !== "").join(" · ");
}
