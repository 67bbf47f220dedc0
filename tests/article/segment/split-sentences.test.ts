import { expect, test } from "vitest";
import { documentOf } from "../../support/segment.ts";

test.each<[string, string[]]>([
  ["He came. He saw.", ["He came.", "He saw."]],
  ['He said "It is over." Then he left.', ['He said "It is over."', "Then he left."]],
  ["“We go home.” The crowd cheered.", ["“We go home.”", "The crowd cheered."]],
  ['"Is it over?" he asked. "No!" Kim said.', ['"Is it over?" he asked.', '"No!" Kim said.']],
  ['"Is it over?" The crowd cheered.', ['"Is it over?"', "The crowd cheered."]],
  ['"We go. We stay," he said.', ['"We go.', 'We stay," he said.']],
  ["The U.S. agreed. The U.S. The U.N. too.", ["The U.S. agreed.", "The U.S.", "The U.N. too."]],
  ["The U.S. Senate met at 5 p.m. Monday.", ["The U.S. Senate met at 5 p.m. Monday."]],
  ["It ended at 5 p.m. The crowd left.", ["It ended at 5 p.m.", "The crowd left."]],
  ["Mr. Kim met Gen. Lee on Jan. 27, 2017. He left.", ["Mr. Kim met Gen. Lee on Jan. 27, 2017.", "He left."]],
  ["He is No. 10 in the list. She is No. 1.", ["He is No. 10 in the list.", "She is No. 1."]],
  ["J. K. Rowling wrote. He read.", ["J. K. Rowling wrote.", "He read."]],
  ["Kim (who? he asked) left. He slept.", ["Kim (who? he asked) left.", "He slept."]],
  ["Well ... it ended... Then he left.", ["Well ... it ended...", "Then he left."]],
  ["(It ended.) He left.", ["(It ended.)", "He left."]],
  ["1. Go home. 2. Rest.", ["1. Go home.", "2. Rest."]],
  ["Kim meets Putin in Vladivostok", ["Kim meets Putin in Vladivostok"]],
  ["It ended. 2,000 people left.", ["It ended.", "2,000 people left."]],
  ["It ended in 2019. In 2020 it rose 3.5 percent.", ["It ended in 2019.", "In 2020 it rose 3.5 percent."]],
  ["One paragraph\nAnother one", ["One paragraph", "Another one"]],
  ["He works at Widgets Inc. He likes it.", ["He works at Widgets Inc.", "He likes it."]],
])("%s", (text, expected) => {
  expect(documentOf(text).sentences.map((sentence) => text.slice(sentence.start, sentence.end))).toEqual(
    expected,
  );
});

test("what never ends is cut, a long list of names is not", () => {
  const lengths = (text: string) => documentOf(text).sentences.map(({ first, last }) => last - first);
  expect(lengths("Lee, ".repeat(110).trim())).toEqual([220]);
  expect(lengths("said ".repeat(600).trim())).toEqual([250, 250, 100]);
});
