// Web and mail addresses: a run without spaces that is a link or a mailbox is one token, told by its shape alone.

import { TokenKind } from '../model/tokens.ts'
import { CharClass, classOf, lowerOf } from './chars.ts'

const DOMAINS = new Set([
  'com',
  'org',
  'net',
  'us',
  'gov',
  'edu',
  'uk',
  'co',
  'io',
  'tv',
  'info',
  'eu',
  'de',
  'fr',
  'au',
  'ca',
  'in',
  'me',
])
const UNDERSCORE = 95
const HYPHEN = 45
const PERCENT = 37
const DOT = 46
const AT = 64
const SLASH = 47
const COLON = 58

export interface Address {
  /** Where the run ends; nothing in it needs to be looked at again. */
  readonly end: number
  /** Url or Email, or 0 where it is neither. */
  readonly kind: number
}

/** Reads the run that starts at `at`. */
export function readAddress(text: string, at: number, stop: number): Address {
  let end = at
  let dots = 0
  let slash = false
  let mail = -1
  let scheme = false
  for (; end < stop; end++) {
    const code = text.charCodeAt(end)
    if (code >= 97 && code <= 122) continue
    const kind = classOf(code)
    if (
      kind === CharClass.Letter ||
      kind === CharClass.Digit ||
      code === UNDERSCORE ||
      code === HYPHEN ||
      code === PERCENT
    )
      continue
    if (code === DOT) dots++
    else if (code === AT) mail = end
    else if (code === SLASH) slash = true
    else if (code === COLON && text.charCodeAt(end + 1) === SLASH) scheme = true
    else if (!slash || !isQuery(code)) break
  }
  while (end > at && isTrailing(text.charCodeAt(end - 1))) {
    if (text.charCodeAt(end - 1) === DOT) dots--
    end--
  }
  if (mail > at && mail < end - 1 && dots > 0) return { end, kind: TokenKind.Email }
  const web =
    (scheme && slash && end - at > 8) ||
    (dots > 0 && (startsWithWww(text, at) || (slash && dotBeforeSlash(text, at, end)) || endsInDomain(text, at, end)))
  return { end, kind: web ? TokenKind.Url : 0 }
}

function isQuery(code: number): boolean {
  return code === 63 || code === 61 || code === 38 || code === 35 || code === 43
}

function isTrailing(code: number): boolean {
  return code === 46 || code === 45 || code === 58 || code === 63 || code === 38 || code === 61 || code === 35
}

function startsWithWww(text: string, at: number): boolean {
  for (let i = 0; i < 3; i++) if (lowerOf(text.charCodeAt(at + i)) !== 119) return false
  return text.charCodeAt(at + 3) === DOT
}

function dotBeforeSlash(text: string, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === SLASH) return false
    if (code === DOT) return i + 2 < end && classOf(text.charCodeAt(i + 1)) === CharClass.Letter
  }
  return false
}

function endsInDomain(text: string, at: number, end: number): boolean {
  let dot = end - 1
  while (dot > at && end - dot < 5 && text.charCodeAt(dot) !== DOT) dot--
  if (text.charCodeAt(dot) !== DOT || end - dot < 3) return false
  return DOMAINS.has(text.slice(dot + 1, end).toLowerCase())
}
