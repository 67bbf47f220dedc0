import { weigh } from "../../../decide/weigh.ts";
import { markName, markSpeech, markTitle } from "../decisions.ts";
import { type MarkedScene, markReasons } from "./mark-reasons.ts";

/** How surely a marked stretch is somebody's words, in log-odds: "We are ready," but not “The Long Goodbye” nor a “war room”. */
export function speechScore(scene: MarkedScene, index: number): number {
  return weigh(markSpeech(), markReasons(scene, index));
}

/** What a marked stretch that is no speech is: a title or a name where that is likelier than not, else a term. */
export function otherKind(scene: MarkedScene, index: number): "title" | "name" | "term" {
  const reasons = markReasons(scene, index);
  const title = weigh(markTitle(), reasons);
  const name = weigh(markName(), reasons);
  if (Math.max(title, name) <= 0) return "term";
  return title >= name ? "title" : "name";
}
