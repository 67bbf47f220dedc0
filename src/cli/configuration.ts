import { resolve } from "node:path";
import { BUILT_IN_PROFILES, loadProfile } from "../profile/load-profile.ts";
import type { Profile } from "../profile/profile.ts";
import { findInputs } from "../run/find-inputs.ts";
import { loadMetadata, MetadataMatch } from "../run/metadata.ts";
import { nearest } from "./nearest.ts";
import { complain, warn } from "./notices.ts";
import type { World } from "./world.ts";

/** The profile where none is asked for. */
const DEFAULT_PROFILE = "kim-putin";

/** Loads the profile of `--profile`; null after saying what is wrong with it. */
export async function profileOf(asked: string | undefined, world: World): Promise<Profile | null> {
  const nameOrPath = asked ?? DEFAULT_PROFILE;
  const builtIn = BUILT_IN_PROFILES.includes(nameOrPath);
  const loaded = await loadProfile(builtIn ? nameOrPath : resolve(world.cwd, nameOrPath));
  if (loaded.ok) return loaded.profile;
  const { code, path, issue } = loaded.problem;
  const near = code === "profile-not-found" ? nearest(nameOrPath, BUILT_IN_PROFILES) : null;
  if (near !== null) {
    complain({ code: "profile-near", source: nameOrPath, at: near }, world);
    return null;
  }
  complain({ code, source: nameOrPath, at: path === null ? null : `${path} (${issue})` }, world);
  return null;
}

/** Which row of `--metadata` belongs to which input; null after saying what is wrong with the table. */
export async function metadataOf(
  names: string[],
  { metadata, quiet }: { metadata?: string; quiet?: boolean },
  world: World,
): Promise<MetadataMatch | null> {
  if (metadata === undefined) return new MetadataMatch(new Map());
  const loaded = await loadMetadata(resolve(world.cwd, metadata));
  if (!loaded.ok) {
    complain({ ...loaded.problem, source: metadata }, world);
    return null;
  }
  const match = new MetadataMatch(loaded.rows);
  await match.survey(findInputs(names, world.cwd));
  for (const file of match.unmatched())
    warn({ code: "metadata-unmatched", source: metadata, at: file }, quiet, world);
  return match;
}
