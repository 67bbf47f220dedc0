import { describe, expect, it } from "vitest";
import { castOf, check, eventAt, readingsOf } from "../../support/events.ts";

describe("participants", () => {
  it.each([
    ["Putin met Kim Jong Un in Pyongyang.", "met", ["participant Vladimir Putin", "participant Kim Jong Un"]],
    ["Russia accused the United States of a plot.", "accused", ["actor Russia", "recipient United States"]],
    [
      "Kim Jong Un was met by Putin at the door.",
      "met",
      ["participant Kim Jong Un", "participant Vladimir Putin"],
    ],
    ["Kim Jong Un was praised by Putin.", "praised", ["recipient Kim Jong Un", "actor Vladimir Putin"]],
    [
      "Putin held talks with Kim Jong Un.",
      "talks",
      ["participant Vladimir Putin", "participant Kim Jong Un"],
    ],
  ] as [string, string, string[]][])("%s", (text, word, expected) => check(text, word, castOf, expected));

  it("are both countries before an event noun", () => {
    const text = "The Russia-North Korea summit was short. The U.S.-North Korea summit was long.";
    const summits = readingsOf(text).filter((event) => event.trigger.text === "summit");
    expect(summits.map((event) => event.participants.map(({ id }) => id))).toEqual([
      ["russia", "north-korea"],
      ["united-states", "north-korea"],
    ]);
  });

  it("leaves out who stands in another clause", () => {
    const event = eventAt("Kim Jong Un left the hall after Putin had spoken.", "left");
    expect(castOf(event)).toEqual(["actor Kim Jong Un"]);
  });
});

describe("the place", () => {
  it.each([
    ["Putin met Kim Jong Un in Pyongyang.", "met", "Pyongyang"],
    ["Kim Jong Un arrived in Vladivostok from Khasan.", "arrived", "Vladivostok"],
    ["Kim Jong Un left Vladivostok.", "left", "Vladivostok"],
    ["Putin spoke of Pyongyang.", "spoke", undefined],
    [
      "Kim Jong Un was met at the gate of the Far Eastern Federal University.",
      "met",
      "Far Eastern Federal University",
    ],
    ["Kim Jong Un spoke of the gate of the Far Eastern Federal University.", "spoke", undefined],
    ["The second summit, held in Hanoi, failed.", "summit", "Hanoi"],
    ["The second summit, praised in Hanoi, failed.", "summit", undefined],
    ["Kim Jong Un pulled into Vladivostok's station.", "pulled into", "Vladivostok"],
    ["Kim Jong Un landed on Russia's coast.", "landed", undefined],
    ["Kim Jong Un landed on Russian soil.", "landed", "Russia"],
    ["Word of the talks came from Russian state media.", "came", undefined],
    ["Kim Jong Un vowed support for the war in Ukraine.", "vowed", undefined],
    ["Putin met Kim Jong Un during the war in Ukraine.", "met", undefined],
  ] as [string, string, string | undefined][])("%s", (text, word, expected) =>
    check(text, word, (event) => event.place?.name, expected),
  );
});

describe("quantities", () => {
  const quantities = (text: string, word: string, expected: string[]) =>
    check(
      text,
      word,
      (event) => event.attributes.map((a) => `${a.type} ${a.value} ${a.unit}: ${a.text}`),
      expected,
    );

  it.each([
    [
      "The two men talked for two hours.",
      "talked",
      ["count 2 man: two men", "duration PT2H null: two hours"],
    ],
    ["The train of 12 wagons arrived.", "arrived", ["count 12 wagon: 12 wagons"]],
    ["Gunners shot down 12 of 14 drones.", "shot down", ["count 12 drone: 12 of 14 drones"]],
    ["The port exported $20 million of coal.", "exported", ["money 20000000 $: $20 million"]],
    ["Trade fell 12 percent.", "fell", ["percent 12 null: 12 percent"]],
    ["The train crossed 30 kilometers of forest.", "crossed", ["distance 30 kilometer: 30 kilometers"]],
    ["Twenty-one guns fired.", "fired", ["count 21 gun: Twenty-one guns"]],
  ] as [string, string, string[]][])("%s", quantities);

  it("counts nothing in a date", () => {
    quantities("The envoys met on 20 June 2024.", "met", []);
  });
});

describe("who tells it", () => {
  it("is the speaker of the quotation that holds it", () => {
    const event = eventAt("Dmitry Peskov said that the train had arrived in Vladivostok.", "arrived");
    expect(event.via.map((source) => source.name)).toEqual(["Dmitry Peskov"]);
  });

  it("is nobody where the article tells it itself", () => {
    expect(eventAt("The train arrived in Vladivostok.", "arrived").via).toEqual([]);
  });
});
