import type { Profile } from "../../profile/profile.ts";
import { occasionDays } from "../decisions.ts";
import { type Dated, type Group, isSureMeeting, present } from "./meetings.ts";
import { type OccasionTypes, occasionTypes } from "./occasion-types.ts";

/** A meeting and whom a principal met. */
interface Hosted {
  item: Dated;
  guest: string;
}

/**
 * "Kim met Defence Minister Andrei Belousov": a principal's meeting with somebody of the story from another country, on a day that
 * belongs to no meeting of the principals, is an occasion too. What is told of the guest around it belongs to it.
 */
export function otherMeetings(dated: readonly Dated[], profile: Profile): Group[] {
  const types = occasionTypes(profile);
  const hosted = dated.flatMap((item) => hostedOf(item, profile, types));
  const groups: { guest: string; seeds: Dated[] }[] = [];
  for (const { item, guest } of hosted) {
    const open = groups.findLast((group) => group.guest === guest);
    const last = open?.seeds.at(-1)?.day;
    if (open !== undefined && last !== undefined && item.day - last <= occasionDays().oneVisitDays)
      open.seeds.push(item);
    else groups.push({ guest, seeds: [item] });
  }
  const taken = new Set(hosted.map(({ item }) => item));
  return groups.map(({ guest, seeds }) => {
    const around = dated.filter((item) => !taken.has(item) && isAround(item, seeds, guest));
    for (const item of around) taken.add(item);
    return { seeds, members: [...seeds, ...around] };
  });
}

function hostedOf(item: Dated, { people }: Profile, types: OccasionTypes): Hosted[] {
  if (!isSureMeeting(item, types)) return [];
  const there = present(item.entry);
  const here = people.filter(({ id }) => there.has(id));
  const host = here.find(({ principal }) => principal);
  const guest = here.find(
    ({ principal, country }) => !principal && country !== null && country !== host?.country,
  );
  return host === undefined || host.country === null || guest === undefined
    ? []
    : [{ item, guest: guest.id }];
}

function isAround({ entry, day }: Dated, seeds: readonly Dated[], guest: string): boolean {
  const near = seeds.some((seed) => Math.abs(seed.day - day) <= occasionDays().aroundDays);
  return near && present(entry).has(guest);
}
