import { isPhrase } from "../../../syntax/noun-phrase.ts";
import type { FindTime } from "../date-scene.ts";

/** "Thursday's talks", "the 2011 summit", "his visit in August 2002". */
export const inPhrase: FindTime = ({ document: { tokens }, trigger, times }) => {
  if (!trigger.noun) return null;
  for (const time of times) {
    if (time.last <= trigger.first && isPhrase(tokens, time.last, trigger.first)) return time;
    const gap = time.first - trigger.last;
    if (gap === 0 || (gap === 1 && /^(in|on|of|at)$/.test(tokens[trigger.last]?.lower ?? ""))) return time;
  }
  return null;
};
