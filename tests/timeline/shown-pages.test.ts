import { describe, expect, it } from "vitest";
import { shownOf } from "../support/shown.ts";

const page = (title: string, date: string, ...paragraphs: string[]) =>
  `${title}\n\n${date}\n\n${paragraphs.join("\n\n")}\n`;

describe("what a reader is shown of pages", () => {
  it.each([
    [
      "kim-putin",
      page(
        "A day",
        "25 April 2019",
        "Kim Jong Un left his hotel in Vladivostok on Thursday morning. Kim and Vladimir Putin shook hands on Thursday afternoon. Putin hosted a dinner for Kim on Thursday evening. Kim boarded his train on Thursday night.",
      ),
      ["left his hotel", "shook hands", "hosted a dinner", "boarded his train"],
    ],
    [
      "kim-putin",
      page(
        "Putin in Pyongyang",
        "June 20, 2024",
        "Vladimir Putin landed in Pyongyang on Wednesday morning. Putin and Kim Jong Un held talks on Wednesday. Kim Jong Un gave Putin a dinner on Wednesday evening.",
      ),
      ["landed", "held talks", "a dinner"],
    ],
    [
      "none",
      page(
        "Strike at Kilmorran",
        "May 3, 2016",
        "Ada Rudd closed the harbour on Monday evening. The dockers of Kilmorran marched to the customs house on Monday afternoon.",
      ),
      ["marched", "closed the harbour"],
    ],
  ])("stands in the order of the day, then of telling (%s)", async (profile, text, words) => {
    const { entries } = await shownOf(profile, text);
    const found = words.map((word) => entries.findIndex(({ title }) => title.includes(word)));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  it("tells once what one clause tells by two verbs, under the date that it states", async () => {
    const law = (what: string) => page("Law signed", "December 5, 2024", what);
    for (const text of [
      "Putin signed the law ratifying the pact with Kim Jong Un on Nov. 9.",
      "Vladimir Putin flew to Pyongyang to see Kim Jong Un on Nov. 9.",
    ]) {
      const { entries } = await shownOf("kim-putin", law(text));
      expect(entries.map(({ date }) => date?.value)).toEqual(["2024-11-09"]);
    }
  });

  it("shows what a page tells though it tells of little, once, as it is told", async () => {
    for (const [text, status] of [
      ["Kim Jong Un was seen boarding his train on Friday.", "happened"],
      ["Kim Jong Un laid flowers at a monument to end his visit on Friday.", "happened"],
      ["Vladimir Putin is to visit the monument on Sunday.", "scheduled"],
    ] as const) {
      const { entries } = await shownOf("kim-putin", page("A note", "April 26, 2019", text));
      expect(entries.map((entry) => [`${entry.title}.`, entry.status])).toEqual([[text, status]]);
    }
  });

  it("titles each entry with the words of an account that it shows", async () => {
    const { entries } = await shownOf(
      "kim-putin",
      page(
        "First day",
        "25 April 2019",
        "Vladimir Putin and Kim Jong Un met in Vladivostok on Thursday.",
        '"There are no secrets. Kim himself asked us to tell Washington about our talks," Putin said.',
      ),
      page(
        "Summit",
        "25 April 2019",
        "Vladimir Putin and Kim Jong Un met in Vladivostok on Thursday. Putin said Kim himself requested that his view be passed on to Washington.",
      ),
    );
    expect(entries.length).toBeGreaterThan(0);
    for (const { title, accounts } of entries)
      expect(accounts.filter(({ text }) => text.includes(title))).not.toEqual([]);
  });

  it("sets no attendance against other people's absence", async () => {
    const { conflicts } = await shownOf(
      "kim-putin",
      page(
        "Guests",
        "August 28, 2025",
        "North Korea's leader Kim Jong Un will attend a military parade in Beijing next week. Most Western leaders are not expected to attend the parade.",
      ),
      page(
        "Afterwards",
        "September 25, 2025",
        "Kim Jong Un, North Korea's leader, attended a military parade in Beijing in early September.",
      ),
    );
    expect(conflicts).toEqual([]);
  });

  it("takes the two leaders for those just named, and starts no occasion of others", async () => {
    const { occasions } = await shownOf(
      "kim-putin",
      page(
        "Xi and Putin in Beijing",
        "May 3, 2025",
        "Chinese President Xi Jinping and Russian President Vladimir Putin began talks in Beijing. The two leaders met in the Great Hall of the People on Friday.",
        "North Korea's leader Kim Jong Un will attend a parade on Sunday.",
      ),
    );
    expect(occasions.filter(({ label }) => label.includes("Kim Jong Un"))).toEqual([]);
  });

  it("heads a summit by its own day and place, not by a headline of later", async () => {
    const { occasions } = await shownOf(
      "kim-putin",
      page(
        "Kim's Message to Putin After Russia Visit",
        "September 15, 2023",
        "Kim Jong Un and Vladimir Putin met at the Vostochny Cosmodrome on Wednesday. Their talks lasted about two hours.",
      ),
    );
    expect(occasions.map(({ from, to }) => [from, to])).toEqual([["2023-09-13", "2023-09-14"]]);
  });
});
