import type { Profile } from "../profile/profile.ts";

/** How the places of a story lie in each other. */
export interface Places {
  /** Whether two places can be one spot as told more or less closely ("Russky Island", "Vladivostok"); unknown ones can. */
  near(a: string | null, b: string | null): boolean;
  /** Whether one of two known places is the other or lies in it. */
  nested(a: string, b: string): boolean;
  /** Whether the story's profile says where it lies. */
  knows(id: string): boolean;
}

/** Reads from the profile which place lies within which, up to the country. */
export function placesOf(profile: Profile): Places {
  const around = new Map<string, string[]>();
  for (const place of [...profile.world.places, ...profile.places]) {
    around.set(
      place.id,
      [place.within, place.country].filter((id) => id !== null),
    );
  }
  const chains = new Map<string, Set<string>>();
  const chain = (id: string): Set<string> => {
    const known = chains.get(id);
    if (known !== undefined) return known;
    const found = new Set([id]);
    for (const each of found) for (const outer of around.get(each) ?? []) found.add(outer);
    chains.set(id, found);
    return found;
  };
  const nested = (a: string, b: string): boolean => a === b || chain(a).has(b) || chain(b).has(a);
  const near = (a: string | null, b: string | null): boolean => {
    if (a === null || b === null || nested(a, b)) return true;
    return [...chain(a)].some((id) => chain(b).has(id));
  };
  return { near, nested, knows: (id) => around.has(id) };
}
