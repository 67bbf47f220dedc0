import { type Extracted, recordOf } from "../run/extract-records.ts";
import { isProblem } from "../run/problem.ts";
import { visible } from "./visible.ts";
import type { World } from "./world.ts";

/** Says on standard error of each article, as it passes, what was found in it and what a reader should know (`--verbose`). */
export async function* tellArticles(
  results: AsyncIterable<Extracted>,
  world: World,
): AsyncGenerator<Extracted> {
  for await (const result of results) {
    if (!isProblem(result)) for (const line of linesOf(result)) world.stderr.write(`onrecord: ${line}\n`);
    yield result;
  }
}

/** "news/a.txt: 2024-06-19 (dateline), 12 quotations, 20 events, 9 people", and a line for each diagnostic. */
function linesOf(result: Parameters<typeof recordOf>[0]): string[] {
  const { source, published, quotes, events, people, diagnostics } = recordOf(result);
  const date = published === null ? "no date of its own" : `${published.value} (${published.basis})`;
  const found = [counted(quotes, "quotation"), counted(events, "event"), `${people.length} people`];
  return [
    visible(`${source}: ${[date, ...found].join(", ")}`),
    ...diagnostics.map(({ code, message }) => visible(`${source}: ${code}: ${message}`)),
  ];
}

function counted({ length }: readonly unknown[], one: string): string {
  return `${length} ${one}${length === 1 ? "" : "s"}`;
}
