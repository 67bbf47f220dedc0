import type { Tally } from "../../../decide/weigh.ts";
import { countIn, samePerson } from "../../parties.ts";
import type { EventSketch } from "../sketch-event.ts";
import type { Pair } from "./pair.ts";

/** Who takes part, who is named beside, where: the same, others, nobody known. */
export function compareRoles({ a, b, heads }: Pair, to: Tally): void {
  const common = countIn(a.people, b.people);
  const other = common === 0 && a.people.length > 0 && b.people.length > 0;
  const groups = shareSome(a.groups, b.groups);
  const named = countIn(a.named, b.named);
  const { oneKind } = heads;
  const [here, there] = [placeOf(a), placeOf(b)];
  const place = samePlace(a, b);
  to.add(+(common > 0));
  to.add(+(common > 1));
  to.add(+other);
  to.add(+(common > 0 && sameRole(a, b)));
  to.add(oneKind ? Math.min(2, common) : 0);
  to.add(+groups);
  to.add(+(!groups && a.groups.length > 0 && b.groups.length > 0));
  to.add(+(a.people.length > 0 !== b.people.length > 0));
  to.add(+(named > 0));
  to.add(+(named === 0 && a.named.length > 0 && b.named.length > 0));
  to.add(+place);
  to.add(+(place && oneKind));
  to.add(+(!place && here !== null && there !== null));
}

/** Whether both are told of one place. */
export function samePlace(a: EventSketch, b: EventSketch): boolean {
  const here = placeOf(a);
  return here !== null && here === placeOf(b);
}

/** "Rao promised" and "a promise by Rao"; not "Rao met her" and "she met Rao". */
function sameRole(a: EventSketch, b: EventSketch): boolean {
  const [own, others] = [a.telling.event.participants, b.telling.event.participants];
  return own.some(({ id, role }) =>
    others.some((x) => x.role === role && id !== null && x.id !== null && samePerson(id, x.id)),
  );
}

function shareSome(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && a.some((id) => b.includes(id));
}

function placeOf({ telling: { event } }: EventSketch): string | null {
  return event.place?.id ?? event.place?.name ?? null;
}
