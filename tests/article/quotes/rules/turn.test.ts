import { expect, test } from "vitest";
import { checkPage, quotesOfPage } from "../../../support/quotes.ts";

test.each([
  [
    "two labels, one a questioner's",
    "Question: Have you met before?\n\nVladimir Putin: We did, and in spring.",
    ["Question | Have you met before?", "Vladimir Putin | We did, and in spring."],
  ],
  [
    "labels that come back",
    "ANN BERG: Thank you for coming.\n\nNILS AAS: It was a long way.\n\nBERG: It was indeed a long way, and a fine one.",
    [
      "Ann Berg | Thank you for coming.",
      "Nils Aas | It was a long way.",
      "Ann Berg | It was indeed a long way, and a fine one.",
    ],
  ],
  [
    "paragraphs that carry on",
    "Q. Was it frank?\n\nMr. Smith: It was frank.\n\nIt was also long, as such talks are.",
    ["Q | Was it frank?", "Smith | It was frank. … It was also long, as such talks are."],
  ],
  [
    "Q without a colon, with any space",
    "MODERATOR: First up is Ann.\n\nMR. HALE: Hello, Ann.\n\nQ Hi. Is the port open?\n\nMR. HALE: It is.\n\nQ    Since when?\n\nMR. HALE: Since noon.",
    [
      "MODERATOR | First up is Ann.",
      "Hale | Hello, Ann.",
      "Q | Hi. Is the port open?",
      "Hale | It is.",
      "Q | Since when?",
      "Hale | Since noon.",
    ],
  ],
  [
    "an office in front, a note behind, a salutation of its own",
    "Meeting with the harbour masters\n\nMayor of Oldport Anna Brill: Mr Chairman,\n\nI am glad to see you in our town.\n\nChairman of the Dock Union Peter Doyle (retranslated): Thank you, Madam Mayor.\n\nAnna Brill: Please.",
    [
      "Anna Brill | Mr Chairman … I am glad to see you in our town.",
      "Peter Doyle | Thank you, Madam Mayor.",
      "Anna Brill | Please.",
    ],
  ],
  [
    "names that small words open",
    "Q1 Chair: Mr al-Hadid, did you write?\n\nMr al-Hadid: The board did.\n\nQ2 Ms van der Berg: To whom?\n\nMr al-Hadid: To the Mint.\n\nd’Almeida: To us both.",
    [
      "Chair | Mr al-Hadid, did you write?",
      "al-Hadid | The board did.",
      "van der Berg | To whom?",
      "al-Hadid | To the Mint.",
      "d’Almeida | To us both.",
    ],
  ],
  [
    "a role behind the name, and a first turn",
    "EVA LUND, HOST: Is it safe?\n\nANN BERG, CHIEF ENGINEER: No.\n\nEVA LUND: Why not?\n\nNILS AAS, FISHERMAN: It always leaked.",
    ["Eva Lund | Is it safe?", "Ann Berg | No.", "Eva Lund | Why not?", "Nils Aas | It always leaked."],
  ],
  [
    "an office with its holder in brackets, places and parties behind a name",
    "The Minister for Ports (Hon. Ivo Marsh): I move the Bill.\n\nAda Finch (Oakport) (Labour): It has no second page.\n\nIvo Marsh: It has three.",
    ["Ivo Marsh | I move the Bill.", "Ada Finch | It has no second page.", "Ivo Marsh | It has three."],
  ],
  [
    "a committee's labels that end in a full stop",
    "The CHAIRMAN. We come to order.\n\nMs. RAMAN. May I correct a number?\n\nThe CHAIRMAN. You may.\n\n[Laughter.]\n\nSen. ORTIZ. Which one?",
    [
      "CHAIRMAN | We come to order.",
      "Raman | May I correct a number?",
      "CHAIRMAN | You may.",
      "Ortiz | Which one?",
    ],
  ],
  [
    "a court's Q. and A. with who asks and who is heard",
    "BRUNO ARTHUR HOLT, on former oath:\n\nEXAMINATION BY MS VANE\n\nQ. 12. Where were you?\nA. I was at home.\n\nCROSS-EXAMINED BY MR DOYLE\n\nQ. 13. All night?\nA. All of it.\n\nTHE WITNESS WITHDREW",
    [
      "Vane | Where were you?",
      "Bruno Arthur Holt | I was at home.",
      "Doyle | All night?",
      "Bruno Arthur Holt | All of it.",
    ],
  ],
  [
    "initials of people who were named",
    "Lewis Tait met the printer Olga Brandt in a yard.\n\nLT: Were you pushed?\n\nOB: I offered.\n\nLT: When?\n\nOB: In June.",
    [
      "Lewis Tait | Were you pushed?",
      "Olga Brandt | I offered.",
      "Lewis Tait | When?",
      "Olga Brandt | In June.",
    ],
  ],
  [
    "two people of one name: who spoke last",
    "ANNA WELLS: We are joined by Bernard Stone.\n\nBERNARD STONE: Good evening.\n\nSTONE: It is asleep.\n\nSUSAN STONE: Thank you.\n\nSTONE: He will not sign it.",
    [
      "Anna Wells | We are joined by Bernard Stone.",
      "Bernard Stone | Good evening.",
      "Bernard Stone | It is asleep.",
      "Susan Stone | Thank you.",
      "Susan Stone | He will not sign it.",
    ],
  ],
  [
    "one quotation of any length behind a label",
    `A pier and its crews\n\nBRILL: "The pier will be repaired before the frost. ${"Nobody in the yard loses a job. ".repeat(9)}The lamps burn."`,
    [
      `Brill | The pier will be repaired before the frost. ${"Nobody in the yard loses a job. ".repeat(9)}The lamps burn.`,
    ],
  ],
])("takes the turns of a transcript: %s", (_, text, expected) =>
  checkPage(
    text,
    expected.map((line) => `direct | ${line}`),
  ),
);

test.each([
  [
    "who is quoted inside a turn",
    'MR. HALE: He asked me why. Alan Pike, the surveyor, told me, "It is in chains."\n\nMS. BERG: I said, "Leave it alone."\n\nMR. HALE: So you did.',
    [
      'direct | Hale | He asked me why. Alan Pike, the surveyor, told me, "It is in chains."',
      "direct | Alan Pike | It is in chains.",
      'direct | Berg | I said, "Leave it alone."',
      "direct | Berg | Leave it alone.",
      "direct | Hale | So you did.",
    ],
  ],
  [
    "that he of whom a turn tells is not its own speaker",
    'TOM HALE: Alan Pike came late. He told me, "It is in chains."\n\nANN BERG: And Rosa Pell? She said, "Leave it alone."\n\nTOM HALE: So you did.',
    [
      'direct | Tom Hale | Alan Pike came late. He told me, "It is in chains."',
      "direct | Alan Pike | It is in chains.",
      'direct | Ann Berg | And Rosa Pell? She said, "Leave it alone."',
      "direct | Rosa Pell | Leave it alone.",
      "direct | Tom Hale | So you did.",
    ],
  ],
  [
    "answers that begin with an initial or with I",
    "LYLE PIKE, sworn.\n\nEXAMINATION BY MS. BERG:\n\nQ. Who was there?\n\nA. J. Smith was, and he left.\n\nQ. And then?\n\nA. I went home.",
    [
      "direct | Berg | Who was there?",
      "direct | Lyle Pike | J. Smith was, and he left.",
      "direct | Berg | And then?",
      "direct | Lyle Pike | I went home.",
    ],
  ],
])("finds %s", (_, text, expected) => checkPage(text, expected));

test.each([
  ["READ MORE: The road to Vladivostok"],
  ["Photo: The harbour at night\n\nVideo: The train arrives"],
  ["The plan had three parts: roads, rails and ports."],
  [
    "Eds: UPDATES with the verdict.\n\nJury: The town clerk sold a vote for cash.\n\nEds: CORRECTS the date in the third paragraph.",
  ],
  [
    "On the cost, Ann Berg said this: it was high.\n\nYesterday, Nils Aas said two things: no and never.\n\nOn the cost, Ann Berg said more: it was too high.",
  ],
])("sees no turn in %s", (text) => {
  expect(quotesOfPage(text).filter(({ rule }) => rule === "turn")).toEqual([]);
});

const INTERVIEW = `‘We did sums’

Danny Holt spent the day at the dentist’s, a year after the flood.

You were not meant to be there.

No. I swapped with a mate of mine, and he has never forgiven himself for it.

When did you know?

I heard a wind go past us, warm, and my friend said that it was not ours.

How did you pass the time?

We did sums. I set them, and then I lost count of the hours, I think.

Was it cold?

I was cold, and my boots were full of water from the first night on.

And now?

Now I drive a bus, and I do not go down there again for anybody.`;

test("finds the answers of an interview that has no labels", () => {
  const turns = quotesOfPage(INTERVIEW).filter(({ rule }) => rule === "turn");
  expect(turns.map(({ speaker }) => speaker?.name ?? "-").join(" ")).toBe(
    "- Danny Holt - Danny Holt - Danny Holt - Danny Holt - Danny Holt",
  );
});

test("sees no interview where the answers are told about others", () => {
  const told = INTERVIEW.replaceAll(/\b(?:I|We)\b/g, "They").replaceAll(/\b(?:my|us|ours)\b/g, "their");
  expect(quotesOfPage(told).filter(({ rule }) => rule === "turn")).toEqual([]);
});

test("sees no interview where only what the answers quote says “I”", () => {
  const told = INTERVIEW.replaceAll(/\b(?:No|I|We|Now)\b([^\n]*)\./g, "He said, “I$1.”");
  expect(quotesOfPage(told).filter(({ rule }) => rule === "turn")).toEqual([]);
});

test("an article about A. J. Smith has no answers", () => {
  const found = quotesOfPage("A. J. Smith resigned.\n\nQ. Berg stayed on in the house.\n\nA. J. Smith wept.");
  expect(found.filter(({ rule }) => rule === "turn")).toEqual([]);
});
