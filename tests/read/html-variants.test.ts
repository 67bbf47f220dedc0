import { describe, expect, test } from "vitest";
import { articleOf, blocksIn, publishedOf } from "../support/pages.ts";

const [ONE, TWO, THREE] = [
  "The pier at Oakport will not be sold, the town decided on Monday after a debate of five hours in the fire hall.",
  "Nobody spoke against the plan of the mayor, and the hall was empty by midnight, the clerk said afterwards.",
  "The vote was won by nine to four, and the boats of the guests had left by the time the bells rang in the tower.",
];
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>Pier stays</title>${head}</head><body>${body}</body></html>`;
const article = (inner: string) => `<article><h1>Mayor keeps the pier</h1>${inner}</article>`;

describe("dates in older markup", () => {
  test.each([
    '<meta http-equiv="date" content="Mon, 03 May 2021 10:00:00 GMT">',
    '<meta property="og:pubdate" content="2021-05-03">',
    '<meta name="dcterms.available" content="2021-05-03">',
    '<meta name="ARTICLE.CREATED" content="1620036000000">',
    '<meta name="date" content="Mon May  3 10:00:00 EDT 2021">',
  ])("%s", async (meta) => {
    const html = page(meta, article(`<p>${ONE}</p><p>${TWO}</p>`));
    expect(publishedOf(await articleOf(html))).toContain("2021-05-03");
  });

  test.each([
    '<abbr class="published" title="2021-05-03T10:00:00Z">yesterday</abbr>',
    '<span property="datePublished" content="2021-05-03">May</span>',
    '<time class="updated" datetime="2021-05-04">4 May</time><time class="entry-date" datetime="2021-05-03">3 May</time>',
  ])("%s", async (element) => {
    const html = page("", article(`${element}<p>${ONE}</p><p>${TWO}</p>`));
    expect(publishedOf(await articleOf(html))).toContain("2021-05-03");
  });

  test("no title of another abbreviation", async () => {
    const html = page(
      "",
      article(`<abbr class="unit" title="2021-05-03">m</abbr><p>${ONE}</p><p>${TWO}</p>`),
    );
    expect(publishedOf(await articleOf(html))).toContain("none");
  });
});

test("the marks of a q are drawn once", async () => {
  const html = page(
    "",
    article(`<p>${ONE}</p><p>“<q>It floats,</q>” Finch said. <q>"It is late"</q>, <q>we go</q>.</p>`),
  );
  expect((await blocksIn(html)).at(-1)).toBe('body: “It floats,” Finch said. "It is late", “we go”.');
});

describe("a paragraph that is a link, on a page that marks no article", () => {
  const linked = '"We will stand by every one of them," Roy Tanner told reporters.';
  const rows = [ONE, `<a href="/2">${linked.replaceAll('"', "&quot;")}</a>`, TWO, THREE];
  const body = `<div><h1>Mayor keeps the pier</h1>${rows.map((row) => `<div><p>${row}</p></div>`).join("")}</div>`;

  test("stays between two of the article's", async () => {
    expect(await blocksIn(page("", body))).toContain(`body: ${linked}`);
  });

  test("goes where more links follow", async () => {
    const more = '<div><p><a href="/3">Bus drivers walk out over pay in the north.</a></p></div>';
    expect((await blocksIn(page("", body + more))).join()).not.toContain("Bus drivers");
  });
});

describe("who signs a block quotation", () => {
  test.each([
    ["<p>WORDS</p><footer>— Gwen Hale, <cite>Statement</cite></footer>", "Gwen Hale"],
    ['<p>WORDS</p>&mdash; Gwen Hale (<a href="/g">@gwen.hale.example</a>) June 14, 2018', "Gwen Hale"],
    ["<p>WORDS</p><p>A post shared by Gwen Hale (@gwenhale) on Jun 14, 2018</p>", "Gwen Hale"],
  ])("%s", async (inner, name) => {
    const words = "I signed the paper without reading it, and I am leaving today.";
    const quotation = `<blockquote>${inner.replace("WORDS", words)}</blockquote>`;
    const { blocks, text } = await articleOf(
      page("", article(`<p>${ONE}</p>${quotation}<p>${TWO}</p><p>${THREE}</p>`)),
    );
    const signed = blocks.find(({ kind }) => kind === "blockquote");
    expect(text.slice(signed?.start, signed?.end)).toBe(words);
    expect(text.slice(signed?.label?.start, signed?.label?.end)).toBe(name);
  });
});

describe("who signs the quotation of a figure", () => {
  const figure = (caption: string) =>
    page(
      "",
      article(
        `<p>${ONE}</p><figure><blockquote><p>I signed the paper without reading it.</p></blockquote><figcaption>${caption}</figcaption></figure><p>${TWO}</p><p>${THREE}</p>`,
      ),
    );

  test.each(["Gwen Hale, former minister", "Gwen Hale", "— Gwen Hale, <cite>Radio Four</cite>"])(
    "%s",
    async (caption) => {
      const { blocks, text } = await articleOf(figure(caption));
      const signed = blocks.find(({ kind }) => kind === "blockquote");
      expect(text.slice(signed?.label?.start, signed?.label?.end)).toBe("Gwen Hale");
    },
  );

  test("no sentence about it", async () => {
    const { blocks } = await articleOf(figure("The letter was found in the harbour office."));
    expect(blocks.find(({ kind }) => kind === "blockquote")?.label ?? null).toBe(null);
  });
});

describe("what JSON-LD and microdata say of the page", () => {
  const words = `<h1>Mayor keeps the pier</h1><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`;
  const ld = (graph: object[]) =>
    `<script type="application/ld+json">${JSON.stringify({ "@graph": graph })}</script>`;

  test("the date of the page where the article has none", async () => {
    const graph = [
      { "@type": "NewsArticle", headline: "Mayor keeps the pier" },
      { "@type": "WebPage", datePublished: "2022-03-09T17:02:11+02:00" },
    ];
    expect(publishedOf(await articleOf(page(ld(graph), `<article>${words}</article>`)))).toBe(
      "2022-03-09T17:02 page",
    );
  });

  test("the publisher of microdata", async () => {
    const publisher =
      '<span itemprop="publisher" itemscope><meta itemprop="name" content="Quay Courier"></span>';
    expect((await articleOf(page("", `<article>${words}${publisher}</article>`))).outlet).toBe(
      "Quay Courier",
    );
    expect((await articleOf(page("", `<article>${words}</article>`))).outlet).toBe(null);
  });
});

describe("what a template leaves behind", () => {
  test.each(["{{^userSubscribed}} {{/userSubscribed}}", "<%= ad_slot %>", '{% include "ad" %}'])(
    "%s",
    async (line) => {
      const blocks = await blocksIn(`Mayor keeps the pier\n\n${ONE}\n\n${line}\n\n${TWO}\n\n${THREE}`);
      expect(blocks.join()).not.toContain(line);
    },
  );

  test.each([
    "title: Mayor keeps the pier",
    'Title: "Mayor keeps the pier"',
    "headline: 'Mayor keeps the pier'",
  ])("%s", async (line) => {
    const { title } = await articleOf(`${line}\ndate: 2021-05-03\n\n${ONE}\n\n${TWO}`);
    expect(title).toBe("Mayor keeps the pier");
  });
});
