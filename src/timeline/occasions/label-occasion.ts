import { dayOf } from "../../calendar/days.ts";
import { daysText } from "../../english/days-text.ts";
import type { Occasion } from "../../model/timeline.ts";
import { occasionDays } from "../decisions.ts";

/** What stands above an occasion: its place, its days with their weekdays, and whom it brings together: its principals, or its one principal and the others. */
export function labelOf(
  { from, to, place, participants }: Omit<Occasion, "label">,
  principals: ReadonlySet<string>,
): string {
  const isPrincipal = ({ id }: Occasion["participants"][number]): boolean =>
    id !== null && principals.has(id);
  const hosts = participants.filter(isPrincipal);
  const guests = hosts.length > 1 ? [] : participants.filter((each) => !isPrincipal(each));
  const people = [...hosts, ...guests].flatMap(({ name }) => name ?? []).slice(0, occasionDays().mostNamed);
  const facts = [place?.name ?? "", daysText(dayOf(from) ?? 0, (dayOf(to) ?? 1) - 1), people.join(", ")];
  return facts.filter((fact) => fact !== "").join(" · ");
}
