import { readFileSync } from "node:fs";
import { hashProfile } from "../../src/profile/load-profile.ts";
import type { Profile, ProfileData } from "../../src/profile/profile.ts";

/** What every story shares. */
export const WORLD: ProfileData = read("world");

/** The profile of the Kim–Putin summits. */
export const KIM_PUTIN: Profile = load("kim-putin");

/** The profile of the invented premiers at a strait. */
export const STRAIT: Profile = load("strait");

/** No story, in the world as it is. */
export const NO_STORY: Profile = {
  ...{ schema: "onrecord/profile@1", id: "none", title: "No story", hash: "0" },
  ...{ people: [], countries: [], outlets: [], orgs: [], places: [], world: WORLD },
};

function load(name: string): Profile {
  const data = read(name);
  return { ...data, hash: hashProfile(data), world: WORLD };
}

function read(name: string): ProfileData {
  return JSON.parse(readFileSync(new URL(`../../profiles/${name}.json`, import.meta.url), "utf8"));
}
