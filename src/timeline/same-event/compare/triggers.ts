import type { Tally } from "../../../decide/weigh.ts";
import { wordWeight } from "../../decisions.ts";
import type { EventSketch } from "../sketch-event.ts";
import type { Pair } from "./pair.ts";

/** "fell", "fell down", "collapsed": how alike two triggers are, and how alike their articles. */
export function compareTriggers({ a, b, heads, stories }: Pair, to: Tally): void {
  const { story, wide, names, figures } = stories;
  const { same } = heads;
  const inClass = !same && heads.inClass;
  const near = !same && !inClass && heads.alike;
  const nearness = same ? 0 : Math.max(0, heads.nearness);
  const [kindA, kindB] = [a.telling.event.kind, b.telling.event.kind];
  const kinds = kindA !== null && kindB !== null;
  to.add(1);
  to.add(+same);
  to.add(same ? a.head.weight / wordWeight().rare : 0);
  to.add(+inClass);
  to.add(+near);
  to.add(+(!same && heads.base));
  to.add(nearness);
  to.add(nearness * wide);
  to.add(+(kinds && kindA === kindB));
  to.add(+(kinds && kindA !== kindB));
  to.add(+(isSaying(a) && isSaying(b)));
  to.add(story);
  to.add(wide);
  to.add(names);
  to.add(+(a.story.names.norm > 0 && b.story.names.norm > 0 && names === 0));
  to.add(figures);
  to.add(same ? wide : 0);
  to.add(inClass || near ? wide : 0);
  to.add(same ? story : 0);
  to.add(inClass || near ? story : 0);
}

function isSaying({ head }: EventSketch): boolean {
  return SAYINGS.has(head.text);
}

const SAYINGS = new Set(["sai", "tell", "state", "add", "report", "announc", "declar", "claim", "confirm"]);
