import { describe, expect, test } from "vitest";
import { articleOf, readPage } from "../support/pages.ts";

const BODY =
  'Ann Berg met Ben Dahl in Bern on Monday.\r\n\r\n"We agree," Berg told reporters after the talks.\r\n';
const HEAD = `From: Press Office <press@example.org>
Date: Tue, 18 Jun 2024 21:40:00 +0900
Subject: =?utf-8?Q?Berg_and_Dahl_agree_=E2=80=93_at_last?=
MIME-Version: 1.0
`.replaceAll("\n", "\r\n");
const PAGE = `<html><head><title>Talks in Bern | The Courier</title></head><body><h1>Talks in Bern</h1>
<p>Ann Berg met Ben Dahl in Bern on Monday, and both of them spoke to reporters.</p><p>They said that they would meet again in the autumn, in a city to be named.</p></body></html>`;

/** A message of several parts. */
function parts(kind: string, all: string[]): string {
  return `Content-Type: multipart/${kind}; boundary="b1"\r\n\r\n${all.map((part) => `--b1\r\n${part}\r\n`).join("")}--b1--\r\n`;
}

const part = (type: string, text: string) => `Content-Type: ${type}; charset=utf-8\r\n\r\n${text}`;

describe("a mail", () => {
  test("is its plain text, under its subject and date", async () => {
    const mail = HEAD + parts("alternative", [part("text/plain", BODY), part("text/html", PAGE)]);
    const article = await articleOf(mail);
    expect(article).toMatchObject({ title: "Berg and Dahl agree – at last" });
    expect(article.text.trimEnd()).toBe(BODY.replaceAll("\r\n", "\n").trimEnd());
    expect(article.dates[0]).toMatchObject({ value: "2024-06-18T21:40", basis: "metadata" });
  });

  test("of one packed part is unpacked", async () => {
    const packed = Buffer.from(BODY).toString("base64");
    const mail = `${HEAD}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${packed}\r\n`;
    expect((await articleOf(mail)).text).toContain('"We agree," Berg told reporters');
  });

  test("without a plain text is its page", async () => {
    const article = await articleOf(HEAD + part("text/html", PAGE));
    expect(article.text).toContain("Ann Berg met Ben Dahl in Bern on Monday");
    expect(article.text).not.toContain("<p>");
  });

  test("without any text is empty", async () => {
    expect(await readPage(HEAD + part("text/plain", ""))).toMatchObject({ code: "empty" });
  });
});

describe("a page saved as MHTML", () => {
  const saved = `From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/2024/talks.html
Subject: Talks in Bern
Date: Fri, 5 Jul 2024 10:00:00 -0000
MIME-Version: 1.0
`.replaceAll("\n", "\r\n");

  test("is its page, not the frames behind it, and not dated by the day when it was saved", async () => {
    const frame = PAGE.replaceAll("Bern", "Oslo");
    const article = await articleOf(
      saved + parts("related", [part("text/html", PAGE), part("text/html", frame)]),
    );
    expect(article.text).toContain("in Bern on Monday");
    expect(article.text).not.toContain("Oslo");
    expect(article.dates.map(({ value }) => value)).not.toContain("2024-07-05T10:00");
  });
});

describe("a text that only looks like a mail", () => {
  test.each(["Subject: Talks\n\nAnn Berg met Ben Dahl in Bern.\n", `${BODY}\nMIME-Version: 1.0\n`])(
    "stays as it is: %j",
    async (text) => {
      expect((await articleOf(text)).text).toBe(text);
    },
  );
});
