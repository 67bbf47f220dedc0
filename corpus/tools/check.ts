// Checks annotated stories: npm run corpus:check [-- FOLDER]. FOLDER is a story or holds stories (default: corpus/stories).
// Their texts may share no eight words in a row with fixtures/, nor with ../shared where that folder is there.
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { checkStory } from "./check-story.ts";
import { OwnWords } from "./checks/own-words.ts";
import { sizesRight } from "./checks/sizes.ts";
import { type Story, storyFolders } from "./read-story.ts";

const [folder = "corpus/stories"] = process.argv.slice(2);
const OTHERS = ["fixtures", "../shared"];

const own = new OwnWords();
let mistakes = 0;
for (const path of storyFolders(folder)) {
  const { story, problems: found } = checkStory(path);
  const problems = [...found, ...(story === null ? [] : sizesRight(story))];
  for (const article of story?.articles ?? []) own.add(`${basename(path)}/${article.file}`, article);
  for (const problem of problems) console.error(`${basename(path)}: ${problem}`);
  console.log(
    `${basename(path)}: ${story === null ? "not readable" : countsOf(story)}; ${problems.length} mistakes`,
  );
  mistakes += problems.length;
}
for (const shared of OTHERS.filter((other) => existsSync(other)).flatMap((other) => own.sharedWith(other))) {
  console.error(shared);
  mistakes += 1;
}
process.exitCode = mistakes > 0 ? 1 : 0;

function countsOf({ articles, notes }: Story): string {
  const sum = (count: (article: (typeof articles)[number]) => number): number =>
    articles.reduce((total, article) => total + count(article), 0);
  const ids = (of: (article: (typeof articles)[number]) => string[]): number =>
    new Set(articles.flatMap(of)).size;
  return [
    `${articles.length} articles`,
    `${sum(({ text }) => text.split(/\s+/).length)} words`,
    `${sum((a) => a.notes.quotes.length)} quotations of ${ids((a) => a.notes.quotes.map((q) => q.utterance))} utterances`,
    `${sum((a) => a.notes.events.length)} tellings of ${ids((a) => a.notes.events.map((e) => e.event))} events`,
    `${sum((a) => a.notes.marks.length)} marked stretches`,
    `${notes.conflicts.length} conflicts`,
    `${notes.apart.length} pairs apart`,
    `${notes.lines.length} lines`,
    `${notes.occasions.length} occasions`,
  ].join(", ");
}
