// Rewrites the figures that README, docs and cards quote from SCORES.md: npm run score:quote.
import { readFileSync, writeFileSync } from "node:fs";
import { quotingPages } from "./quoting-pages.ts";
import { requoted } from "./scores-page.ts";

const page = readFileSync("SCORES.md", "utf8");
for (const path of quotingPages(".")) {
  const text = readFileSync(path, "utf8");
  if (requoted(text, page) === text) continue;
  writeFileSync(path, requoted(text, page));
  console.log(path);
}
