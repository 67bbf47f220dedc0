import { describe, expect, test } from "vitest";
import { machineDate } from "../../src/read/dates/machine-date.ts";
import { articlesListed, jsonArticle } from "../../src/read/formats/json-article.ts";
import { articleOf, publishedOf } from "../support/pages.ts";

describe("lists of JSON articles", () => {
  test.each([
    [{ status: "ok", articles: [{ content: "One." }, { content: "Two." }] }, 2],
    [{ response: { results: [{ fields: { body: "One." } }] } }, 1],
    [{ hits: { hits: [{ _source: { text: "One." } }] } }, 1],
    [{ text: "One.", items: [{ text: "A part." }] }, null],
    [{ status: "ok", articles: [] }, null],
    [{ data: [{ price: 1 }] }, null],
  ])("%j", (value, count) => expect(articlesListed(value)?.length ?? null).toBe(count));
});

describe("dates for machines", () => {
  test.each([
    ["2024-03-05T10:00:00.000Z", "2024-03-05T10:00"],
    ["20241013", "2024-10-13"],
    ["20240307T101500Z", "2024-03-07T10:15"],
    ["1709805600", "2024-03-07T10:00"],
    ["1709805600000", "2024-03-07T10:00"],
    ["2024/10/13 20:11:00", "2024-10-13T20:11"],
    ["Thu, 07 Mar 2024 10:15:00 GMT", "2024-03-07T10:15"],
    ["Tue Mar  5 10:15:00 EST 2024", "2024-03-05T10:15"],
    ["20241399", null],
    ["12345", null],
    ["not a date", null],
  ])("%s", (value, expected) => expect(machineDate(value)?.value ?? null).toBe(expected));
});

const TEXT = "Ned Rowe left town on Wednesday, police said.";

describe("fields of a JSON article", () => {
  test.each([
    [{ text: TEXT, date_published: "2024-03-07" }],
    [{ text: TEXT, publish_date: "2024-03-07" }],
    [{ content_text: TEXT, "date-published": "2024-03-07" }],
    [{ articleBody: TEXT, DatePublished: "2024-03-07" }],
    [{ body_text: TEXT, webPublicationDate: "2024-03-07" }],
    [{ full_text: TEXT, pub_date: "2024-03-07" }],
    [{ content_html: TEXT, publishedOn: "2024-03-07" }],
  ])("%j", (value) => expect(jsonArticle(value)).toMatchObject({ text: TEXT, published: "2024-03-07" }));

  test.each([
    ["a hit", { _id: "7", _source: { text: TEXT, published_at: "2024-03-07" } }],
    ["an answer", { webPublicationDate: "2024-03-07", fields: { bodyText: TEXT } }],
    ["a crawl", { text: TEXT, metadata: { datePublished: "2024-03-07" } }],
    [
      "JSON-LD beside a text",
      {
        text: TEXT,
        jsonld: {
          "@graph": [{ "@type": "WebSite" }, { "@type": "NewsArticle", datePublished: "2024-03-07" }],
        },
      },
    ],
    [
      "JSON-LD itself",
      { "@graph": [{ "@type": ["NewsArticle"], articleBody: TEXT, datePublished: ["2024-03-07"] }] },
    ],
  ])("within another object: %s", (_, value) =>
    expect(jsonArticle(value)).toMatchObject({ text: TEXT, published: "2024-03-07" }),
  );

  test("the article's own before those within, and no publisher's", () =>
    expect(
      jsonArticle({
        text: TEXT,
        published: "2024-03-07",
        source: { id: "fell-wire", name: "Fell Wire", url: "https://fell.example" },
        metadata: { date: "2020-01-01", url: "https://moor.example/1" },
      }),
    ).toMatchObject({ published: "2024-03-07", name: "https://moor.example/1" }));

  test("no date of the crawl", () =>
    expect(
      jsonArticle({ text: TEXT, crawled_at: "2024-03-09", date_download: "2024-03-09" })?.published,
    ).toBe(null));
});

const page = (
  mark: string,
) => `<!DOCTYPE html><html lang="en"><head><title>Council drops parking plan</title>${mark.startsWith("<meta") ? mark : ""}</head><body><article>
<h1>Council drops parking plan</h1>${mark.startsWith("<meta") ? "" : `<p>${mark}</p>`}
<p>The city council dropped its plan to charge for parking on Sunday evenings after a vote on Thursday.</p>
<p>Councillor Maya Reyes said that the plan had been a mistake from the start and that it would not come back.</p>
</article></body></html>`;

describe("microdata and meta elements", () => {
  test.each([
    ['<span itemprop="datePublished" content="2024-10-13T20:11">yesterday</span>', "2024-10-13T20:11 page"],
    ['<span itemprop="datePublished">13 October 2024</span>', "2024-10-13 page"],
    ['<meta itemprop="datepublished" content="2024-10-13T17:02:00Z">', "2024-10-13T17:02 page"],
    ['<meta name="date" content="20241013">', "2024-10-13 page"],
    ['<meta name="publish-date" content="20241013">', "2024-10-13 page"],
    ['<meta name="OriginalPublicationDate" content="2024/10/13 20:11:00">', "2024-10-13T20:11 page"],
    ['<meta property="article:published" content="2024-10-13T20:11:00-03:00">', "2024-10-13T20:11 page"],
    ['<meta name="publication_date" content="2024-10-13">', "2024-10-13 page"],
    ['<meta property="rnews:datePublished" content="2024-10-13">', "2024-10-13 page"],
    ['<meta name="DC.Date.Issued" content="2024-10-13">', "2024-10-13 page"],
    ['<meta name="expires" content="2024-10-13">', "none"],
    ['<meta name="crawl-date" content="2024-10-13">', "none"],
  ])("%s", async (mark, expected) =>
    expect(publishedOf(await articleOf(page(mark)))).toMatch(new RegExp(`^${expected}`, "u")),
  );
});
