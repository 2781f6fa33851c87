// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;
/**
 * Characters without a width or an outline, and those that turn the direction of reading: with them two texts look the
 * same that are not, and a text shows otherwise than it is (Unicode Technical Report 36, sections 2.5 and 2.10). No
 * Vietnamese text needs them.
 */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]/u;
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');
/** White space; a byte order mark inside of a text is none. */
const SPACES = /[^\S\ufeff]+/g;
const BLANK = String.raw`\s\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb`;
const SEEN = new RegExp(`[^${BLANK}]`, 'u');
/** What is not seen before a place, found from there backwards: tried from each blank on, it would cost their square. */
const BLANKS_BEFORE = new RegExp(`(?<=([${BLANK}]*))`, 'uy');
/** Where a word may be parted, and how a picture is drawn: word processors and telephones put it into plain text. */
const TYPESETTING = /\u00ad|[\ufe00-\ufe0f]/g;
/** Longer than any text that is kept; what is longer is refused for that alone. */
const MAX_TIDIED = 100_000;

/** The text without white space and unseen characters around it, such as the marks around a pasted phone number. */
function withoutBlanksAround(text: string): string {
  const start = text.search(SEEN);
  if (start < 0) return '';
  BLANKS_BEFORE.lastIndex = text.length;
  const behind = BLANKS_BEFORE.exec(text)?.[1] ?? '';
  return text.slice(start, text.length - behind.length);
}

/**
 * The text without what is not seen where that means nothing: around it, in one without a letter, such as a number, and
 * wherever typesetting alone needs it.
 * White space is collapsed. It is not composed: that would cost for a text that is too long, which is left as it is.
 */
export function tidyText(text: string): string {
  if (text.length > MAX_TIDIED) return text;
  const bare = withoutBlanksAround(text).replace(TYPESETTING, '').replace(SPACES, ' ');
  if (!UNSEEN.test(bare)) return bare;
  const seen = bare.replace(ALL_UNSEEN, '');
  return /\p{L}/u.test(seen) ? bare : seen.replace(SPACES, ' ');
}

/** The code point of a character that no text may have (`U+200B`); null when the text has none. */
export function badCharacterOf(text: string): string | null {
  const tidy = tidyText(text);
  const isUnseenAlone = tidy === '' && text.trim() !== '';
  const bad =
    CONTROLS.exec(text)?.[0] ??
    /\p{Surrogate}/u.exec(text)?.[0] ??
    UNSEEN.exec(isUnseenAlone ? text.trim() : tidy)?.[0];
  return bad === undefined ? null : codePointOf(bad);
}

/** `U+200B`: how a character is named that cannot be shown. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
