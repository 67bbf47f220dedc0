import type { Status } from "../../model/common.ts";
import type { ChosenDate } from "./date/choose-date.ts";
import type { Trigger } from "./trigger.ts";

/** What a happening's confidence is weighed from. */
export interface Evidence {
  trigger: Trigger;
  status: Status;
  chosen: ChosenDate | null;
  /** How many of its participants the article names. */
  named: number;
  /** It has a place. */
  placed: boolean;
  /** It stands inside a direct quotation. */
  spoken: boolean;
}

const BASE = { verb: 0.55, noun: 0.4, phase: 0.45, saying: 0.3 };

/** How surely this is a happening for a timeline, from 0 to 1: known types, stated dates and named people speak for it. */
export function confidenceOf({ trigger, status, chosen, named, placed, spoken }: Evidence): number {
  let score = BASE[trigger.class];
  if (trigger.kind !== null) score += 0.15;
  if (chosen?.basis === "stated") score += 0.2;
  else if (chosen) score += 0.08;
  score += Math.min(named, 2) * 0.06;
  if (placed) score += 0.04;
  if (status === "possible") score -= 0.2;
  if (spoken) score -= 0.1;
  return Math.round(Math.min(0.98, Math.max(0.05, score)) * 100) / 100;
}
