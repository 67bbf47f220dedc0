import type { Timeline } from "../model/timeline.ts";
import type { Profile } from "../profile/profile.ts";
import { type View, viewTimeline } from "../timeline/view-timeline.ts";
import { visible } from "./visible.ts";
import type { World } from "./world.ts";

/**
 * Says on standard error why a view shows nothing, where the reason is not plain: nobody of that name speaks, and who does; or
 * the articles tell of other things than the story of the profile.
 */
export function tellNothing(
  timeline: Timeline,
  { view, shown, profile }: { view: View; shown: Timeline; profile: Profile },
  world: World,
): void {
  if (view.speaker !== null && shown.quotes.length === 0) {
    const others = viewTimeline(timeline, { ...view, speaker: null }, profile);
    tell(`nobody called ${view.speaker} speaks here; ${speakersOf(others)}`, world);
  } else if (view.about !== null && shown.entries.length + shown.quotes.length === 0) {
    tell(`nothing that is shown holds “${view.about}”; --scope all, or --level 3, shows more`, world);
  } else if (view.scope === "topic" && shown.entries.length + shown.quotes.length === 0) {
    const outside = viewTimeline(timeline, { ...view, scope: "all" }, profile).entries.length;
    if (outside > 0) tell(outsideText(timeline, outside, profile), world);
  }
}

function tell(text: string, world: World): void {
  world.stderr.write(`onrecord: ${visible(text)}\n`);
}

/** How many speakers are listed. */
const MOST = 20;

function speakersOf({ quotes }: Timeline): string {
  const counts = new Map<string, number>();
  for (const { speaker } of quotes)
    if (speaker.name !== null) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} (${count})`);
  if (names.length === 0) return "nor does anybody else";
  const rest = names.length > MOST ? ` and ${names.length - MOST} others` : "";
  return `who does: ${names.slice(0, MOST).join(", ")}${rest}`;
}

/** "nothing about The Kim–Putin summits in these 7 articles; 112 entries stand outside it: --profile none, or --profile FILE" */
function outsideText({ articles }: Timeline, outside: number, { title }: Profile): string {
  const these = articles.length === 1 ? "this article" : `these ${articles.length} articles`;
  const entries = outside === 1 ? "1 entry stands" : `${outside} entries stand`;
  const story = title.replace(/^The /, "the ");
  return `nothing about ${story} in ${these}; ${entries} outside it: --profile none, or --profile FILE`;
}
