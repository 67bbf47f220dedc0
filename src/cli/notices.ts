import type { Timeline, Unread } from "../model/timeline.ts";
import { messageOf } from "../run/message-of.ts";
import type { Problem } from "../run/problem.ts";
import { lineAbout, type Told } from "./messages.ts";
import type { World } from "./world.ts";

/** Says on standard error that something is wrong. */
export function complain(told: Told, world: World): void {
  world.stderr.write(lineAbout(told));
}

/** Says on standard error what the user may want to know, unless asked to be quiet. */
export function warn(told: Told, quiet: boolean | undefined, world: World): void {
  if (!quiet) complain(told, world);
}

/**
 * Sums up in one line on standard error how the articles came by their dates, unless each has its own: "3 articles: 1 with a date
 * of its own, 1 dated by the others, 1 without a date".
 */
export function tellDates({ articles }: Timeline, quiet: boolean | undefined, world: World): void {
  const none = articles.filter(({ published }) => published === null).length;
  const inferred = articles.filter(({ published }) => published?.basis === "inferred").length;
  const own = articles.length - none - inferred;
  if (quiet || own === articles.length) return;
  const counted = `${articles.length} ${articles.length === 1 ? "article" : "articles"}`;
  const parts = [
    own === 0 ? "" : `${own} with a date of ${own === 1 ? "its" : "their"} own`,
    inferred === 0 ? "" : `${inferred} dated by the others`,
    none === 0 ? "" : `${none} without a date (--published or --metadata gives one)`,
  ].filter((part) => part !== "");
  world.stderr.write(`onrecord: ${counted}: ${parts.join(", ")}\n`);
}

/** Says on standard error that an input could not be read, and gives what the data say of it. */
export function reportUnread(problem: Problem, world: World): Unread {
  complain(problem, world);
  if (problem.detail !== undefined && world.env.ONRECORD_DEBUG) world.stderr.write(`${problem.detail}\n`);
  return { source: problem.source, code: problem.code, message: messageOf(problem) };
}
