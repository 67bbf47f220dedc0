import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("numbers that count", () => {
  it.each<[string, ...string[]]>([
    ["The museum holds 2000 coins and 1990 spoons."],
    ["Police fined 2020 drivers."],
    ["The yard paid 2015 workers."],
    ["Flat 2024 of the tower was sold."],
    ["It holds 2000 old silver coins."],
    ["It is spoken in 2000 villages."],
    ["Some 1950 died and more than 2000 fled."],
    ["He gave 1990 of his coins and 2000 more."],
    ["See sections 1998/45."],
    ["She counted 2020 votes."],
    ["Suite 2020 was empty."],
    ["The vote was 2001 to 1988."],
    ["It was lost by 1903 votes to 1998."],
    ["She won 2004-1999."],
    ["In March 12 people died.", "March = 2023-03"],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("numbers that are years", () => {
  it.each<[string, ...string[]]>([
    ["In 2020 drivers were fined.", "2020 = 2020"],
    ["The firm reported 2019 earnings.", "2019 = 2019"],
    ["The 2019 results rose.", "2019 = 2019"],
    ["By 2015 workers had left.", "2015 = 2015"],
    ["Since 2000 prices rose.", "2000 = 2000"],
    ["It ran from 1995 to 2010.", "1995 = 1995", "2010 = 2010"],
    ["It won in the 2018/19 season.", "2018/19 = 2018/2019"],
  ])("%s", (text, ...expected) => check(text, expected));
});
