import { test } from "vitest";
import { check } from "../../../support/quotes.ts";

test.each([
  ["Ann Berg thanked her hosts for the warm welcome."],
  ["Ann Berg praised the crew for their courage and hailed the long friendship of the two towns."],
  ["Ann Berg raised a glass, quoting a Russian proverb and referencing the long winter."],
  ["Ann Berg is expected to sail to Oslo next week."],
  ["But weeks earlier, when a storm struck the port, the mayor said nothing."],
  ["Ann Berg declined to comment on the harbour."],
  ["Ann Berg refused to be drawn on the harbour."],
  ["The queen concluded her tour with a visit to the harbour."],
  ["The mayor's office did not respond to a request for comment."],
  ["The president proposed a toast to the dockers."],
])("finds no words of anybody's in %s", (text) => check(text, []));

test.each([
  [
    "Ann Berg thanked the crew, who had “saved the port twice”.",
    ["direct | Ann Berg | saved the port twice"],
  ],
  [
    "Ann Berg declined to comment, saying the deal was “a matter for the two ports”.",
    ["mixed | Ann Berg | the deal was “a matter for the two ports”"],
  ],
  [
    "Ann Berg refused to be drawn, saying only that the harbour would stay open.",
    ["indirect | Ann Berg | the harbour would stay open"],
  ],
  [
    "The court concluded that the ferry had been overloaded.",
    ["indirect | court | the ferry had been overloaded"],
  ],
  [
    "Ann Berg responded that the calls had never reached her office.",
    ["indirect | Ann Berg | the calls had never reached her office"],
  ],
])("finds what is said beside it: %s", (text, expected) => check(text, expected));
