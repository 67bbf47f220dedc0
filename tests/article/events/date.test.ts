import { describe, expect, it } from "vitest";
import type { FoundEvent } from "../../../src/article/events/find-events.ts";
import { check, eventAt, eventsOf, readingsOf } from "../../support/events.ts";
import { timesOf } from "../../support/times.ts";

const date = (text: string, word: string, expected: string | null) => check(text, word, told, expected);

/** The date that words give; what the narrative only carries is tested in `clock.test.ts`. */
const told = ({ date }: FoundEvent): string | null =>
  date && date.basis !== "carried" ? `${date.value} ${date.basis}` : null;

describe("the date of a happening in its own sentence", () => {
  it.each([
    ["The clause's own: Kim left Vladivostok on 26 April 2019.", "left", "2019-04-26 stated"],
    ["Putin spoke at the summit of 9 June 2024 in Pyongyang.", "spoke", "2024-06-09 stated"],
    ["Her brother's voyage in August 2001 was long.", "voyage", "2001-08 stated"],
    [
      "Kim, who had crossed the border on 24 April 2019, met Putin on 25 April 2019.",
      "crossed",
      "2019-04-24 stated",
    ],
    [
      "Kim, who had crossed the border on 24 April 2019, met Putin on 25 April 2019.",
      "met",
      "2019-04-25 stated",
    ],
    ["Kim left Vladivostok on 26 April 2019, ending his trip.", "trip", "2019-04-26 stated"],
    ["He will shake hands and sail on 26 June 2024.", "shake hands", "2024-06-26 stated"],
    ["Crowds cheered when the train arrived on 24 April 2019.", "cheered", "2019-04-24 context"],
  ])("%s", date);

  it("leaves a date to the noun it belongs to", () => {
    date("Officials have praised the 1961 treaty.", "praised", null);
    date("He has a letter from 2018.", "has", null);
    date("Sales fell 8 % from a year ago.", "fell", null);
  });

  it("leaves a date to the happening that the clause stands before, or judges", () => {
    date("Berg praised the crew ahead of a hearing on 20 June 2024.", "praised", null);
    date("Berg praised the crew ahead of talks with Aino Salo on Friday.", "praised", null);
    date("Berg praised the crew ahead of a hearing on Thursday.", "hearing", "2024-06-20 stated");
    date("Salo resigned before a vote on Monday.", "resigned", null);
    date("Salo blamed the mayor for the fire in March.", "blamed", null);
    date("Salo thanked the crew for their work during the flood in April.", "thanked", null);
    date("It was her first trip abroad since the election in March.", "was", null);
    date("Berg accused the firm of lying at its April meeting with Salo.", "accused", null);
    date("Berg left for talks on Monday.", "left", "2024-06-10 stated");
    date("The workers struck after a meeting on Tuesday.", "struck", "2024-06-11 stated");
  });

  it("dates nothing that has happened by a day to come", () => {
    date("Berg invited Salo to a dinner on 20 June.", "invited", null);
    date("The premier crossed the valley on 13 September.", "crossed", "2023-09-13 stated");
    date("The premier will cross the valley on 13 September.", "cross", "2024-09-13 stated");
    date("The session was postponed until 18 June.", "postponed", "2024-06-18 stated");
  });

  it.each([
    ["Trade has grown since 2019.", "grown", "2019 stated"],
    ["The card firm has held back fares since 30 May.", "held", "2024-05-30 stated"],
    ["A commission will sit from 5 July.", "sit", "2024-07-05 stated"],
    ["From August 17 readers can sign the list.", "sign", "2024-08-17 stated"],
  ])("dates what lasts by its beginning: %s", date);

  it("does not take the date of what was said for the date of saying it", () => {
    date(
      "It is known. Putin announced in Moscow that the plane had landed on 18 June 2024.",
      "announced",
      null,
    );
  });
});

describe("the date of news", () => {
  it("is the day of publication for what has just happened, goes on, or leads the article", () => {
    date("Readers know it. The talks have just ended.", "ended", "2024-06-14 published");
    date("Readers know it. Rescuers are searching the port.", "searching", "2024-06-14 published");
    date("The two ministers signed the treaty.", "signed", "2024-06-14 published");
    date("# Kim arrives in Vladivostok", "arrives", "2024-06-14 published");
    date("Readers know it. Putin is in Pyongyang.", "is", "2024-06-14 published");
  });

  it("is not the day of publication for other past tenses", () => {
    date("Readers know it. The summit shows how fast both sides are rearming.", "rearming", null);
    date("It was a long day. The ministers had signed a treaty.", "signed", null);
  });

  it("is not the day of a live blog's post once that has turned to the day before", () => {
    const blog = (text: string) => {
      const found = eventsOf(text, "2024-06-14", {
        blocks: [{ start: 0, end: text.length, kind: "body", post: 1, repeat: false, label: null }],
      });
      return found.find((event) => event.trigger.text === "spoke")?.date?.value;
    };
    expect(blog("Kim Jong Un came to Moscow. He spoke to Putin.")).toBe("2024-06-14");
    expect(blog("Kim Jong Un came to Moscow yesterday. He spoke to Putin.")).toBe("2024-06-13");
  });

  it("waits for the day of publication where the article has none", () => {
    const event = eventAt("The talks have just ended.", "ended", null);
    expect([event.date, event.awaits]).toEqual([null, "published"]);
    const pending = eventAt("The two ministers met on Tuesday.", "met", null);
    expect([pending.date, pending.time]).toEqual([null, 0]);
  });
});

describe("the date by what was told before", () => {
  it("goes on with the day of the sentence before", () => {
    date("Kim met Putin on 25 April 2019. The two leaders shook hands.", "shook hands", "2019-04-25 context");
  });

  it("does not go on into an earlier past, nor from far away", () => {
    date("Kim met Putin on 25 April 2019. The train had crossed the border.", "crossed", null);
    date("Kim met Putin on 25 April 2019. The train had crossed the border. It stopped.", "stopped", null);
    date(
      "Kim met Putin on 25 April 2019. It was cold. It is often so. They shook hands.",
      "shook hands",
      null,
    );
  });

  it("comes back to the news of the week, but not from within a look back", () => {
    const news = "Kim met Putin on 12 June 2024.";
    date(`${news} The hall is old. They shook hands.`, "shook hands", "2024-06-12 context");
    date(
      `${news}\n\nThey met in 2019. The sea is cold there.\n\nThey signed.`,
      "signed",
      "2024-06-12 context",
    );
    date(`${news}\n\nThey met in 2019. The sea is cold there. They dined.`, "dined", null);
    date(`${news}${" The hall is old.".repeat(6)} They shook hands.`, "shook hands", null);
  });

  it("takes a stated day of talks for the news, rather than the day of publication", () => {
    const told = "Kim has told Putin of a flood. “It is bad,” he said after Wednesday's talks with Putin.";
    date(`${told} The hall is old. Kim thanked Putin.`, "thanked", "2024-06-12 context");
    date(
      "Kim has told Putin of a flood. The hall is old. Kim thanked Putin.",
      "thanked",
      "2024-06-14 published",
    );
  });

  it("is not held up by the day of a report", () => {
    const news = "Kim met Putin on 12 June 2024.";
    date(`${news} Kim thanked Putin, state media said on Friday.`, "thanked", "2024-06-12 context");
    date(`${news} Kim thanked Putin, who will leave on Friday.`, "thanked", null);
  });

  it("gives a headline the day that the article tells", () => {
    date(
      "# Kim vows support for Russia\n\nKim vowed support for Russia on Tuesday.",
      "vows",
      "2024-06-11 context",
    );
    date(
      "# Kim vows support for Russia\n\nKim vowed support for Russia in 2019.",
      "vows",
      "2024-06-14 published",
    );
  });

  it("dates what goes with a happening of the story", () => {
    const news = "Kim met Putin on 12 June 2024.";
    date(
      `${news} Putin gave a banquet, raising his glass to peace.`,
      "raising his glass",
      "2024-06-12 context",
    );
    date(`${news} They spoke at the dinner.`, "dinner", "2024-06-12 context");
    date(`${news} They talked before they went to Moscow.`, "went", "2024-06-12 context");
    date(`${news} They spoke of the dinner with Kim.`, "dinner", null);
    date(`${news} They spoke after reaching Pyongyang.`, "reaching", null);
  });

  it("dates a noun that comes again", () => {
    const text =
      "The ceremony on 12 March 2024 was short. Snow had lain on the ground. Few saw the ceremony.";
    const again = readingsOf(text).filter((event) => event.trigger.text === "ceremony");
    expect(again.map((event) => event.date?.value)).toEqual(["2024-03-12", "2024-03-12"]);
  });

  it("dates the talks by the meeting before, under whatever word", () => {
    const met = "Kim met Putin on 12 June 2024. It had been announced before.";
    date(`${met} The talks lasted two hours.`, "talks", "2024-06-12 context");
    date(`${met} The six-party talks lasted two hours.`, "talks", null);
    date("Kim met Putin in 2019. It had been announced before. The talks lasted two hours.", "talks", null);
  });

  it("takes a noun that is counted apart for another happening", () => {
    const text = "The talks on 12 March 2024 failed. It is known. Few saw the second talks.";
    const again = readingsOf(text).filter((event) => event.trigger.text === "talks");
    expect(again.map(({ date }) => date?.basis)).toEqual(["stated", "carried"]);
  });

  it("reckons a stated stretch from the day of the main clause", () => {
    date(
      "The envoys will meet on 20 June 2024, two months after the ministers left Hanoi.",
      "left",
      "2024-04 context",
    );
    date("The envoys will meet on 20 June 2024, long after the ministers left Hanoi.", "left", null);
  });
});

describe("each rule for a date in the sentence, and what it must leave alone", () => {
  it.each([
    [
      "The police were busy on 6 June 2024, when officers arrested 133 people.",
      "arrested",
      "2024-06-06 stated",
    ],
    ["The police were busy on 6 June 2024, as officers had arrested nobody.", "arrested", null],
    ["The envoy asked for rice during Thursday's meeting.", "asked", "2024-06-13 stated"],
    ["The envoys praised a plan in a Thursday meeting.", "praised", "2024-06-13 stated"],
    ["Envoys agreed on raising quotas in a Thursday meeting.", "agreed", "2024-06-13 stated"],
    ["The envoys praised a plan in a Thursday newspaper.", "praised", null],
    ["Envoys met the crew guarding the ship on Thursday.", "met", "2024-06-13 stated"],
    ["Envoys signed a treaty banning nets in Oslo from Thursday.", "signed", null],
    ["Kim promised rice before meeting the envoy on 6 June 2024.", "promised", "2024-06-06 context"],
    ["Kim had promised rice before meeting the envoy on 6 June 2024.", "promised", null],
    ["The envoy asked for rice after Thursday's meeting.", "asked", null],
    ["Construction is due to start in 2026.", "Construction", "2026 stated"],
    ["Kim recalled the attack of Russia in a book from 2019.", "attack", null],
    ["The men still work in Russia and must leave by 22 December 2024.", "work", null],
    ["The boy was found clinging to a raft on 25 November 1999.", "found", "1999-11-25 context"],
  ] as [string, string, string | null][])("%s", (text, word, expected) => {
    // A sentence before it, so that none of them is the article's lead.
    date(`It is known. ${text}`, word, expected);
  });
});

describe("hours and weekdays", () => {
  it("reads that evening by the day the story is at", () => {
    date(
      "Kim met Putin on 25 April 2019. That evening Putin gave a banquet.",
      "banquet",
      "2019-04-25 context",
    );
  });

  it("leaves an evening with a day of its own alone", () => {
    date(
      "Kim met Putin on 25 April 2019. On the evening of 26 April 2019 Putin gave a banquet.",
      "banquet",
      "2019-04-26TEV stated",
    );
  });

  it("reads a bare weekday of what has happened as the one gone by", () => {
    date("It is known. Envoys of both sides attended a rally Saturday.", "attended", "2024-06-08 stated");
  });

  it("reads a bare weekday under will as the one to come", () => {
    date("It is known. Putin will visit Pyongyang on Tuesday, officials said.", "visit", "2024-06-18 stated");
  });
});

describe("ranges and what ends on a day", () => {
  it.each([
    ["The clinic was shut between Nov. 28 and Dec. 3, 2017.", "shut", "2017-11-28/2017-12-03 stated"],
    ["Workers struck from May until August 2014.", "struck", "2014-05/2014-08 stated"],
    [
      "The army attacked from the 3rd to the 7th of September 2014.",
      "attacked",
      "2014-09-03/2014-09-07 stated",
    ],
    ["Police searched the house on 3 and 4 March 2019.", "searched", "2019-03-03 stated"],
  ])("%s", date);

  it.each([
    ["Sales continue until Sunday.", "continue", "scheduled 2024-06-16"],
    ["Flood watches run through Monday.", "run", "scheduled 2024-06-17"],
    ["The airport is closed until at least Sunday.", "closed", "scheduled 2024-06-16"],
    ["Trains are suspended through at least Sunday.", "suspended", "scheduled 2024-06-16"],
    ["The museum remains shut until early Sunday.", "remains", "scheduled 2024-06-16"],
    ["The line cancelled all trains until Sunday.", "cancelled", "happened 2024-06-14"],
    ["The road was closed until Sunday.", "closed", "happened 2024-06-14"],
    ["The talks ran until Wednesday.", "talks", "happened 2024-06-12"],
  ])("%s", (text, word, expected) =>
    check(text, word, ({ status, date }) => `${status} ${date?.value}`, expected),
  );
});

describe("a verb in the subject has its own day", () => {
  it.each([
    ["A ship launched in June 2010 sank off Larn on 7 June 2024.", "sank", "2024-06-07 stated"],
    ["Two climbers rescued on 10 June died in hospital on 11 June.", "died", "2024-06-11 stated"],
    ["A man arrested near the port in May escaped from the jail on 7 June.", "escaped", "2024-06-07 stated"],
    ["A list that the paper printed on 11 June put them at 40.", "printed", "2024-06-11 stated"],
    // the same words behind the verb, and a subject without a verb
    ["The ship sank in June 2010 off Larn.", "sank", "2010-06 stated"],
    ["The board in May dismissed him.", "dismissed", "2024-05 stated"],
  ])("%s", date);

  it.each([
    ["A painting stolen in March 1990 was returned to the museum.", "returned"],
    ["Police found the car, which he had bought in 2019.", "found"],
    ["Fire gutted the mill that closed in 2003.", "gutted"],
  ])("nor by the narrative: %s", (text, word) => {
    expect(eventAt(text, word).date?.value ?? null, text).not.toMatch(/1990|2019|2003/);
  });
});

describe("what is commemorated has its own day", () => {
  it.each([
    ["The town marked the centenary of the fire in 1924 on 9 June 2024.", "marked", "2024-06-09 stated"],
    ["The march commemorated the strike of 1913.", "commemorated", null],
    ["Veterans remembered the landing in June 1944.", "remembered", null],
    ["It celebrated its centenary in 1990.", "celebrated", "1990 stated"],
    ["They celebrated the win in the square on 9 June 2024.", "celebrated", "2024-06-09 stated"],
    ["He burned the town in 1924.", "burned", "1924 stated"],
  ])("%s", date);
});

describe("a day counted from where a happening began", () => {
  it.each([
    [
      "On the third day of the strike, which began on 4 June, police arrested two men.",
      "arrested",
      "2024-06-06 context",
    ],
    [
      "The trial opened on 6 June. On the third day of the trial a witness collapsed.",
      "collapsed",
      "2024-06-10 context",
    ],
    ["Talks began on 3 June. Day three of the talks ended without a deal.", "ended", "2024-06-05 context"],
    [
      "She came on 3 June for a visit. On the second day of her visit she opened a school.",
      "opened",
      "2024-06-04 context",
    ],
    [
      "Talks began on 3 June. On the second day of rain he resigned on 7 June.",
      "resigned",
      "2024-06-07 stated",
    ],
  ])("%s", date);
});

describe("a day that is no longer", () => {
  it.each([
    ["The awards were postponed from January after a row.", "postponed", null],
    ["The vote was moved from 3 June to 20 June.", "moved", "2024-06-20 stated"],
    ["The hall was shut from 3 June to 10 June.", "shut", "2024-06-03/2024-06-10 stated"],
    ["The club won the cup in the 2018–19 season.", "won", "2018/2019 stated"],
    ["Suspects in the 3 June robbery were arrested.", "arrested", null],
  ])("%s", date);
});

describe("the year of a deed", () => {
  it.each([
    ["They charged a nurse with the murder of two patients in 2020.", "charged", null],
    ["He was convicted of fraud in 2020.", "convicted", "2020 stated"],
    ["It was the worst storm since 1993.", "was", null],
    ["He has been in jail since 1993.", "been", "1993 stated"],
  ])("%s", date);
});

describe("a day of a thing, not of what happened", () => {
  it.each([
    ['"Girl With Lantern" (1652) was wrapped in a cover.', "wrapped", "2024-06-14 published"],
    ["His cousin Jan Bley (b. 1950) opened the show on 3 June.", "opened", "2024-06-03 stated"],
    ["Two men were held in connection with last week's theft.", "held", "2024-06-14 published"],
    ["The minister resigned after last month's blackout.", "resigned", "2024-06-14 published"],
    ["Two players were booked at last week's match.", "booked", "2024-W23 stated"],
    [
      "Two climbers rescued from a ledge near the town on Saturday have died.",
      "died",
      "2024-06-14 published",
    ],
    ["A bridge damaged by floods in May reopened to lorries on 3 June.", "reopened", "2024-06-03 stated"],
    ["A crew from the town rescued two climbers on Saturday.", "rescued", "2024-06-08 stated"],
  ])("%s", date);
});

describe("what is called off has its own day, and the calling off its own", () => {
  it.each([
    ["The concert on Sunday has been cancelled.", "cancelled", "happened 2024-06-14"],
    ["Organisers called off Sunday's march.", "called off", "happened 2024-06-14"],
    ["A party planned for Wednesday has been cancelled.", "cancelled", "happened 2024-06-14"],
    ["A party planned for Wednesday has been cancelled.", "planned", "denied 2024-06-19"],
    ["The match due to be played on Sunday has been postponed.", "postponed", "happened 2024-06-14"],
    ["The race was cancelled on Sunday.", "cancelled", "happened 2024-06-09"],
    ["A party planned for Wednesday has drawn criticism.", "planned", "scheduled 2024-06-19"],
    ["The race has not been cancelled.", "cancelled", "denied undefined"],
  ])("%s", (text, word, expected) =>
    check(text, word, ({ status, date }) => `${status} ${date?.value}`, expected),
  );

  it.each([
    ["The concert on Sunday has been cancelled.", ["2024-06-16"]],
    ["They called off Sunday's march.", ["2024-06-16"]],
    ["They called off the march on Sunday.", ["2024-06-09"]],
  ])("and is to come: %s", (text, expected) => {
    expect(timesOf(text, "2024-06-14").map(({ value }) => value)).toEqual(expected);
  });
});

it("where a stretch began is no place where the story stands", () => {
  const text = "Pryce has run the firm since 2012. Shares fell 7 percent in London.";
  expect(eventAt(text, "run").date?.value).toBe("2012");
  expect(eventAt(text, "fell").date?.value ?? null).not.toBe("2012");
});
