import { expect, test } from "vitest";
import { quotesOfPage } from "../support/quotes.ts";

const TALK = [
  "You shut the bridge on Tuesday. What happened?",
  "We had a report at six. I ordered it shut.",
  "Did anyone tell the mayor?",
  "I rang her myself.",
  "And when will it open?",
  "In May, if the steel comes.",
  "Would you build it again?",
  "I would, and so would my crew.",
  "What do you miss?",
  "My old office had a view.",
];
const HEAD =
  "NORTH RADIO\n\nThe Morning Hour\n\nCarl Voss talks to Ann Berg, the chief engineer of the bridge.";

/** The turns of the talk with each turn set in a form: speaker and words. */
function turnsOf(form: (asks: boolean, words: string, turn: number) => string): string[] {
  const page = [HEAD, ...TALK.map((words, turn) => form(turn % 2 === 0, words, turn))].join("\n\n");
  return quotesOfPage(page)
    .filter(({ rule }) => rule === "turn")
    .map(({ speaker, text }) => `${speaker?.name ?? "-"} | ${text}`);
}

const named = (asks: string, answers: string) =>
  TALK.map((words, turn) => `${turn % 2 === 0 ? asks : answers} | ${words}`);

test.each<[string, (asks: boolean, words: string, turn: number) => string]>([
  ["name in its own line", (asks, words) => `${asks ? "CARL VOSS" : "ANN BERG"}\n${words}`],
  [
    "name and time in their own line",
    (asks, words, i) => `${asks ? "Carl Voss" : "Ann Berg"} 0${i}:12\n${words}`,
  ],
  ["dash", (asks, words) => `${asks ? "Carl Voss" : "Ann Berg"} – ${words}`],
  ["dash without spaces", (asks, words) => `${asks ? "VOSS" : "BERG"}—${words}`],
  ["brackets", (asks, words) => `[${asks ? "VOSS" : "BERG"}] ${words}`],
  ["time before", (asks, words, i) => `[00:0${i}:12] ${asks ? "Carl Voss" : "Ann Berg"}: ${words}`],
  ["full stop", (asks, words) => `${asks ? "VOSS" : "BERG"}. ${words}`],
  ["small letters", (asks, words) => `${asks ? "voss" : "berg"}: ${words}`],
  ["a time in brackets", (asks, words, i) => `[220${i}] ${asks ? "CARL VOSS" : "ANN BERG"}: ${words}`],
  ["a note behind", (asks, words) => `${asks ? "Voss" : "Berg (by telephone)"} – ${words}`],
  ["marked bold", (asks, words) => `**${asks ? "Voss" : "Berg"}:** ${words}`],
  ["wide space", (asks, words) => `${asks ? "VOSS" : "BERG"}     ${words}`],
])("reads the turns of a talk: %s", (_, form) => {
  expect(turnsOf(form)).toEqual(named("Carl Voss", "Ann Berg"));
});

test.each<[string, (asks: boolean, words: string, turn: number) => string]>([
  ["a dash before each", (_, words) => `– ${words}`],
  ["no labels at all", (_, words) => words],
  ["a dash before questions", (asks, words) => (asks ? `– ${words}` : words)],
  ["questions in bold", (asks, words) => (asks ? `**${words}**` : words)],
])("reads questions and answers: %s", (_, form) => {
  expect(turnsOf(form)).toEqual(named("-", "Ann Berg"));
});

test.each([
  [
    "places before reports",
    [
      "PARIS — The bridge was shut.",
      "OSLO — The ferry ran late.",
      "PARIS — The mayor rang the crew.",
      "OSLO — The pier was cleared.",
    ],
  ],
  [
    "questions that a newspaper answers itself",
    [
      "Who shut the bridge?",
      "The engineer did.",
      "When will it open?",
      "In May.",
      "Who pays?",
      "The state does.",
      "Is it safe?",
      "The crew says so.",
      "Who built it?",
      "A firm from Oslo.",
    ],
  ],
  [
    "arrivals and departures",
    [
      "14:05 Arrival: The ferry came in with timber.",
      "15:10 Departure: The barge left for Hull.",
      "16:00 Arrival: The tug came in empty.",
      "17:30 Departure: The ferry left again.",
      "19:00 Arrival: The barge came back late.",
    ],
  ],
  [
    "headings",
    ["The Bridge", "It was shut on Tuesday.", "The Ferry", "It ran late.", "The Pier", "It was cleared."],
  ],
])("leaves %s", (_, paragraphs) => {
  const found = quotesOfPage([HEAD, ...paragraphs].join("\n\n")).filter(({ rule }) => rule === "turn");
  expect(found).toEqual([]);
});

test.each<[string, string[], string[]]>([
  [
    "an office behind the notes",
    [
      "SEN. ANN COLE (D-OH), RANKING MEMBER: When did they sail?",
      "CAPT. OLE BRANDT: In May.",
      "COLE: And then?",
    ],
    ["Ann Cole", "Ole Brandt", "Ann Cole"],
  ],
  [
    "a role behind a dash",
    [
      "MARTA LUND - HOST: Is it safe?",
      "TOR AAS – FARMER: It never was.",
      "LUND: Who knew?",
      "AAS: All of us.",
    ],
    ["Marta Lund", "Tor Aas", "Marta Lund", "Tor Aas"],
  ],
  [
    "initials",
    ["A. Mirova: How many roads?", "I. Lesnov (by telephone): Ninety.", "A. Mirova: Good."],
    ["A. Mirova", "I. Lesnov", "A. Mirova"],
  ],
  [
    "a chorus",
    [
      "Ruth Hale (Minister of Fisheries): The quota stands.",
      "Several hon. Members: Hear, hear.",
      "Ruth Hale: Yes.",
    ],
    ["Ruth Hale", "Members", "Ruth Hale"],
  ],
  [
    "what was not heard",
    ["MS. COLE: Good day.", "Q (Inaudible) the bridge?", "MS. COLE: It leaks.", "Q  Why?", "MS. COLE: Rust."],
    ["Cole", "Q", "Cole", "Q", "Cole"],
  ],
])("labels with %s", (_, lines, speakers) => {
  const found = quotesOfPage(`Talk in the hall\n\nMay 3, 2021\n\n${lines.join("\n\n")}`);
  expect(found.filter(({ rule }) => rule === "turn").map(({ speaker }) => speaker?.name)).toEqual(speakers);
});

test("reads a broadcast whose speakers never say I", () => {
  const lines = [
    "21:00 Announcer: This is North Radio. It is nine o'clock.",
    "21:01 (Music.)",
    "21:04 Announcer (reading): The bridge has been taken by the army.",
    "21:05 Second voice: Read the rest.",
    "21:05 Announcer: There is no rest.",
    "21:06 Second voice: There's a page two.",
  ];
  const found = quotesOfPage(["The tape", ...lines].join("\n\n")).filter(({ rule }) => rule === "turn");
  expect(found.map(({ speaker }) => speaker?.name)).toEqual([
    "Announcer",
    "Announcer",
    "Second voice",
    "Announcer",
    "Second voice",
  ]);
});

test.each([
  [
    "whom a question calls upon",
    "The former minister meets us in a café. By Carl Voss",
    "Minister Berg, ",
    "",
  ],
  [
    "whom the line below introduces",
    "Ten questions on the bridge",
    "",
    "Ann Berg, 51, builds bridges in Lom.",
  ],
])("names who answers: %s", (_, above, call, below) => {
  const talk = TALK.map((words, i) => (i === 0 ? call + words : words));
  const found = quotesOfPage([above, ...talk, below].join("\n\n")).filter(({ rule }) => rule === "turn");
  const who = found.map(({ speaker }) => speaker?.name ?? "-");
  expect(who).toEqual(TALK.map((_words, i) => (i % 2 === 0 ? "-" : call === "" ? "Ann Berg" : "Berg")));
});
