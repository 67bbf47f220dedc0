// Learns which entries tell again what another tells (models/repeat-entry.json), and which of them most editors would print
// beside those that are printed already (models/entry-shown.json), from the lines of editors' timelines.
//   npx tsx train/shown.ts CORPUS [MODELS]
// Prints the figures of the view for several bounds, each story read with weights learned from the stories of other folds.
import { join } from "node:path";
import { readSplits } from "../corpus/tools/read-story.ts";
import { scoreView } from "../score/tasks/view.ts";
import { entryShown, repeatEntry } from "../src/timeline/decisions.ts";
import { setLevels } from "../src/timeline/levels/set-levels.ts";
import { viewTimeline } from "../src/timeline/view-timeline.ts";
import { writeModel } from "./learn/model-file.ts";
import { learnRepeats, learnShown, type Shown } from "./shown/learn-shown.ts";
import { type ReadStory, readStory } from "./shown/read-story.ts";
import { storyTimelines } from "./story-timelines.ts";

const FOLDS = 7;
const BOUNDS = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5];

const [corpus = "corpus", models] = process.argv.slice(2);
const stories: ReadStory[] = [];
for await (const story of storyTimelines(corpus, readSplits(join(corpus, "splits.json")).train))
  stories.push(readStory(story));
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  learned(stories.filter((_, at) => at % FOLDS !== fold)),
);
for (const bound of BOUNDS) console.log(bound, leftOut(bound));
const whole = learned(stories);
console.log(whole);
if (models !== undefined) {
  writeModel(join(models, "repeat-entry.json"), { weights: whole.repeats });
  writeModel(join(models, "entry-shown.json"), { weights: whole.shown });
}

interface Learned {
  repeats: Record<string, number>;
  shown: Record<string, number>;
}

function learned(from: readonly ReadStory[]): Learned {
  const repeats = learnRepeats(from);
  Object.assign(repeatEntry().weights, repeats);
  return { repeats, shown: learnShown(from) };
}

/** The mean figures of the views under a bound. */
function leftOut(bound: number): string {
  Object.assign(entryShown(), { from: bound });
  const rows = stories.flatMap(({ gold, timeline, built, background }, at) => {
    Object.assign(repeatEntry().weights, folds[at % FOLDS]?.repeats);
    Object.assign(entryShown().weights, folds[at % FOLDS]?.shown);
    for (const { entry } of built) entry.repeats = null;
    setLevels(built, background);
    const set: Shown = new Map(built.map(({ entry }) => [entry.id, entry]));
    const entries = timeline.entries.map((entry) => ({ ...entry, ...standing(set, entry.id) }));
    const scored = scoreView(gold, viewTimeline({ ...timeline, entries }, {}, background.profile));
    return scored === null ? [] : [scored.row.cells];
  });
  const mean = (name: string): string => {
    const shares = rows.map(({ [name]: cell }) =>
      typeof cell === "object" && "share" in cell ? cell.share : 0,
    );
    return (100 * (shares.reduce((sum, each) => sum + each, 0) / rows.length)).toFixed(1);
  };
  const total = (name: string): number => rows.reduce((sum, { [name]: cell }) => sum + Number(cell), 0);
  return `F1 ${mean("F1")} P ${mean("P")} R ${mean("R")}, ${total("second")} second, ${total("noise")} noise, of ${total("entries")}`;
}

function standing(set: Shown, id: string) {
  const { level = 2, repeats = null } = set.get(id) ?? {};
  return { level, repeats } as const;
}
