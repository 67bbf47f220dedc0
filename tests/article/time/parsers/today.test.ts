import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("days from the date of publication", () => {
  it.each<[string, ...string[]]>([
    ["The court ruled today.", "today = 2023-09-13"],
    ["The court ruled yesterday and sits again tomorrow.", "yesterday = 2023-09-12", "tomorrow = 2023-09-14"],
    ["Polls close tonight.", "tonight = 2023-09-13TNI"],
    ["They fly home the day after tomorrow.", "the day after tomorrow = 2023-09-15"],
    ["The todays of this world are short."],
  ])("%s", (text, ...expected) => check(text, expected));
});
