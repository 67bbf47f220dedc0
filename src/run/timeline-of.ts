import type { Timeline, Unread } from "../model/timeline.ts";
import { loadProfile } from "../profile/load-profile.ts";
import type { Profile } from "../profile/profile.ts";
import { mergeRecords } from "../timeline/merge-records.ts";
import { type View, viewTimeline } from "../timeline/view-timeline.ts";
import { extractPiece } from "./extract-piece.ts";
import { messageOf } from "./message-of.ts";
import { momentOf } from "./moment.ts";
import { isProblem } from "./problem.ts";

/** An article as it was found, as text or bytes (a page, a mail, plain text), and what is known of it beside. */
export interface GivenArticle {
  text: string | Uint8Array;
  /** Where it was found; by default its number, from 1. */
  source?: string;
  /** The day it came out, `2024-06-19`, or the minute, `2024-06-19T14:05`. */
  published?: string;
  title?: string;
  outlet?: string;
  url?: string;
}

/** Whose story, a built-in name, a file or a loaded profile (`none` shows all), and what part of its timeline. */
export interface TimelineSettings extends Partial<View> {
  profile?: string | Profile;
}

/**
 * The timeline of some articles, as `onrecord extract` prints it. What cannot be read stands in `unread` and stops only itself;
 * it rejects where the profile cannot be used, or a date is none.
 */
export async function timelineOf(
  articles: Iterable<string | Uint8Array | GivenArticle>,
  { profile: wanted = "kim-putin", ...view }: TimelineSettings = {},
): Promise<Timeline> {
  const profile = typeof wanted === "string" ? await profileNamed(wanted) : wanted;
  const records = [];
  const unread: Unread[] = [];
  for (const [index, given] of [...articles].entries()) {
    const extracted = await extractPiece(pieceOf(given, String(index + 1)), profile, false);
    if (isProblem(extracted))
      unread.push({ source: extracted.source, code: extracted.code, message: messageOf(extracted) });
    else records.push(extracted);
  }
  return viewTimeline(mergeRecords(records, profile, unread), view, profile);
}

async function profileNamed(name: string): Promise<Profile> {
  const loaded = await loadProfile(name);
  if (loaded.ok) return loaded.profile;
  const { code, source, path } = loaded.problem;
  throw new Error(`${source}: ${messageOf({ code, at: path })}`);
}

function pieceOf(given: string | Uint8Array | GivenArticle, number: string) {
  const article: GivenArticle =
    typeof given === "string" || given instanceof Uint8Array ? { text: given } : given;
  const { text, source = number, published, title = null, outlet = null, url = null } = article;
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return { bytes, provenance: { source, published: dayGiven(published), title, outlet, url, charset: null } };
}

function dayGiven(published: string | undefined) {
  if (published === undefined) return null;
  const value = momentOf(published);
  if (value === null || value.length < "2024-06-19".length)
    throw new Error(`${published} is no date such as 2024-06-19 or 2024-06-19T14:05`);
  return { value, basis: "option" as const };
}
