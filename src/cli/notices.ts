import type { Unread } from "../model/timeline.ts";
import type { Problem } from "../run/problem.ts";
import { lineAbout, messageOf, type Told } from "./messages.ts";
import type { World } from "./world.ts";

/** Says on standard error that something is wrong. */
export function complain(told: Told, world: World): void {
  world.stderr.write(lineAbout(told));
}

/** Says on standard error what the user may want to know, unless asked to be quiet. */
export function warn(told: Told, quiet: boolean | undefined, world: World): void {
  if (!quiet) complain(told, world);
}

/** Says on standard error that an input could not be read, and gives what the data say of it. */
export function reportUnread(problem: Problem, world: World): Unread {
  complain(problem, world);
  if (problem.detail !== undefined && world.env.ONRECORD_DEBUG) world.stderr.write(`${problem.detail}\n`);
  return { source: problem.source, code: problem.code, message: messageOf(problem) };
}
