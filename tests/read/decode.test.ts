import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/decode.ts";

const RUSSIAN =
  "Переговоры прошли в четверг во Владивостоке. Стороны договорились продолжить диалог летом. ".repeat(8);
const KOREAN = "정상회담은 목요일 블라디보스토크에서 열렸다. 두 정상은 대화를 계속하기로 했다. ".repeat(8);
const CHINESE = "会谈星期四在符拉迪沃斯托克举行。双方同意继续对话，并在夏天再次会面。".repeat(8);
const JAPANESE = "会談は木曜日にウラジオストクで行われた。両首脳は対話を続けることで合意した。".repeat(8);
const WESTERN =
  "The café’s owner said “naïve” talks in São Paulo cost €300 – a third of last year’s budget. ".repeat(8);
const POLISH = "Rozmowy odbyły się w czwartek; obie strony chcą, żeby dialog trwał dłużej niż dzień. ".repeat(
  8,
);

describe("a charset that is declared", () => {
  test.each([
    ["windows-1252", WESTERN],
    ["iso-8859-2", POLISH],
    ["windows-1251", RUSSIAN],
    ["koi8-r", RUSSIAN],
    ["euc-kr", KOREAN],
    ["gb18030", CHINESE],
    ["shift_jis", JAPANESE],
    ["utf-8", KOREAN],
  ])("%s", async (charset, text) => {
    expect((await decode(iconv.encode(text, charset), charset)).text).toBe(text);
  });

  test("in the page's own head", async () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"></head><p>${KOREAN}</p>`;
    expect((await decode(iconv.encode(page, "euc-kr"), null)).text).toBe(page);
  });

  test("gives way to valid UTF-8 where it is Latin-1 by habit", async () => {
    expect((await decode(Buffer.from(WESTERN), "iso-8859-1")).text).toBe(WESTERN);
  });

  test("is passed over where nobody knows it", async () => {
    expect((await decode(Buffer.from(WESTERN), "x-no-such")).text).toBe(WESTERN);
  });
});

describe("a byte order mark", () => {
  test.each(["utf-8", "utf-16le", "utf-16be", "utf-32le"])("%s", async (charset) => {
    const bytes = iconv.encode(WESTERN, charset, { addBOM: true });
    expect(await decode(bytes, "koi8-r")).toEqual({ text: WESTERN, diagnostics: [] });
  });
});

describe("a charset that nothing declares", () => {
  test.each([
    ["windows-1252", WESTERN],
    ["windows-1251", RUSSIAN],
    ["koi8-r", RUSSIAN],
    ["euc-kr", KOREAN],
    ["gb18030", CHINESE],
    ["shift_jis", JAPANESE],
  ])("%s is guessed, and that is said", async (charset, text) => {
    const decoded = await decode(iconv.encode(text, charset), null);
    expect(decoded.text).toBe(text);
    expect(decoded.diagnostics.map((note) => note.code)).toEqual(["encoding-guessed"]);
  });

  test("UTF-16 without its mark is known by its zero bytes", async () => {
    expect((await decode(iconv.encode(WESTERN, "utf-16le"), null)).text).toBe(WESTERN);
  });
});

test("what cannot be decoded is counted", async () => {
  const bytes = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xff]), Buffer.from(RUSSIAN)]);
  const decoded = await decode(bytes, null);
  expect(decoded.text).toBe(`${RUSSIAN}\uFFFD${RUSSIAN}`);
  expect(decoded.diagnostics).toEqual([
    { code: "encoding-lost", message: "1 character could not be decoded as utf-8.", start: null, end: null },
  ]);
});

test("nothing else of a text is changed", async () => {
  const text = "One\r\ntwo\u2028three \uFB01ve e\u0301 \u00A0 six\rseven";
  expect((await decode(Buffer.from(text), null)).text).toBe(text);
});

describe("a charset that no browser knows by its name", () => {
  const page = (charset: string) => Buffer.from(`<meta charset="${charset}"><p>Ann Berg met Nils Aas.</p>`);
  test.each(["hex", "base64", "utf-16", "utf-16le", "binary", "toString"])(
    "is not taken: %s",
    async (charset) => {
      expect((await decode(page(charset), null)).text).toContain("Ann Berg met Nils Aas.");
    },
  );
  test.each(["iso-8859-1", "latin1", "us-ascii"])(
    "%s is read as windows-1252, which has curly marks",
    async (charset) => {
      const bytes = Buffer.concat([page(charset), Buffer.from([0x93, 0x59, 0x65, 0x73, 0x94])]);
      expect((await decode(bytes, null)).text).toContain("“Yes”");
    },
  );
});
