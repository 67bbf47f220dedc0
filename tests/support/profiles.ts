import { readFileSync } from "node:fs";
import { hashProfile } from "../../src/profile/load-profile.ts";
import type { Profile, ProfileData } from "../../src/profile/profile.ts";

/** The profile of the Kim–Putin summits. */
export const KIM_PUTIN: Profile = load("kim-putin");

function load(name: string): Profile {
  const path = new URL(`../../profiles/${name}.json`, import.meta.url);
  const data: ProfileData = JSON.parse(readFileSync(path, "utf8"));
  return { ...data, hash: hashProfile(data) };
}
