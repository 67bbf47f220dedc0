import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { readStory } from "../../corpus/tools/read-story.ts";
import { loadProfile } from "../../src/profile/load-profile.ts";
import type { Profile } from "../../src/profile/profile.ts";
import { corpusStory } from "./corpus-story.ts";
import type { GoldStory } from "./gold-story.ts";
import { olderStory } from "./older-story.ts";

/** A story to be scored, and the profile that it is read under. */
export interface StoryToScore {
  gold: GoldStory;
  profile: Profile;
}

/**
 * Reads annotated stories: a folder with `story.json`, a folder `NAME` with `NAME.gold.jsonl` beside it (or `gold`), or a folder of
 * such folders. A story of the corpus is read under its own profile or none, others under `NAME.profile.json` or `profile`.
 */
export async function readStories(
  path: string,
  profile: string,
  gold: string | null,
): Promise<StoryToScore[]> {
  const folder = resolve(path);
  if (existsSync(join(folder, "story.json"))) return [await fromCorpus(folder)];
  const file = gold ?? `${folder}.gold.jsonl`;
  if (existsSync(file)) return [await fromGold(folder, file, profile)];
  const inside = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  const stories = inside.filter((each) => statSync(each).isDirectory());
  return (await Promise.all(stories.map((each) => readStories(each, profile, null)))).flat();
}

async function fromCorpus(folder: string): Promise<StoryToScore> {
  const { story, problems } = readStory(folder);
  if (story === null || problems.length > 0) throw new Error(`${folder}: ${problems.join("\n")}`);
  const { profile } = story.notes;
  return {
    gold: corpusStory(story),
    profile: await (profile === null ? profileOf("none") : ownProfile(profile)),
  };
}

async function fromGold(folder: string, file: string, profile: string): Promise<StoryToScore> {
  const own = `${folder}.profile.json`;
  return {
    gold: olderStory(basename(folder), folder, file),
    profile: await profileOf(existsSync(own) ? own : profile),
  };
}

/** Loads a profile that must be there. */
export async function profileOf(name: string): Promise<Profile> {
  const loaded = await loadProfile(name);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem));
  return loaded.profile;
}

/** A story's own profile goes the way of a user's: through a file. */
async function ownProfile(data: Record<string, unknown>): Promise<Profile> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  try {
    writeFileSync(join(folder, "profile.json"), JSON.stringify(data));
    return await profileOf(join(folder, "profile.json"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
