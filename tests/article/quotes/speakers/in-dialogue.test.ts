import { test } from "vitest";
import { check } from "../../../support/quotes.ts";

const lines = (...paragraphs: string[]) => paragraphs.join("\n\n");

test("gives a dialogue's paragraphs to its two speakers by turns", () =>
  check(
    lines(
      "“Where are you going?” asked Marta.",
      "“Home,” said Piet.",
      "“Now?”",
      "“Before it rains.”",
      "“It never rains.”",
      "Marta shut the door.",
    ),
    [
      "direct | Marta | Where are you going?",
      "direct | Piet | Home",
      "direct | Marta | Now?",
      "direct | Piet | Before it rains.",
      "direct | Marta | It never rains.",
    ],
  ));

test("leaves a paragraph that goes on to who spoke before it, where nobody asks", () =>
  check(
    lines(
      "“We are ready,” said coach Ann Lowe.",
      "“So are we,” said captain Siv Holt.",
      "“We have trained since May. It has been hard but the girls are good.”",
    ),
    [
      "direct | Ann Lowe | We are ready",
      "direct | Siv Holt | So are we",
      "direct | Siv Holt | We have trained since May. It has been hard but the girls are good.",
    ],
  ));
