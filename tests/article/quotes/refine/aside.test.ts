import { test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { check } from "../../../support/quotes.ts";

test.each([
  [
    "“It will be our” — Mayor Ada Finch lowered her voice — “best-kept secret.”",
    ["direct | Ada Finch | It will be our … best-kept secret."],
  ],
  [
    "The hall laughed. “Nobody” – and here Ned Rowe struck the table – “sells a bridge in this town,” he said.",
    ["direct | Ned Rowe | Nobody … sells a bridge in this town"],
  ],
  [
    "“We were told” (she held up the letter) “that the money was gone,” Ann Berg said.",
    ["direct | Ann Berg | We were told … that the money was gone"],
  ],
  [
    '"The boats" - here Ann Berg looked at the sea - "will come back in May," she said.',
    ["direct | Ann Berg | The boats … will come back in May"],
  ],
  [
    "“The boats,” Ann Berg said – she was shouting – “will come back.”",
    ["direct | Ann Berg | The boats … will come back."],
  ],
])("leaves the aside out: %s", (text, expected) => check(text, expected, KIM_PUTIN));

test("keeps what one pair of marks holds", () =>
  check(
    "“The boats – all nine of them – will come back,” Ann Berg said.",
    ["direct | Ann Berg | The boats – all nine of them – will come back"],
    KIM_PUTIN,
  ));
