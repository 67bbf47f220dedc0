import { join } from "node:path";
import { readSplits } from "../../corpus/tools/read-story.ts";
import { CURVES } from "../../train/curve/curves.ts";
import { type Row, type Scored, share } from "../table.ts";

const FOLDS = 3;

/**
 * Scores decisions of the timeline on the corpus's train stories, whole stories left out in three folds: with the weights learned
 * from the others (of the corpus alone), and as they were set by hand. What is counted stands in `train/curve/curves.ts`.
 */
export async function scoreDecisions(corpus: string): Promise<Scored> {
  const { train } = readSplits(join(corpus, "splits.json"));
  const rows: Row[] = [];
  for (const { decision, figure, read, isByHand } of CURVES) {
    if (!isByHand) continue;
    const { learned, byHand } = await read({ corpus, polnear: "", timebank: "", ecb: "", gum: "" }, train);
    const folds = Array.from({ length: FOLDS }, (_, fold) => train.filter((_, i) => i % FOLDS === fold));
    const mean = (of: (held: readonly string[]) => number): number =>
      folds.reduce((sum, held) => sum + of(held), 0) / FOLDS;
    const others = (held: readonly string[]): string[] => train.filter((name) => !held.includes(name));
    rows.push({
      name: `${decision}: ${figure}`,
      cells: {
        "by hand": share(mean((held) => byHand?.(held) ?? 0)),
        learned: share(mean((held) => learned(others(held), held))),
      },
    });
  }
  return { rows, errors: [] };
}
