import type { Occasion } from "../model/timeline.ts";

/** "Pyongyang · Wed 19 Jun 2024 · Kim Jong Un, Vladimir Putin" in its parts; without a place its people are its name. */
export function labelParts({ label, place }: Occasion): { name: string; days: string; people: string } {
  const parts = label.split(" · ");
  const [first = "", days = "", people = ""] = place?.name ? parts : ["", ...parts];
  return { name: first === "" ? people : first, days, people: first === "" ? "" : people };
}
