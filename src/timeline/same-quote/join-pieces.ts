import { joinUtterances, placeOf } from "../utterances.ts";
import type { Saying } from "./sketch-quote.ts";

/**
 * Pieces of a quotation that the same articles tell are one again: `“Forty,” Berg said. “Not sixty.”` is two utterances only where
 * another article gives one of them without the other. Groups and their variants keep their order.
 */
export function joinPieces(groups: readonly Saying[][]): Saying[][] {
  const at = new Map(groups.map((group) => [keyOf(group), group]));
  return groups.flatMap((group) => {
    if (!isMarked(group)) return [group];
    if (at.has(keyOf(group, -1))) return [];
    const run: Saying[] = [];
    for (let on = 0; at.has(keyOf(group, on)); on += 1) run.push(...(at.get(keyOf(group, on)) ?? []));
    return [run.length === group.length ? group : group.map((saying) => whole(saying, run))];
  });
}

/** What a cue stands behind without marks need not go on behind it. */
function isMarked(group: readonly Saying[]): boolean {
  return group.every(({ quote }) => quote.kind === "direct");
}

/** What articles the variants are of, which quotation of each, and which piece of it, counted on. */
function keyOf(group: readonly Saying[], on = 0): string {
  const keys = group.map((saying) => `${quotationOf(saying)} ${placeOf(saying.quote.id).piece + on}`);
  return keys.sort().join("\n");
}

function quotationOf({ article, quote }: Saying): string {
  return `${article.id} ${placeOf(quote.id).id}`;
}

function whole(saying: Saying, run: readonly Saying[]): Saying {
  const rest = run.filter((each) => each !== saying && quotationOf(each) === quotationOf(saying));
  return {
    ...saying,
    quote: joinUtterances(
      saying.quote,
      rest.map(({ quote }) => quote),
    ),
  };
}
