/** What is no character in XML 1.0: most controls, halves of pairs, the two that are none in Unicode. */
const NO_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text between the tags or in an attribute of HTML or XML; what XML cannot hold becomes U+FFFD. */
export function escapeMarkup(text: string): string {
  return text.replace(NO_CHARACTER, "\uFFFD").replace(/[&<>"'\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
