import { describe, expect, test } from "vitest";
import { isDateLine } from "../../src/read/dates/date-line.ts";
import { pathDates } from "../../src/read/dates/path-dates.ts";
import { printedDates } from "../../src/read/dates/printed-date.ts";

/** The dates of a line: value, the other reading behind a slash, and the words that say so. */
function check(line: string, expected: string[]): void {
  const told = printedDates(line).map(
    ({ value, alternative, start, end }) =>
      `${value}${alternative ? ` / ${alternative}` : ""} "${line.slice(start, end)}"`,
  );
  expect(told).toEqual(expected);
}

describe("dates as pages print them", () => {
  test.each([
    [" date 2024-03-15", '2024-03-15 "2024-03-15"'],
    ["15 Mar 2024, 06:10 PM IST", '2024-03-15T18:10 "15 Mar 2024, 06:10 PM"'],
    ["Updated On - 14 May 2024, 02:35 PM", '2024-05-14T14:35 "14 May 2024, 02:35 PM"'],
    ["Updated on: 03 November,2024 07:20 AM IST", '2024-11-03T07:20 "03 November,2024 07:20 AM"'],
    ["Fri Mar 15 2024 14:20:31", '2024-03-15T14:20 "Mar 15 2024 14:20:31"'],
    ["Published: 3.9.2025 14:05 MSK", '2025-09-03T14:05 "3.9.2025 14:05"'],
    ["September 13, 2023 7:04 a.m. EDT", '2023-09-13T07:04 "September 13, 2023 7:04 a.m."'],
    ["Tue 5 Mar 2024 09.30 GMT", '2024-03-05T09:30 "5 Mar 2024 09.30"'],
    ["10:42 p.m. CET, Tuesday, March 5, 2024", '2024-03-05T22:42 "10:42 p.m. CET, Tuesday, March 5, 2024"'],
    ["All News 18:30 March 05, 2024", '2024-03-05T18:30 "18:30 March 05, 2024"'],
    ["AP-WF-05-20-13 1412GMT", '2013-05-20 "AP-WF-05-20-13 1412GMT"'],
    ["AP-NY-11-02-98 2301EST", '1998-11-02 "AP-NY-11-02-98 2301EST"'],
    ["1st of May, 2019", '2019-05-01 "1st of May, 2019"'],
    ["2024/3/5 at 12:00 AM", '2024-03-05T00:00 "2024/3/5 at 12:00 AM"'],
    ["2024-03-15T18:10:00+05:30", '2024-03-15T18:10 "2024-03-15T18:10:00"'],
    ["05/03/2024", '2024-03-05 / 2024-05-03 "05/03/2024"'],
    ["26/04/2019", '2019-04-26 "26/04/2019"'],
    ["04/26/2019", '2019-04-26 "04/26/2019"'],
    ["05/03/2024 10:15 EST", '2024-05-03T10:15 "05/03/2024 10:15"'],
    ["05/03/2024 10:15 GMT", '2024-03-05T10:15 "05/03/2024 10:15"'],
    ["SEOUL, June 19", 'XXXX-06-19 "June 19"'],
  ])("%s", (line, expected) => check(line, [expected]));

  test("two on a line", () =>
    check("Published: 09:30 GMT, 5 March 2024 | Updated: 10:12 GMT, 6 March 2024", [
      '2024-03-05T09:30 "09:30 GMT, 5 March 2024"',
      '2024-03-06T10:12 "10:12 GMT, 6 March 2024"',
    ]));

  test.each([
    "31 June 2024",
    "2024-13-01",
    "30/30/2024",
    "version 1.2.2024.5",
    "Marching 5 abreast",
    "in 2024",
    "call 12-34-2019",
  ])("none: %s", (line) => check(line, []));
});

describe("lines that are there to say when", () => {
  test.each([
    "Tue 5 Mar 2024 09.30 GMT",
    "By NRSS Updated On - 14 May 2024, 02:35 PM",
    "2 min read 15 Mar 2024, 06:10 PM IST Edited By Ann Berg",
    "PTI / Updated: Mar 05, 2024, 09:30 IST",
    "Date: 15/03/2024 | Source: agency.example (En) | Original text in Norwegian",
    "March 5, 2024 13:05 Oslo",
  ])("yes: %s", (line) => expect(isDateLine(line)).toBe(true));

  test.each([
    "Ministers to meet on March 5, 2024",
    "The talks of 5 March 2024 ended without a number.",
    "What happened on 26/04/2019",
    "Seven months later, 2024 looks different",
  ])("no: %s", (line) => expect(isDateLine(line)).toBe(false));
});

describe("dates in names and addresses", () => {
  test.each([
    ["news/talks_2019-04-26.txt", ["2019-04-26"]],
    ["20190426-talks.html", ["2019-04-26"]],
    ["https://e.example/world/2023/09/13/talks-end", ["2023-09-13"]],
    ["https://e.example/world/2023/sep/13/talks-end", ["2023-09-13"]],
    ["000_48fd0c2fd42855d0.txt", []],
    ["report-2019-0426-1234567.txt", []],
    ["call-20191399.txt", []],
    ["summit-2019.txt", []],
  ])("%s", (path, expected) => expect(pathDates(path, "url").map(({ value }) => value)).toEqual(expected));
});
