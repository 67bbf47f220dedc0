import { type ProfileData, profileSchema } from "./profile.ts";

/** A profile that keeps to the schema, or its first wrong field and what is wrong with it. */
export type CheckedProfile = { ok: true; data: ProfileData } | { ok: false; path: string; issue: string };

/**
 * Checks a foreign profile: its shape, that no id stands twice in a list, and that countries and places it names exist, in
 * itself or in the world.
 */
export function checkProfile(value: unknown, world: ProfileData | null): CheckedProfile {
  const result = profileSchema.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    const key = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
    return wrong([...(issue?.path ?? []), ...key], issue?.code ?? "custom");
  }
  return duplicateId(result.data) ?? unknownReference(result.data, world) ?? { ok: true, data: result.data };
}

function duplicateId(data: ProfileData): CheckedProfile | null {
  for (const list of ["people", "countries", "outlets", "orgs", "places"] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of data[list].entries()) {
      if (seen.has(id)) return wrong([list, index, "id"], "duplicate_id");
      seen.add(id);
    }
  }
  return null;
}

function unknownReference(data: ProfileData, world: ProfileData | null): CheckedProfile | null {
  const countries = new Set([...data.countries, ...(world?.countries ?? [])].map(({ id }) => id));
  const places = new Set([...data.places, ...(world?.places ?? [])].map(({ id }) => id));
  for (const list of ["people", "outlets", "orgs", "places"] as const) {
    for (const [index, { country }] of data[list].entries()) {
      if (country !== null && !countries.has(country)) {
        return wrong([list, index, "country"], "unknown_reference");
      }
    }
  }
  for (const [index, { within }] of data.places.entries()) {
    if (within !== null && !places.has(within))
      return wrong(["places", index, "within"], "unknown_reference");
  }
  return null;
}

function wrong(path: readonly PropertyKey[], issue: string): CheckedProfile {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return { ok: false, path: text.replace(/^\./, ""), issue };
}
