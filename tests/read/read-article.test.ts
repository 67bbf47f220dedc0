import { describe, expect, test } from "vitest";
import { articleOf, blocksIn, readPage } from "../support/pages.ts";

describe("what cannot be read", () => {
  test.each([
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d", "hex"), "a PNG image"],
    ["an archive", Buffer.from("504b0304140000000800", "hex"), "a ZIP archive"],
    ["bytes", Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 37) % 256)), "binary data"],
  ])("%s is told by its kind", async (_, content, at) =>
    expect(await readPage(content)).toEqual({ source: "page", code: "binary", at }),
  );

  const zipped = (name: string) =>
    Buffer.from(`PK\x03\x04\x14\x00\x06\x00\x08\x00${"\0".repeat(16)}${name}`, "latin1");
  test.each([
    ["a PDF", "%PDF-1.7 and more", "a PDF"],
    ["RTF", "{\\rtf1\\ansi Ann met Ben in Bern on Monday.}", "an RTF document"],
    [".docx", zipped("[Content_Types].xml"), "a Word or other Office document"],
    [".odt", zipped("mimetypeapplication/vnd.oasis.opendocument.text"), "an OpenDocument file"],
    [".doc", Buffer.from("d0cf11e0a1b11ae1", "hex"), "an old Office document"],
  ])("%s is a document that its own program must save as text", async (_, content, at) =>
    expect(await readPage(content)).toEqual({ source: "page", code: "document", at }),
  );

  test.each(["", " \n\t\n", "\uFEFF", "<html><body><script>1</script></body></html>"])(
    "%j is empty",
    async (content) => expect(await readPage(content)).toEqual({ source: "page", code: "empty", at: null }),
  );
});

describe("the language", () => {
  const GERMAN =
    "Die Minister haben in Oslo zwei Tage lang über den Fang von Kabeljau gesprochen und sich nicht geeinigt. ";
  test("of a text that is surely another one leaves a valid article without blocks", async () => {
    const article = await articleOf(GERMAN.repeat(4));
    expect(article).toMatchObject({ language: "de", blocks: [] });
    expect(article.diagnostics.map(({ code }) => code)).toEqual(["language"]);
  });
  test.each([
    ["a short text", GERMAN],
    ["names only", "Kari Moe Nils Aas Per Dahl Eva Lund Jan Holm Ann Berg Oslo Bergen ".repeat(6)],
    ["numbers", "2022 40,000 2023 38,500 ".repeat(30)],
  ])("of %s is left open", async (_, text) => expect((await articleOf(text)).language).toBe("en"));
});

describe("spans", () => {
  test("point into the text as decoded, whatever ends its lines", async () => {
    const text = "\uFEFFA page on cod\r\n\r\n  They met in Oslo on Tuesday. \t\r\n\u2028They went home.";
    expect(await blocksIn(text)).toEqual([
      "title: A page on cod",
      "body: They met in Oslo on Tuesday.",
      "body: They went home.",
    ]);
  });
  test("of lines that are wrapped cover the paragraph", async () => {
    const line = "The ministers of four northern countries signed a page on cod in the";
    const text = `${[line, line, line, line].join("\n")}\nend.\n\nThey went home.`;
    expect((await blocksIn(text)).map((block) => block.split("\n").length)).toEqual([5, 1]);
  });
});

describe("a single sentence", () => {
  test.each([
    "Four ministers signed a page on cod in Oslo on Tuesday.",
    "Ministers sign page on cod",
    "“No,” she said.",
  ])("%s", async (text) => expect((await blocksIn(text)).length).toBe(1));
});

test("the caller's title is found in the text", async () =>
  expect(
    await blocksIn("Example Post\nMinisters sign\n\nThey met in Oslo on Tuesday, and they signed a page.", {
      title: "Ministers sign",
    }),
  ).toEqual(["title: Ministers sign", "body: They met in Oslo on Tuesday, and they signed a page."]));

test("no text, however odd, makes reading throw", async () => {
  const pieces = [
    "“",
    "”",
    '"',
    "\n",
    "\r",
    " ",
    "Oslo",
    "18:47",
    "Share",
    "By Ann Berg",
    "(AP)",
    "5 March 2024",
    "Q:",
    "<p>",
    "# ",
    "> ",
    "\u0000",
    "\uD800",
    ".",
    "Most read",
  ];
  let seed = 7;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed;
  };
  for (let run = 0; run < 300; run += 1) {
    const text = Array.from({ length: next() % 40 }, () => pieces[next() % pieces.length]).join(
      next() % 2 ? "\n" : " ",
    );
    const read = await readPage(text);
    if (!("blocks" in read)) continue;
    let last = 0;
    for (const { start, end } of read.blocks) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(read.text.length);
  }
});
