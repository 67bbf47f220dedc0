import { describe, expect, test } from "vitest";
import { isDateLine } from "../../src/read/dates/date-line.ts";
import { articleOf, blocksIn, publishedOf } from "../support/pages.ts";

describe("mastheads and heads of papers say when", () => {
  test.each([
    "Thursday, September 19, 2019 * 60c * Your ferry nightmares: pages 4, 5, 6 and 7",
    "Tuesday, February 28, 2012 · 75 cents · Final",
    "Monday 3 June 2019 | 70p | Late edition",
    "Saturday, August 15, 2020 ★ SPECIAL EDITION ★ 60 cents",
    "Vol. 12, No. 3 • Friday, March 1, 2024 • $2",
    "Literary weekly · No. 5,118 · 23 June 2017",
    "Issue 88 · 9 September 2022 · £5.50",
    "Winter number · 17 December 2017",
    "Spring number, Sunday 2 May 2021",
    "Autumn issue, 4 October 2020",
    "The paper of the ferry's crew. Last issue. 2 October 2019",
    "Oslo, 22 June 2022. Unofficial translation. Check against delivery.",
    "Bergen, 1 May 2018. Translated from the Norwegian.",
    "Company announcement, Friday 17 June 2005",
    "Press release, Tuesday 5 April 2016",
    "Media statement, 5 April 2016",
    "Press conference, Sunday 16 August 2020, 11.00, Seamen's Hall",
    "Transcript of media briefing, Wednesday 5 April 2017, 10.00",
    "Readout, 24 October 2023",
    "Read by Ms Ann Berg on the steps of the courthouse on Friday, 20 March 2009, at 5.15 pm",
    "Log closed Thursday, 3 March 2022. Subscribers only. Embargo: none.",
    "Closed Saturday June 18, 2005, 2200 AEST. Clients only.",
    "No. SP/PIER/1147/2022                                Date: 19/08/2022",
    "Ref: HB/22/7\tDated 7 January 2022",
    "“The Weather Hour”, Saturday 16 March 2019",
    '"Ann in the Morning", Friday 15 April 2016, 8.31am',
    "Sunday 30 July 2017, 19.00 to 19.30",
    "Broadcast on Radio Fjord, Monday 6 May 2019",
    "23 November 2018, 04:10 UTC",
    "2011-01-21 09:12 GMT",
    "2011-01-21T09:12:00+03:00",
    "14 June 2022 10:08 (UTC +04:00)",
    "3 JUNE 2021 // TRADE // QUAYS",
    "QUAYSIDE MAGAZINE | Saturday 14 August 2021 | The life of the harbour and those who work in it",
    "Published On 3 Sep 20253 Sep 2025",
    "19 June 202412:35 GMT",
    "Nov. 28, 2024 Thursday",
  ])("yes: %s", (line) => expect(isDateLine(line)).toBe(true));

  test.each([
    "What the minister said on Tuesday, 5 March 2024, and what she meant",
    "The sea came on Saturday, 14 August 2021, and took the pier with it",
    "5 March 2024: the day the sea came",
    "The budget for 2024 · what it holds",
    "He was born on 5 March 1950. She was not.",
    "A ship that left Oslo on 5 March 2024 – and never came back",
    "Fishing ends on 31 December 2024. That is the law. So say the four ministers who met in Oslo to draft it.",
    "OSLO, March 5, 2024 (Example Wire) -- Four ministers met here.",
    "Statement on the events of 5 April 2016 in Oslo",
  ])("no: %s", (line) => expect(isDateLine(line)).toBe(false));
});

const BODY =
  "The four ministers met in Oslo to speak of cod and of herring, and of the ships that catch both.\n\n“One page is more than we had,” the Norwegian minister said.";

describe("the date at a page's head", () => {
  test.each([
    [
      "THE DAILY QUAY\nThursday, September 19, 2019 * 60c * Late edition\n\nMinisters sign one page",
      "2019-09-19 header",
    ],
    ["# Ministers sign one page\n\n# 14 June 2022 10:08 (UTC +04:00)", "2022-06-14T10:08 header"],
    ["Ministers sign one page\n\nPublished On 3 Sep 20253 Sep 2025", "2025-09-03 header"],
    ["Ministers sign one page\n9:03 am\nMonday, 24 June 2024", "2024-06-24 header"],
    [
      "PRESS RELEASE\nMinistry of Fish\n\nPress release, Tuesday 5 April 2016\n\nMinisters sign one page",
      "2016-04-05 header",
    ],
    [
      "MERIDIAN FISH WIRE                                        MFW <GO>\nFish: Ministers Sign Page\n2011-01-21 09:12 GMT",
      "2011-01-21T09:12 header",
    ],
  ])("%s", async (head, expected) => {
    const article = await articleOf(`${head}\n\n${BODY}`);
    expect(publishedOf(article).split(' "')[0]).toBe(expected);
  });

  test.each([
    ["June 14, 2022 (NRSS)—", "2022-06-14 dateline"],
    ["Jan. 21, 2011 (Example Wire) -- ", "2011-01-21 dateline"],
    ["TROMSØ (Coast News / Example - 14th June, 2022) ", "2022-06-14 dateline"],
    ["Tromsø (Coast News - 14 June 2022): ", "2022-06-14 dateline"],
    ["DAYTON, Ohio, Sept. 4, 2020 /Union Newswire/ -- ", "2020-09-04 dateline"],
    ["Tromsø, July 28, 2014, NRSS – ", "2014-07-28 dateline"],
    ["TROMSØ, June 16, 2005 AP - ", "2005-06-16 dateline"],
    ["TROMSØ, 16 June 2005 (NRSS) - ", "2005-06-16 dateline"],
  ])("dateline %s", async (dateline, expected) => {
    const article = await articleOf(`Ministers sign one page\n\n${dateline}${BODY}`);
    expect(publishedOf(article).split(' "')[0]).toBe(expected);
  });
});

describe("a date with the lead behind it", () => {
  test.each([
    ["date 2022-06-16 ", "2022-06-16"],
    [" date 2022-06-16 ", "2022-06-16"],
    ["Date: 16 June 2022 – ", "2022-06-16"],
    ["Published 16 June 2022, 10:05 GMT | ", "2022-06-16T10:05"],
    ["Posted on June 16, 2022 ", "2022-06-16"],
    ["3 JUNE 2021 // TRADE // ", "2021-06-03"],
    ["QUAYSIDE MAGAZINE | Saturday 14 August 2021 | ", "2021-08-14"],
  ])("%s", async (head, expected) => {
    const lead = "The mayor met four ministers at the old bridge.";
    const text = `Mayor meets ministers\n\n${head}${lead}\n\n${BODY}`;
    expect(publishedOf(await articleOf(text))).toMatch(new RegExp(`^${expected} header`, "u"));
    expect(await blocksIn(text)).toContain(`body: ${lead}`);
  });
});
