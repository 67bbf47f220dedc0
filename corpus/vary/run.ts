// Writes a variant of an annotated story: npm run corpus:vary -- STORY OUT --kind KIND [--seed N]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readStory } from "../tools/read-story.ts";
import { KINDS, vary } from "./vary.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kind: { type: "string", default: "marks" }, seed: { type: "string", default: "1" } },
});
const [folder, out] = positionals;
const story = folder === undefined ? null : readStory(folder).story;
if (out === undefined || story === null || !(values.kind in KINDS)) {
  console.error(`usage: npm run corpus:vary -- STORY OUT --kind ${Object.keys(KINDS).join("|")} [--seed N]`);
  process.exitCode = 2;
} else {
  const { articles, notes } = vary(story, values.kind, Number(values.seed));
  mkdirSync(out, { recursive: true });
  const write = (name: string, data: unknown): void =>
    writeFileSync(join(out, name), `${JSON.stringify(data, null, 1)}\n`);
  for (const article of articles) {
    writeFileSync(join(out, article.file), article.text);
    write(article.file.replace(/\.[a-z]+$/, ".json"), article.notes);
  }
  write("story.json", notes);
}
