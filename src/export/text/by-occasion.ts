import type { Occasion } from "../../model/timeline.ts";
import { type Part, partsOf } from "./parts.ts";
import { cited, type Scene } from "./scene.ts";
import type { Section } from "./section.ts";
import { plain } from "./text-page.ts";
import { datedRows, disputes, happenings, plans, said } from "./text-rows.ts";

/** The occasions in order, each as a section of its own; what belongs to none stands between them under its month. */
export function byOccasion(scene: Scene): Section[] {
  return partsOf(scene.timeline).map((part) =>
    part.occasion === null ? monthSection(part, scene) : occasionSection(part.occasion, part, scene),
  );
}

function occasionSection(occasion: Occasion, part: Part, scene: Scene): Section {
  const articles = part.entries.flatMap(({ accounts }) => accounts.map(({ article }) => article));
  return {
    heading: headed(plain(occasion.label)),
    facts: cited(articles, scene),
    rows: [
      ...disputes(part.entries, scene),
      ...happenings(part.entries, scene),
      ...said(part.quotes, scene),
      ...plans(part.entries, scene),
    ],
  };
}

function monthSection({ heading, entries, quotes }: Part, scene: Scene): Section {
  return { heading, facts: "", rows: [...disputes(entries, scene), ...datedRows(entries, quotes, scene)] };
}

/** "PYONGYANG · Wed 19 Jun 2024 · Kim Jong Un, Vladimir Putin": the first part stands out where there is no colour. */
function headed(label: string): string {
  const [first = "", ...rest] = label.split(" · ");
  return [first.toUpperCase(), ...rest].join(" · ");
}
