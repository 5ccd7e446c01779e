// Posts of social media inside an article: signed ones by their signature, unsigned ones by their marks.

import { WordTable } from '../lex/word-table.ts'
import { TokenKind, type Tokens } from '../model/tokens.ts'
import type { Features } from './features.ts'
import { CLOSE_BRACKET, COMMA, OPEN_BRACKET } from './marks.ts'
import { dateRun } from './post-dates.ts'

/** Tokens between the dash and the handle of a signature: a name, emoji, brackets in the name. */
const NAME_TOKENS = 16
/** A post without signature is this short at most, in words. */
const LONGEST_POST = 70
const shortDomains = ['pic.twitter.com', 'https://t.co', 'http://t.co', 't.co/']
const verbs = new WordTable(['said', 'tweeted', 'wrote', 'posted'])

export interface Post {
  /** Token after the post's signature. */
  readonly last: number
  readonly voice: string
}

/** The next signed post from `from` on: "… — Dana Cole (@dana) March 4, 2021"; null where none is signed. */
export function signedPost(tokens: Tokens, from: number, limit: number): Post | null {
  for (let i = from + 1; i + 1 < limit; i++) {
    if (tokens.kind[i] !== TokenKind.Handle) continue
    if (tokens.word[i - 1] !== OPEN_BRACKET || tokens.word[i + 1] !== CLOSE_BRACKET) continue
    const end = dateRun(tokens, i + 2, limit)
    const dated = end > i + 2
    if (!dated && i + 2 < limit && !signs(tokens, i, limit)) continue
    if (!dashBefore(tokens, i, from) && !dated) continue
    return { last: end, voice: tokens.text.slice(tokens.start[i]!, tokens.end[i]!) }
  }
  return null
}

/** Without a date, a signature must close its paragraph. */
function signs(tokens: Tokens, handle: number, limit: number): boolean {
  return limit - handle <= 3 && tokens.word[handle + 2] !== COMMA
}

function dashBefore(tokens: Tokens, handle: number, from: number): boolean {
  for (let i = handle - 1; i >= from && i > handle - NAME_TOKENS; i--)
    if (tokens.kind[i] === TokenKind.Dash) return true
  return false
}

/** Marks that only posts carry: hashtags, emoji, short links, a handle in front. */
export function hasPostMarks(tokens: Tokens, features: Features): boolean {
  if (features.hashtags + features.emoji > 0) return true
  if (features.handles > 0 && tokens.kind[features.first] === TokenKind.Handle) return true
  return features.links > 0 && hasShortLink(tokens, features)
}

/** A whole paragraph that is a post without signature. */
export function isUnsignedPost(tokens: Tokens, features: Features): boolean {
  if (features.words > LONGEST_POST || features.quotes > 0) return false
  if (features.links > 0 && hasShortLink(tokens, features)) return true
  if (features.hashtags > 1 || (features.hashtags > 0 && features.emoji > 0)) return true
  if (features.hashtags > 0 && features.words <= 30 && !features.ends) return true
  if (tokens.kind[features.first] !== TokenKind.Handle) return false
  return !verbs.has(tokens.word[features.first + 1]!)
}

function hasShortLink(tokens: Tokens, features: Features): boolean {
  for (let i = features.first; i < features.last; i++) {
    if (tokens.kind[i] !== TokenKind.Url) continue
    for (const domain of shortDomains) if (tokens.text.startsWith(domain, tokens.start[i]!)) return true
  }
  return false
}
