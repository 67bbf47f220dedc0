import { test } from "vitest";
import { check } from "../../../support/quotes.ts";

test("carries a speaker on to the pronoun behind him", () =>
  check("Ann Berg met Vera Lund. Berg said it was late. “We go,” she said.", [
    "indirect | Ann Berg | it was late",
    "direct | Ann Berg | We go",
  ]));

test("leaves a pronoun of the other gender to whom it means", () =>
  check("Ms Lund was there. Mr Berg asked who would pay. “You will,” she said.", [
    "indirect | Berg | who would pay",
    "direct | Lund | You will",
  ]));
