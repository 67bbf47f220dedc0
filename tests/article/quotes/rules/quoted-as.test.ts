import { expect, test } from "vitest";
import { check, checkRule, quotesOf } from "../../../support/quotes.ts";

test.each([
  [
    "“We keep the harbour open,” Transport Minister Oleg Sedov was quoted by the Lenta agency as saying.",
    ["direct | Oleg Sedov | We keep the harbour open"],
  ],
  [
    "“Threats will not be answered,” the ambassador was quoted as saying by the embassy.",
    ["direct | ambassador | Threats will not be answered"],
  ],
  [
    "“The units went,” the agency cited the war council as saying.",
    ["direct | war council | The units went"],
  ],
  ["The paper quoted Ann Berg as saying: “We shall go in May.”", ["direct | Ann Berg | We shall go in May."]],
  [
    "“We go,” the agency quoted Ann Berg as saying. “It is late.”",
    ["direct | Ann Berg | We go … It is late."],
  ],
])("gives the words to whom they are quoted from: %s", (text, expected) =>
  checkRule("quoted-as", text, expected),
);

test("keeps who passes them on", () => {
  const [quote] = quotesOf(
    "“Threats will not be answered,” the ambassador was quoted as saying by the embassy.",
  );
  expect(quote?.via.map(({ name }) => name)).toEqual(["embassy"]);
});

test.each([
  ["“We go,” said Ann Berg, who quoted a poem as a sign."],
  ["The shares were quoted at nine, as the broker kept saying."],
])("sees no passing on in %s", (text) => checkRule("quoted-as", text, []));

test("takes “as having said” alike", () =>
  check("The Evening Lamp quoted Ann Berg as having said that the plan was “as good as gone”.", [
    "mixed | Ann Berg | the plan was “as good as gone”",
  ]));
