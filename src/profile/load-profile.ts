import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Profile, ProfileData } from "./profile.ts";

/** Why a profile cannot be used, as data; the wording is the command line's. */
export interface ProfileProblem {
  code: "profile-not-found" | "profile-not-json" | "profile-invalid";
  source: string;
  /** The wrong field (`people[3].offices[0].from`), where one is known. */
  path: string | null;
  /** What is wrong with it: zod's issue code, `duplicate_id` or `unknown_reference`. */
  issue: string | null;
}

/** A profile, or the reason why there is none. */
export type LoadedProfile = { ok: true; profile: Profile } | { ok: false; problem: ProfileProblem };

/** The profiles that the package ships; `none` is no story, under which all is shown. */
export const BUILT_IN_PROFILES: readonly string[] = ["kim-putin", "none"];

const NO_STORY: ProfileData = {
  schema: "onrecord/profile@1",
  id: "none",
  title: "No story",
  people: [],
  countries: [],
  outlets: [],
  orgs: [],
  places: [],
};

/** Loads a built-in profile by its name, else a profile file by its path; only a foreign file is checked (and loads zod). */
export async function loadProfile(nameOrPath: string): Promise<LoadedProfile> {
  if (BUILT_IN_PROFILES.includes(nameOrPath)) return loadBuiltIn(nameOrPath);
  const text = await readFile(nameOrPath, "utf8").catch(() => null);
  if (text === null) return refused("profile-not-found", nameOrPath);
  const data = parsed(text);
  if (data === undefined) return refused("profile-not-json", nameOrPath);
  const { checkProfile } = await import("./check-profile.ts");
  const world = await loadWorld();
  const checked = checkProfile(data, world);
  if (checked.ok) return accepted(checked.data, world);
  return refused("profile-invalid", nameOrPath, checked.path, checked.issue);
}

/** SHA-256 (first 16 hex digits) of a profile's content, whatever the order of its keys and its white space. */
export function hashProfile(data: ProfileData): string {
  return createHash("sha256").update(canonical(data), "utf8").digest("hex").slice(0, 16);
}

/** A test holds the built-in profiles to the schema, so that starting up needs no zod. */
async function loadBuiltIn(name: string): Promise<LoadedProfile> {
  return accepted(name === NO_STORY.id ? NO_STORY : await readShipped(name), await loadWorld());
}

let world: Promise<ProfileData> | null = null;

/** What every story shares, read once: `profiles/world.json`. */
export function loadWorld(): Promise<ProfileData> {
  world ??= readShipped("world");
  return world;
}

async function readShipped(name: string): Promise<ProfileData> {
  return JSON.parse(await readFile(new URL(`../../profiles/${name}.json`, import.meta.url), "utf8"));
}

function accepted(data: ProfileData, around: ProfileData): LoadedProfile {
  return { ok: true, profile: { ...data, hash: hashProfile(data), world: around } };
}

function refused(
  code: ProfileProblem["code"],
  source: string,
  path: string | null = null,
  issue: string | null = null,
): LoadedProfile {
  return { ok: false, problem: { code, source, path, issue } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
}
