/** What steers a terminal or turns the direction of writing: control characters, and the marks of Unicode's bidi algorithm. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Shows what would steer a terminal by its number, so that a name from outside can be printed: an escape as `\u{1b}`. */
export function visible(text: string): string {
  return text.replace(STEERING, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
