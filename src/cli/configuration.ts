import { resolve } from "node:path";
import { BUILT_IN_PROFILES, loadProfile } from "../profile/load-profile.ts";
import type { Profile } from "../profile/profile.ts";
import { complain } from "./notices.ts";
import type { World } from "./world.ts";

/** Loads the profile of `--profile`; null after saying what is wrong with it. */
export async function profileOf(nameOrPath: string, world: World): Promise<Profile | null> {
  const builtIn = BUILT_IN_PROFILES.includes(nameOrPath);
  const loaded = await loadProfile(builtIn ? nameOrPath : resolve(world.cwd, nameOrPath));
  if (loaded.ok) return loaded.profile;
  const { code, path, issue } = loaded.problem;
  complain({ code, source: nameOrPath, at: path === null ? null : `${path} (${issue})` }, world);
  return null;
}
