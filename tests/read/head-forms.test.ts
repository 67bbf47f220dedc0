import { describe, expect, test } from "vitest";
import { articleOf, blocksIn, publishedOf } from "../support/pages.ts";

const ONE = "The council voted on Monday to keep the old mill open after a debate of three hours.";
const TWO = "Chairwoman Lotte Ahn said that nobody would lose a post before the winter, whatever came.";

describe("the head of a mail in a text", () => {
  const mail = (fields: string) => `${fields}\n\n${ONE}\n\n${TWO}\n`;

  test.each([
    "From: Mill News <news@mill.example>\nDate: Tue, 4 Oct 2022 06:00:12 -0500\nSubject: Mill stays open\nTo: a@b.example",
    "---------- Forwarded message ---------\nFrom: Ann Berg\nSent: Tuesday, October 4, 2022 6:00 AM\nTo: Eva Lund\nSubject: FW: Mill stays open",
  ])("%s", async (fields) => {
    const article = await articleOf(mail(fields));
    expect(article.title).toBe("Mill stays open");
    expect(publishedOf(article)).toMatch(/^2022-10-04T06:00 header/);
    expect((await blocksIn(mail(fields))).join("\n")).not.toMatch(/From:|Date:|Sent:|To:/);
  });

  test("no subject, no mail", async () => {
    const article = await articleOf(mail("From: the mill on the moor\nTo: the sea and back"));
    expect(article.title).not.toBe("the sea and back");
  });
});

describe("a day of another meeting", () => {
  const minutes = (foot: string) =>
    `MINUTES OF THE MILL COMMITTEE\n\nHeld in the Town Hall on Monday 8th June 2020\n\nPresent: A Berg, E Lund\n\n1. Roof\n${ONE}\n${TWO}\n\n${foot}\n`;

  test.each(["2. Date of next meeting\nMonday 13 July 2020.", "Minutes approved 13 July 2020"])(
    "%s",
    async (foot) => expect(publishedOf(await articleOf(minutes(foot)))).toMatch(/^2020-06-08/),
  );

  test("a page's own date counts", async () => {
    const page = `Mill stays open after long debate\n\nPublished: 13 July 2020\n\n${TWO}\n\n${TWO}\n`;
    expect(publishedOf(await articleOf(page))).toMatch(/^2020-07-13 header/);
  });

  test("who was there is no headline", async () =>
    expect((await articleOf(minutes("Published: 13 July 2020"))).title).toMatch(/^MINUTES/));
});

describe("a site's own lines above the article", () => {
  const page = `Skip to content\nTuesday, June 4, 2024\nLatest: Mill owner opens a bakery\n\nLocal\n\nMill stays open after long debate\nMarch 21, 2023  Dana Whit  0 Comments  mill, council\n\n${ONE}\n\n${TWO}\n`;

  test("its clock is no date, its ticker no headline", async () => {
    const article = await articleOf(page);
    expect(article.title).toBe("Mill stays open after long debate");
    expect(publishedOf(article)).toMatch(/^2023-03-21 header/);
  });
});

describe("the address of a page that a reader saved as text", () => {
  test.each([
    "URL Source: https://mill.example/2020/02/14/mill",
    "Source: https://mill.example/2020/02/14/mill",
  ])("%s", async (line) => {
    const article = await articleOf(`Title: Mill stays open\n\n${line}\n\n${ONE}\n\n${TWO}\n`);
    expect(article.url).toBe("https://mill.example/2020/02/14/mill");
    expect(publishedOf(article)).toBe("2020-02-14 url");
  });

  test("none in the article's own words", async () =>
    expect((await articleOf(`Mill stays open\n\n${ONE}\n\n${TWO}\n\nLink: https://mill.example/2`)).url).toBe(
      null,
    ));
});

describe("a judgment", () => {
  test("is of the day on which it was given, not of the hearing", async () => {
    const page = `IN THE HIGH COURT OF MARLAND\nCase No. 114/2016\n\nHeard: 3 and 4 May 2016\nJudgment: 20 June 2016\n\n${ONE}\n\n${TWO}\n`;
    expect(publishedOf(await articleOf(page))).toMatch(/^2016-06-20 header/);
  });
});

describe("a transcript's date", () => {
  const talk =
    "LENA: We were there on Sunday night.\n\nTOM: The water came at two.\n\nLENA: And then?\n\nTOM: It went.";

  test.each(["Released: March 3, 2021", "Recorded: March 3, 2021"])("is nobody's turn: %s", async (line) => {
    const page = `Episode 41: The Flood\n${line}\n\n${talk}\n`;
    expect(publishedOf(await articleOf(page))).toMatch(/^2021-03-03 header/);
    expect((await blocksIn(page)).filter((block) => block.startsWith("turn"))).toHaveLength(4);
  });
});

describe("a wire's mark before a headline", () => {
  test.each([
    ["(LEAD) Boat capsizes off the southern island", "Boat capsizes off the southern island"],
    ["(2nd LD) Boat capsizes off the southern island", "Boat capsizes off the southern island"],
    ["(Almost) everybody saw the boat capsize", "(Almost) everybody saw the boat capsize"],
  ])("%s", async (line, title) =>
    expect((await articleOf(`${line}\n\n${ONE}\n\n${TWO}\n`)).title).toBe(title),
  );
});

describe("links in Markdown", () => {
  const page = (line: string) => `# Mill stays open\n\n${ONE}\n\n${line}\n\n${TWO}\n`;

  test.each(["*   [Bakery sold to a fund](https://mill.example/a)", "[Subscribe](https://mill.example/nl)"])(
    "%s goes",
    async (line) => expect((await blocksIn(page(line))).join()).not.toContain("mill.example"),
  );

  test.each(["*   The roof, [says the report](https://mill.example/a), leaks", "- The roof leaks"])(
    "%s stays",
    async (line) => expect((await blocksIn(page(line))).join()).toContain("roof"),
  );
});

describe("a press release", () => {
  const release = (head: string) =>
    `${head}\n\nLake Authority Opens Third Fish Ladder\n\nWINDLE FALLS, Minn. (Aug. 4, 2014) – ${ONE}\n\n${TWO}\n\nAbout the Lake Authority\n\nThe Lake Authority was founded in 1931 and looks after fourteen lakes.\n`;

  test("is dated by the bracket of its dateline", async () => {
    const article = await articleOf(release("FOR IMMEDIATE RELEASE"));
    expect(publishedOf(article)).toMatch(/^2014-08-04 dateline/);
    expect(article.agency).toBe(null);
  });

  test("says who it is from in no word of the article", async () => {
    expect((await blocksIn(release("FOR IMMEDIATE RELEASE"))).join()).not.toContain("1931");
    expect((await blocksIn(release("Local"))).join()).toContain("1931");
  });
});

describe("a page of a database of papers", () => {
  const page = `1 of 25 DOCUMENTS\n\nThe Northern Mercury\n\nOctober 2, 2006\n\nMill stays open after long debate\n\nBYLINE: Ruth Tolley\n\nSECTION: NEWS; Pg. 5\n\nLENGTH: 204 words\n\n${ONE}\n\n${TWO}\n\nLOAD-DATE: October 3, 2006\n`;

  test("is dated by its paper, not by its copy", async () => {
    const article = await articleOf(page);
    expect(publishedOf(article)).toMatch(/^2006-10-02 header/);
    expect(article.byline).toBe("Ruth Tolley");
  });
});

describe("who is credited", () => {
  test("a person before an agency, an agency where there is none", async () => {
    const page = (lines: string) => `Mill stays open after long debate\n\n${lines}\n\n${ONE}\n\n${TWO}\n`;
    expect((await articleOf(page("Reuters\nBy Ann Berg and Eva Lund"))).byline).toBe("Ann Berg and Eva Lund");
    expect((await articleOf(page("By Reuters"))).byline).toBe("Reuters");
    expect((await articleOf(page("HD\nBy Ann Berg"))).byline).toBe("Ann Berg");
  });

  test.each([
    ["Interview by Tom Ash", "Tom Ash"],
    ["Translated from the Croatian by Ana Hart", null],
  ])("%s", async (line, byline) => {
    const text = `Mill stays open after long debate\n\n${line}\n\n${ONE}\n\n${TWO}\n`;
    expect((await articleOf(text)).byline).toBe(byline);
    expect((await blocksIn(text)).join()).not.toContain(line);
  });
});

describe("a live blog whose posts are stamped hour first", () => {
  const post = (stamp: string, line: string) => `${stamp}\n${line}\nFrom QNA's Ann Lowe\n\n${ONE}\n\n`;
  const blog = (stamps: string[]) =>
    `Strike at the mill: live coverage\n\n${stamps.map((stamp, i) => post(stamp, `Pickets reach gate number ${i}`)).join("")}`;

  test("is cut into its posts", async () => {
    const stamps = [
      "11:02 p.m. ET, August 5, 2020",
      "8:47 p.m. ET, August 5, 2020",
      "6:10 p.m. ET, August 5, 2020",
    ];
    const { blocks } = await articleOf(blog(stamps));
    expect(new Set(blocks.flatMap(({ post }) => (post === null ? [] : [post]))).size).toBe(3);
    expect((await blocksIn(blog(stamps))).join()).not.toMatch(/p\.m\.|From QNA/);
  });

  test("and not at other lines with an hour", async () => {
    const { blocks } = await articleOf(
      blog(["Gate 1, 8 p.m. to midnight", "Gate 2, noon", "Gate 3, 6 a.m. daily"]),
    );
    expect(blocks.every(({ post }) => post === null)).toBe(true);
  });
});

describe("a speech under one label", () => {
  const speech = (title: string, label: string) =>
    `${title}\n\nMarch 11, 2011\n\n${label}: Thank you. Four years ago I stood on that levee and felt it move.\n\nWe will not wait for it to fall. I have signed the order this morning.\n\nThe state will pay for two thirds of it, and the county for the rest.\n`;
  const turnsOf = async (text: string) =>
    (await blocksIn(text)).filter((block) => block.startsWith("turn")).length;

  test.each([
    ["Remarks by Governor Ellen Marsh on the Levee", "GOVERNOR MARSH"],
    ["Remarks by the President on the Bridge Act", "THE PRESIDENT"],
  ])("%s", async (title, label) => expect(await turnsOf(speech(title, label))).toBe(3));

  test.each([
    ["Remarks by Marsh anger Seoul", "SEOUL"],
    ["Levee to be raised by two feet", "GOVERNOR MARSH"],
    ["Remarks by Governor Ellen Marsh on the Levee", "EXCLUSIVE"],
  ])("not: %s, %s", async (title, label) => expect(await turnsOf(speech(title, label))).toBe(0));
});
