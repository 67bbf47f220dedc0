import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("decades and centuries", () => {
  it.each<[string, ...string[]]>([
    ["The mill was built in the 1920s.", "the 1920s = 192X"],
    ["The early '70s were lean.", "The early '70s = 197X START"],
    ["A 19th-century fort stands here.", "19th-century = 18XX"],
    ["The treaty dates from the 17th and 18th centuries.", "the 17th = 16XX", "18th centuries = 17XX"],
    ["He is in his sixties."],
  ])("%s", (text, ...expected) => check(text, expected));
});
