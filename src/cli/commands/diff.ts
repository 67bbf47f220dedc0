import type { Timeline } from "../../model/timeline.ts";
import { diffTimelines, isSame } from "../../timeline/diff-timelines.ts";
import { diffLines } from "../diff-lines.ts";
import { EXIT, SMOOTH } from "../exit-codes.ts";
import { timelineIn } from "../timeline-in.ts";
import { withOutput } from "../with-output.ts";
import type { World } from "../world.ts";

/** The options of `onrecord diff`, as commander gives them. */
export interface DiffOptions {
  format?: "text" | "json";
  output?: string;
  exitStatus?: boolean;
}

/** Prints how a timeline differs from an older one; gives the exit code. */
export async function diff(
  older: string,
  newer: string,
  options: DiffOptions,
  world: World,
): Promise<number> {
  const before = await timelineIn(older, world);
  const after: Timeline | null = before && (await timelineIn(newer, world));
  if (before === null || after === null) return EXIT.usage;
  return withOutput(options.output, world, async ({ output }) => {
    const found = diffTimelines(before, after);
    if (options.format === "json") await output.write(`${JSON.stringify(found, null, 2)}\n`);
    else for (const line of diffLines(found)) await output.write(line);
    return { ...SMOOTH, differs: options.exitStatus === true && !isSame(found) };
  });
}
