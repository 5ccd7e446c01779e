// Tokens as parallel typed arrays: no object and no substring per token (see PERFORMANCE in ARCHITECTURE.md).

/** Coarse kind of a token, decided by its characters alone. */
export enum TokenKind {
  Word = 1,
  /** Digits with inner `.` `,` `:` between digits: `1,250` `3.5` `5:11`; a glued suffix (`40` `th`, `5` `pm`) is a token of its own. */
  Number = 2,
  Punct = 3,
  /** “ ‘ « and `` */
  OpenQuote = 4,
  /** ” ’ » and '' (an apostrophe inside a word is part of the word) */
  CloseQuote = 5,
  /** " and a lone ' */
  StraightQuote = 6,
  /** - ‑ between word parts; `life-threatening` is three tokens */
  Hyphen = 7,
  /** – — -- */
  Dash = 8,
  /** $ € % & emoji and whatever else */
  Symbol = 9,
  Handle = 10,
  Hashtag = 11,
  Url = 12,
  Email = 13,
}

/** Bits of `Tokens.shape`. */
export enum Shape {
  /** First letter is upper case. */
  Capital = 1,
  /** All letters upper case, two at least. */
  AllCaps = 2,
  /** White space stands before the token. */
  Space = 4,
  /** A line break stands before the token (also set for the first token). */
  Line = 8,
  /** A blank line stands before the token (also set for the first token). */
  Paragraph = 16,
  /** Word ends in a full stop that belongs to it (`p.m.` `Mr.` `U.S.`). */
  Dotted = 32,
}

/** All arrays have `count` entries in use; index `count` of `start` holds the end of the text. */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly kind: Uint8Array
  readonly shape: Uint8Array
  /** Lexicon id of the lower-cased form with straight apostrophes; 0 = not in the lexicon. Punctuation has ids too. */
  readonly word: Uint32Array
}
