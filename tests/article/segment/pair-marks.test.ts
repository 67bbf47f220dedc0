import { describe, expect, test } from "vitest";
import { documentOf } from "../../support/segment.ts";

/** Each quoted span as its text, with `<` before a span that continues, `~` after one that no mark closes. */
function check(text: string, expected: string[]): void {
  const { quoted } = documentOf(text);
  const shown = quoted.map((span) => {
    const depth = span.outer < 0 ? "" : "+";
    return `${depth}${span.continues ? "<" : ""}${text.slice(span.start, span.end)}${span.closed ? "" : "~"}`;
  });
  expect(shown).toEqual(expected);
}

describe("pairs", () => {
  test.each<[string, string[]]>([
    ['He said "we go" and left.', ['"we go"']],
    ["He said “we go” and left.", ["“we go”"]],
    ['He said “we go" and left.', ['“we go"']],
    ['He said "we go” and left.', ['"we go”']],
    ["Er sagte „wir gehen“ und ging.", ["„wir gehen“"]],
    ["Il dit «nous partons» et part.", ["«nous partons»"]],
    ["Er sagte »wir gehen« und ging.", ["»wir gehen«"]],
    ["He said ''we go'' and left.", ["''we go''"]],
    ["He said ``we go'' and left.", ["``we go''"]],
    ["He said ‘we go’ and left.", ["‘we go’"]],
    ["He said 'we go' and left.", ["'we go'"]],
    ["He said `we go' and left.", ["`we go'"]],
    ['"My hope," she said, "is peace."', ['"My hope,"', '"is peace."']],
    ["“He told me ‘go home’ and I went.”", ["“He told me ‘go home’ and I went.”", "+‘go home’"]],
    ["\"He told me 'go home',\" she said.", ["\"He told me 'go home',\"", "+'go home'"]],
    ["The city's “targeting” of ships", ["“targeting”"]],
    ['It said:"We go."', ['"We go."']],
    ['The talks—"long and hard"—ended.', ['"long and hard"']],
    ['Kim Il "Rocket" Park, 30, ran.', ['"Rocket"']],
    ['He called it "a 12-inch" gun.', ['"a 12-inch"']],
    ['" We go " he said.', ['" We go "']],
    ['"We go, "he said.', ['"We go, "']],
    ['"" he said', []],
  ])("%s", (text, expected) => check(text, expected));
});

describe("apostrophes are no marks", () => {
  test.each<[string, string[]]>([
    ["They shouldn‘t go, and don't.", []],
    ["The leaders' meeting was the ministers' idea.", []],
    ["It was the '90s and rock 'n' roll.", []],
    ["Get 'em while they’re hot.", []],
    ["He called the leaders' pact 'a mistake' on Monday.", ["'a mistake'"]],
    ["He called it 'the leaders' pact' on Monday.", ["'the leaders' pact'"]],
    ["‘I won’t go,’ he said.", ["‘I won’t go,’"]],
    ["'I won't go,' he said of the ministers' plan.", ["'I won't go,'"]],
    ["The 6'2\" guard left.", []],
    ['The 12" gun was loaded.', []],
  ])("%s", (text, expected) => check(text, expected));
});

describe("odd marks stay in their paragraph", () => {
  test.each<[string, string[]]>([
    ['He said "we go.\nThen he left.', ['"we go.~']],
    ["“We go.\n“We stay.”", ["“We go.~", "<“We stay.”"]],
    ['"We go.\n"We stay.\n"We rest," he said.', ['"We go.~', '<"We stay.~', '<"We rest,"']],
    ["‘We go.\n‘We stay,’ he said.", ["‘We go.~", "<‘We stay,’"]],
    ['"We go.\nAnd then we rest," he said.', ['"We go.~', '<And then we rest,"']],
    ['We will go," he said.', ['We will go,"']],
    ['Park said: We will go."', ['We will go."']],
    ['"We go. "We go home," he said.', ['"We go.~', '"We go home,"']],
    ['He called it "historic, and "good" for all.', ['"historic, and~', '"good"']],
    ["He called it “historic and left.\nThe “second” day began.", ["“historic and left.~", "“second”"]],
    ["He left.” The end.", ["He left.”"]],
    ['It rained " .', []],
  ])("%s", (text, expected) => check(text, expected));
});
