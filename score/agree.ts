// Prints how far two annotations of the same articles agree, by layer, and with --differences where they do not:
//   npm run corpus:agree -- STORY_A STORY_B [--differences]
import { parseArgs } from "node:util";
import { readStory, type Story } from "../corpus/tools/read-story.ts";
import { agreement } from "./agreement.ts";
import { differences } from "./differences.ts";
import { markdown } from "./table.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { differences: { type: "boolean", default: false } },
});
const [one, other] = positionals;
if (one === undefined || other === undefined) {
  console.error("usage: npm run corpus:agree -- STORY_A STORY_B [--differences]");
  process.exitCode = 2;
} else {
  const [a, b] = [storyOf(one, one), storyOf(other, one)];
  const both = [onlyBoth(a, b), onlyBoth(b, a)] as const;
  console.log(markdown(agreement(...both)));
  if (values.differences)
    for (const { what, article, words, says } of differences(...both))
      console.log(`${article}: ${what}: ${says.one} | ${says.other}: ${words}`);
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
