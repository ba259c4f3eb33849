/**
 * The characters above ASCII that Windows-1252 holds, which is what a QuickBooks company file can store
 * (qbxml.md 5.5): Latin-1 and the 27 that Windows put where Latin-1 has control characters.
 */
const windows1252Extras = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

const plainText = /^[\t\n\r\x20-\x7e\xa0-\xff]*$/;
const storableText = new RegExp(`^[\\t\\n\\r\\x20-\\x7e\\xa0-\\xff${windows1252Extras}]*$`);
const storableCharacter = new RegExp(`^[\\t\\n\\r\\x20-\\x7e\\xa0-\\xff${windows1252Extras}]$`);
const marked = /[&<>"'\r]|[^\n\t\x20-\x7e]/gu;
const markedInAttribute = /[&<>"'\r\n\t]|[^\x20-\x7e]/gu;

/** The characters of a text that QuickBooks cannot store, each once, in order of appearance. */
export function unstorableCharacters(text: string): readonly string[] {
  if (plainText.test(text) || storableText.test(text)) return [];
  return [...new Set(text)].filter((character) => !storableCharacter.test(character));
}

/** A text as element content: markup escaped as QuickBooks does, everything beyond ASCII as a reference. */
export function escapeText(text: string): string {
  return text.replace(marked, escapeCharacter);
}

/** A text as attribute value; line breaks and tabs survive as references. */
export function escapeAttribute(text: string): string {
  return text.replace(markedInAttribute, escapeCharacter);
}

function escapeCharacter(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    case "'":
      return '&apos;';
    default:
      return `&#${character.codePointAt(0)};`;
  }
}
