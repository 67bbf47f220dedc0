import { messageOf } from "../run/message-of.ts";
import { visible } from "./visible.ts";

/** A problem as data: what, with which input, and where in it. */
export interface Told {
  code: string;
  source: string;
  at: string | null;
}

/** A line on standard error about a problem. Names of files, addresses and cells come from outside, so what would steer a terminal is shown. */
export function lineAbout(told: Told): string {
  return `onrecord: ${visible(`${told.source}: ${messageOf(told)}`)}\n`;
}
