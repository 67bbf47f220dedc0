import { expect, test } from "vitest";
import { quotesOf } from "../../../support/quotes.ts";

/** Whether each quotation of a text is told not to have been said. */
const negated = (text: string) => quotesOf(text).map((quote) => quote.negated);

test.each([
  "Ann Berg did not say that he would leave.",
  "Ann Berg denied that she had paid the fine.",
  "Ann Berg never said that the plan was dead.",
  "No minister has said that the plan was dead.",
  "Neither Ann Berg nor Hugo Holm said that they would resign.",
])("was not said: %s", (text) => expect(negated(text)).toEqual([true]));

test.each([
  "Ann Berg left the hall without shaking hands and posted a single word: “Unbelievable.”",
  "The mayor, Ann Berg, who had not slept, said the bridge was safe.",
  "Ann Berg did not apologise but said: “It was a mistake.”",
  "Ann Berg never smoked and told reporters: “I love the sea.”",
  "Ann Berg declined to comment, saying that the court would decide.",
  "Ann Berg has not denied that she was paid.",
  "Not far away Ann Berg said: “It was a mistake.”",
])("was said: %s", (text) => expect(negated(text).at(-1)).toBe(false));
