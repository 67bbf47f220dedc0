import { wordWeight } from "../../decisions.ts";
import type { EventSketch } from "../sketch-event.ts";
import type { Pair } from "./pair.ts";

/** "fell", "fell down", "collapsed": how alike two triggers are, and how alike their articles. */
export function compareTriggers({ a, b, heads, stories }: Pair): number[] {
  const { story, wide, names, figures } = stories;
  const { same } = heads;
  const inClass = !same && heads.inClass;
  const near = !same && !inClass && heads.alike;
  const nearness = same ? 0 : Math.max(0, heads.nearness);
  const [kindA, kindB] = [a.telling.event.kind, b.telling.event.kind];
  const kinds = kindA !== null && kindB !== null;
  return [
    1,
    +same,
    same ? a.head.weight / wordWeight().rare : 0,
    +inClass,
    +near,
    +(!same && heads.base),
    nearness,
    nearness * wide,
    +(kinds && kindA === kindB),
    +(kinds && kindA !== kindB),
    +(isSaying(a) && isSaying(b)),
    story,
    wide,
    names,
    +(a.story.names.norm > 0 && b.story.names.norm > 0 && names === 0),
    figures,
    same ? wide : 0,
    inClass || near ? wide : 0,
    same ? story : 0,
    inClass || near ? story : 0,
  ];
}

function isSaying({ head }: EventSketch): boolean {
  return SAYINGS.has(head.text);
}

const SAYINGS = new Set(["sai", "tell", "state", "add", "report", "announc", "declar", "claim", "confirm"]);
