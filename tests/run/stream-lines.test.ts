import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/run/stream-lines.ts";

async function linesIn(...chunks: string[]): Promise<[number, string][]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk, "latin1");
  }
  const lines: [number, string][] = [];
  for await (const { bytes, number } of linesOf(stream()))
    lines.push([number, Buffer.from(bytes).toString("latin1")]);
  return lines;
}

describe("linesOf", () => {
  it.each([
    [["a\nb\n"], ["a", "b"]],
    [["a\nb"], ["a", "b"]],
    [
      ["a", "b", "\n", "c"],
      ["ab", "c"],
    ],
    [["a\n\nb\n"], ["a", "", "b"]],
    [["a\r\nb"], ["a\r", "b"]],
    [["\n"], [""]],
    [[""], []],
    [[], []],
    [
      ["one", "\ntwo\nth", "ree\n"],
      ["one", "two", "three"],
    ],
  ])("cuts %j", async (chunks, lines) => {
    expect(await linesIn(...chunks)).toEqual(lines.map((line, index) => [index + 1, line]));
  });

  it("does not cut at line separators that JSON strings may hold", async () => {
    const text = Buffer.from('{"text":"a\u2028b\u0085c"}', "utf8").toString("latin1");
    expect(await linesIn(text)).toEqual([[1, text]]);
  });

  it("gives a line as soon as it is whole", async () => {
    async function* stream() {
      yield Buffer.from("a\nb");
      await new Promise(() => {});
    }
    const next = await linesOf(stream()).next();
    expect(next.value).toMatchObject({ number: 1 });
  });
});
