import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

const PUBLISHED = "2017-05-04";

describe("days that do not exist", () => {
  it.each<[string, ...string[]]>([
    ["The certificate, dated Feb 29, 2015, was a forgery.", "Feb 29, 2015 = 2015-02"],
    ["A second paper was dated April 31, 2016.", "April 31, 2016 = 2016-04"],
    ["The trial is to resume on June 31.", "June 31 = XXXX-06"],
    ["On 31 April 2016 he left.", "31 April 2016 = 2016-04"],
    ["He was born on the 31st of June, 2015.", "the 31st of June, 2015 = 2015-06"],
    ["It was Sept 31st.", "Sept 31st = XXXX-09"],
    [
      "They met on November 31 and December 2, 2015.",
      "November 31 = 2015-11",
      "December 2, 2015 = 2015-12-02",
    ],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});

describe("days that do", () => {
  it.each<[string, ...string[]]>([
    ["He came on Feb. 29.", "Feb. 29 = 2016-02-29"],
    ["It was signed on Feb. 29, 2016.", "Feb. 29, 2016 = 2016-02-29"],
    ["In June 31 people died.", "June = 2016-06"],
    ["He came on May 31.", "May 31 = 2017-05-31"],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});
