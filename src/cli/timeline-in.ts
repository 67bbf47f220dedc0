import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Timeline } from "../model/timeline.ts";
import { codeOf, readWhole } from "../run/byte-source.ts";
import { isProblem } from "../run/problem.ts";
import { readTimeline } from "../run/read-timeline.ts";
import { complain } from "./notices.ts";
import type { World } from "./world.ts";

/** The timeline in a file or on standard input; null after saying what is wrong with it. */
export async function timelineIn(source: string, world: World): Promise<Timeline | null> {
  const reading =
    source === "-" ? readWhole(world.stdin, Number.POSITIVE_INFINITY) : readFile(resolve(world.cwd, source));
  const bytes = await reading.catch(codeOf);
  const read =
    bytes === null || typeof bytes === "string"
      ? { source, code: bytes ?? "unreadable", at: null }
      : readTimeline(bytes, source);
  if (!isProblem(read)) return read;
  complain(read, world);
  return null;
}
