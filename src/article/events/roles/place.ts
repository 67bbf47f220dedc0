import type { MentionRef } from "../../../model/common.ts";
import type { Mention } from "../../../model/mention.ts";
import { inWords } from "../lexicon/word-lists.ts";
import { linkBefore } from "./link-before.ts";
import { kindOf, type RoleScene } from "./participants.ts";

const WHERE = /^(in|at|near|outside|inside|across|around|off|over|within|on|aboard|throughout)$/;
const WHITHER = /^(to|into|for|toward|towards|through|via|onto)$/;
const WHENCE = /^(from|out|of)$/;

/** Where it happened: a place or country after "in", "at" or "near" in the trigger's clause; of a journey, the end before the start. */
export function findPlace(scene: RoleScene): MentionRef | null {
  const { mentions, people, trigger, document } = scene;
  const motion =
    inWords("motion", trigger.lemma) ||
    (trigger.noun && /^(visit|trip|arrival|tour|journey)$/.test(trigger.lemma));
  let best: Mention | null = null;
  let bestScore = 0;
  for (const mention of mentions) {
    const kind = kindOf(people, mention);
    if (kind !== "place" && kind !== "country") continue;
    if (trigger.tree.owner[mention.headToken - trigger.tree.first] !== trigger.clause) continue;
    const link = linkBefore(document.tokens, mention.first, trigger.tree.first);
    const score = scoreOf(link, motion, kind, mention.first - trigger.last, isObject(scene, mention));
    if (score > bestScore) {
      best = mention;
      bestScore = score;
    }
  }
  const entity = best ? people.entities[best.entity] : undefined;
  return best && entity ? { id: entity.id, name: entity.name, start: best.start, end: best.end } : null;
}

/** "left Vladivostok", "reached Russia", "toured the plant": the place is the object. */
function isObject({ document, trigger }: RoleScene, mention: Mention): boolean {
  return mention.first >= trigger.last && linkBefore(document.tokens, mention.first, trigger.last) === "";
}

function scoreOf(link: string, motion: boolean, kind: string, distance: number, object: boolean): number {
  const near = distance >= 0 ? 1 / (2 + distance) : 0.01;
  const town = kind === "place" ? 0.5 : 0;
  if (motion && object) return 4 + near + town;
  if (WHERE.test(link)) return 3 + near + town;
  if (motion && WHITHER.test(link)) return 3 + near + town;
  if (motion && WHENCE.test(link)) return 1 + near + town;
  return 0;
}
