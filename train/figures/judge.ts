import { basename } from "node:path";
import { type Draft, passagesOf, type Side } from "../../src/timeline/conflicts/draft.ts";
import type { FigureStory, NotedConflict, Place } from "./examples.ts";

/** A conflict as it would be shown: the annotated ones that it is, and how it reads. */
export interface Told {
  found: string[];
  text: string;
}

/** Holds drafts against the annotation as the scorer of stories does: by the clearest places of the first two sides. */
export function judged({ name, conflicts }: FigureStory, drafts: readonly Draft[]): Told[] {
  return drafts.map((draft) => ({
    found: conflicts.filter((each) => isSame(each, draft)).map((each) => each.name),
    text: [name, ...draft.sides.map(read)].join("\n   "),
  }));
}

function isSame({ sides: [one = [], other = []] }: NotedConflict, { sides }: Draft): boolean {
  const [x, y] = [one[0], other[0]];
  if (x === undefined || y === undefined) return false;
  return sides.some((a) => restsOn(a, x) && sides.some((b) => a !== b && restsOn(b, y)));
}

function restsOn(side: Side, place: Place): boolean {
  return passagesOf(side).some(
    ({ article, start, end }) =>
      basename(article.source) === place.file && start < place.end && place.start < end,
  );
}

function read(side: Side): string {
  return `${side.value} { ${passagesOf(side)
    .map(({ article, text }) => `${basename(article.source)}: ${text}`)
    .join(" | ")}`;
}
