import type { ReasonOf } from "../../decide/decision.ts";
import type { Reasons } from "../../decide/weigh.ts";
import { entryShown } from "../decisions.ts";
import type { ToldAgain } from "../repeats/told-again.ts";
import type { Found } from "./reasons.ts";

/** Before the first entry none is shown that it could repeat. */
export const NOTHING_BEFORE: ToldAgain = { entry: null, likely: 0, none: 1 };

/** What speaks for showing an entry where nothing is asked for: all that speaks for its level, and that it says something new. */
export function reasonsToShow(
  reasons: Found,
  { likely, none }: ToldAgain,
): Reasons<ReasonOf<typeof entryShown>> {
  // Between 0.9 and 1 lies more than between 0.6 and 0.9: a power tells so.
  const sure = Number(reasons.sure ?? 0) ** entryShown().sharply;
  return { ...reasons, bias: 1, "very-sure": sure, "told-before": likely, new: none };
}
