import { expect, test } from "vitest";
import { blocksIn } from "../support/pages.ts";

const TOLD = [
  "The harbour board met on Monday to hear what the pilots of Skarnes had to say about the buoys.",
  "Its chair said that nobody had counted them since the storm of the winter before the last one.",
  "The pilots answered that they had counted them twice, and that two of them lay in the yard now.",
  "A third has not been seen since the ferry passed it in the fog of the fourteenth of November.",
];
const linked = (words: string): string => `<p><a href="/other">${words}</a></p>`;
const plain = (words: string): string => `<p>${words}</p>`;
const page = (paragraphs: string[]): Promise<string[]> =>
  blocksIn(`<html><body><main><h1>The buoys of Skarnes</h1>${paragraphs.join("")}</main></body></html>`);

test("an archive whose paragraphs are links keeps the short ones too", async () => {
  const [a = "", b = "", c = "", d = ""] = TOLD;
  const blocks = await page([linked(a), linked(b), plain(d), linked("“I don’t know.”"), linked(c), plain(a)]);
  expect(blocks).toContainEqual(expect.stringContaining("I don’t know."));
  expect(blocks).toContainEqual(expect.stringContaining("had counted them twice"));
});

test("not: a short link in an article that links no paragraphs", async () => {
  const [a = "", b = "", c = "", d = ""] = TOLD;
  const blocks = await page([plain(a), plain(b), linked("More about buoys"), plain(c), plain(d)]);
  expect(blocks.filter((block) => block.includes("More about buoys"))).toEqual([]);
});

test("not: a list of other stories", async () => {
  const [a = "", b = "", c = "", d = ""] = TOLD;
  const others = ["Ferry late again", "Storm takes a roof", "Pilots want more pay"];
  const blocks = await page([linked(a), linked(b), linked(c), plain(d), ...others.map(linked), plain(a)]);
  expect(blocks.filter((block) => others.some((other) => block.includes(other)))).toEqual([]);
});
