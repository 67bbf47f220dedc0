import { describe, expect, test } from "vitest";
import { isFeed, itemsOf } from "../../src/read/formats/feed.ts";

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Moor &amp; Fell News</title>
<item><title><![CDATA[Weir gates tested]]></title><link>https://moor.example/1</link><pubDate>Wed, 06 Mar 2019 10:00:00 GMT</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>Engineers opened the gates.</p>]]></content:encoded></item>
<item><title>Fares &#8216;up&#x2019;</title><guid>https://moor.example/2</guid><description>&lt;p&gt;Fares rise in May.&lt;/p&gt;</description></item>
</channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Fell Wire</title><entry><title type="html">Bakers return</title>
<link rel="replies" href="https://fell.example/c"/><link rel="alternate" href="https://fell.example/3"/><published>2020-05-04T10:00:00Z</published>
<updated>2020-05-05T10:00:00Z</updated><content type="xhtml"><div><p>Bakers went back to work.</p></div></content></entry></feed>`;

describe("a feed", () => {
  test("is known by its first element", () => {
    expect([RSS, ATOM, "<!-- made by hand -->\n<rdf:RDF xmlns='x'>"].map(isFeed)).toEqual([true, true, true]);
    expect(
      ["<html><body><rss>", "<feedback>Good</feedback>", "The <rss> element is old."].map(isFeed),
    ).toEqual([false, false, false]);
  });

  test("of RSS gives its items, with the fullest text of each", () => {
    expect(itemsOf(RSS)).toEqual([
      {
        title: "Weir gates tested",
        url: "https://moor.example/1",
        published: "Wed, 06 Mar 2019 10:00:00 GMT",
        outlet: "Moor & Fell News",
        text: "<article><p>Engineers opened the gates.</p></article>",
      },
      {
        title: "Fares ‘up’",
        url: "https://moor.example/2",
        published: "",
        outlet: "Moor & Fell News",
        text: "<article><p>Fares rise in May.</p></article>",
      },
    ]);
  });

  test("of Atom gives the item's own page and its first publication", () => {
    expect(itemsOf(ATOM)).toMatchObject([
      { url: "https://fell.example/3", published: "2020-05-04T10:00:00Z", outlet: "Fell Wire" },
    ]);
  });

  test("that is cut off gives its whole items", () => {
    expect(itemsOf(RSS.slice(0, RSS.indexOf("Fares rise"))).map(({ title }) => title)).toEqual([
      "Weir gates tested",
    ]);
  });
});
