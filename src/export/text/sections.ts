import type { Arrangement } from "./arrangement.ts";
import { byOccasion } from "./by-occasion.ts";
import { byArticle, byDay, bySpeaker } from "./other-orders.ts";
import type { Scene } from "./scene.ts";
import type { Section } from "./section.ts";

/** How each arrangement divides a timeline into sections. */
export const SECTIONS: Readonly<Record<Arrangement, (scene: Scene) => Section[]>> = {
  occasion: byOccasion,
  day: byDay,
  speaker: bySpeaker,
  article: byArticle,
};
