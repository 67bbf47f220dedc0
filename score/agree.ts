// Prints how far two annotations of the same articles agree, by layer: npm run corpus:agree -- STORY_A STORY_B
import { readStory, type Story } from "../corpus/tools/read-story.ts";
import { agreement } from "./agreement.ts";
import { markdown } from "./table.ts";

const [one, other] = process.argv.slice(2);
if (one === undefined || other === undefined) {
  console.error("usage: npm run corpus:agree -- STORY_A STORY_B");
  process.exitCode = 2;
} else {
  const [a, b] = [storyOf(one, one), storyOf(other, one)];
  console.log(markdown(agreement(onlyBoth(a, b), onlyBoth(b, a))));
}

/** The second reader may annotate some of the articles only, beside no texts, and need not write a timeline. */
function storyOf(folder: string, texts: string): Story {
  const { story, articles } = readStory(folder, texts);
  const none = { title: "", profile: null, dates: {}, conflicts: [], apart: [], lines: [], occasions: [] };
  return story ?? { name: folder, folder, notes: none, articles };
}

function onlyBoth(story: Story, other: Story): Story {
  const files = new Set(other.articles.map(({ file }) => file));
  return { ...story, articles: story.articles.filter(({ file }) => files.has(file)) };
}
