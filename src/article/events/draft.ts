import type { ChosenDate } from "./date/date-scene.ts";
import type { Layer } from "./layer.ts";
import type { Judged, Trigger } from "./trigger.ts";

/** A happening while the stages work on it. */
export interface Draft {
  trigger: Trigger;
  judged: Judged;
  date: ChosenDate | null;
  /** What was found in its sentence before. */
  layer: Layer;
}
