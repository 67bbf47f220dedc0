import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { z } from "zod";
import { made } from "../model/common.ts";
import type { Profile } from "../profile/profile.ts";
import { isProblem } from "../run/problem.ts";
import { readSpread } from "../run/read-spread.ts";
import { refusalOf } from "../timeline/refuse-record.ts";
import { complain } from "./notices.ts";
import type { World } from "./world.ts";

/** Reads lines that `keys` or `merge --parts` wrote, and hands each on; false after refusing one. Nothing is left out: what is wrong ends it. */
export async function eachLine<T extends object>(
  names: string[],
  schema: z.ZodType<T>,
  { profile, world }: { profile: Profile; world: World },
  take: (line: T) => void,
): Promise<boolean> {
  for (const name of names) {
    const path = resolve(world.cwd, name);
    if (name !== "-" && !(await stat(path).catch(() => null))?.isFile()) {
      complain({ code: "not-found", source: name, at: null }, world);
      return false;
    }
    for await (const line of readSpread(name === "-" ? world.stdin : createReadStream(path), name, schema)) {
      const refusal = isProblem(line) ? line : refused(line, name, profile);
      if (refusal !== null) {
        complain(refusal, world);
        return false;
      }
      if (!isProblem(line)) take(line);
    }
  }
  return true;
}

/** Why what another engine or profile made may not be mixed in; the lines of a part's items do not say what made them. */
function refused(line: object, source: string, profile: Profile) {
  const known = madeLine.safeParse(line);
  const refusal = known.success ? refusalOf({ ...known.data, source }, profile) : null;
  return refusal && { code: refusal.code, source, at: refusal.found };
}

const madeLine = z.object({ made });
