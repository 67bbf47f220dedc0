import { EXIT } from "../exit-codes.ts";
import { NOTHING_TO_SHOW } from "../help.ts";
import { inputNames } from "../input-names.ts";
import { withPager } from "../pager.ts";
import type { World } from "../world.ts";
import { type ExportOptions, printAs } from "./export.ts";

/** The options of `onrecord show`, as commander gives them. */
export type ShowOptions = ExportOptions & { pager: boolean };

/** Shows a timeline, or that of articles or records, to a person; gives the exit code. */
export async function show(
  given: string[],
  { pager, ...options }: ShowOptions,
  world: World,
): Promise<number> {
  const names = await inputNames(given, options.filesFrom, world);
  if (names === null) return EXIT.usage;
  if (names.length === 0) {
    world.stderr.write(NOTHING_TO_SHOW);
    return EXIT.usage;
  }
  const paged = pager && options.output === undefined;
  return withPager(world, paged, (reader) => printAs("text", names, options, reader));
}
