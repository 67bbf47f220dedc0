// Writes many articles, as JSON lines: variants of all stories of a corpus, round after round: npx tsx corpus/vary/many.ts CORPUS COUNT > OUT.ndjson
import { once } from "node:events";
import { readStory, type Story, storyFolders } from "../tools/read-story.ts";
import { vary } from "./vary.ts";

const [folder = "corpus/stories", count = "1000"] = process.argv.slice(2);

/** The names of a story's people, and then the marks, lines and places of its articles: a kind of each a round. */
const NAMES = ["names-countries", "names-months", "names-outlets", "names-particles"];
const FORMS = ["marks", "wrap", "dateline", "split", "furniture"];

const stories = storyFolders(folder).flatMap((each) => readStory(each).story ?? []);
let left = Number(count);
for (let round = 0; left > 0 && stories.length > 0; round++) {
  for (const story of stories) {
    for (const { file, text, notes } of varied(story, round).articles.slice(0, left)) {
      const line = { id: `${round}/${story.name}/${file}`, text, published: notes.published };
      if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, "drain");
      left--;
    }
  }
}

/** The stories themselves come first. */
function varied(story: Story, round: number): Story {
  if (round === 0) return story;
  const kinds = ["years", NAMES[round % NAMES.length], FORMS[round % FORMS.length]];
  return kinds.reduce((each, kind) => vary(each, kind ?? "", round), story);
}
