// Words that bound a number from before ("at least", "nearly") and after ("or more", "-plus"), matched by word id.

import { intern } from '../../lex/lexicon.ts'
import { phraseWords } from '../../lex/phrases.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { CountForm } from '../../model/value.ts'

interface Bound {
  readonly ids: readonly number[]
  readonly form: CountForm
}

export interface BoundHit {
  /** First token (before) or token after the last one (after). */
  readonly at: number
  readonly form: CountForm
}

/** Phrases that end directly before the number. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  'at-least': [
    'at least',
    'at the least',
    'at the very least',
    'at a minimum',
    'no fewer than',
    'no less than',
    'not fewer than',
    'not less than',
    'a minimum of',
    'minimum of',
    'minimum',
    'as few as',
    '>=',
  ],
  'more-than': [
    'more than',
    'more then',
    'many more than',
    'far more than',
    'much more than',
    'well more than',
    'greater than',
    'larger than',
    'bigger than',
    'longer than',
    'older than',
    'higher than',
    'over',
    'well over',
    'far over',
    'upwards of',
    'upward of',
    'north of',
    'in excess of',
    'well in excess of',
    'above',
    'beyond',
    'exceeding',
    'exceed',
    'exceeds',
    'exceeded',
    'topping',
    'topped',
    'tops',
    'surpassing',
    'surpassed',
  ],
  'at-most': [
    'no more than',
    'not more than',
    'at most',
    'at the most',
    'up to',
    'upto',
    'as many as',
    'as much as',
    'as high as',
    'a maximum of',
    'maximum of',
    'maximum',
    'not exceeding',
  ],
  'less-than': [
    'fewer than',
    'less than',
    'smaller than',
    'lower than',
    'shorter than',
    'younger than',
    'under',
    'below',
    'well under',
    'far fewer than',
    'far less than',
    'much less than',
    'fewer then',
    'south of',
  ],
  about: [
    'about',
    'around',
    'some',
    'roughly',
    'approximately',
    'approx',
    'approx.',
    'aproximately',
    'circa',
    'an estimated',
    'estimated',
    'perhaps',
    'maybe',
    'possibly',
    'probably',
    'close to',
    'somewhere around',
    'somewhere near',
    'in the region of',
    'in the neighborhood of',
    'in the neighbourhood of',
    'on the order of',
    'more or less',
    'more like',
    'an approximate',
    'an average of',
    'on average',
    '~',
  ],
  nearly: [
    'nearly',
    'almost',
    'just under',
    'just shy of',
    'just short of',
    'just below',
    'a little under',
    'a little less than',
    'slightly less than',
    'slightly under',
    'slightly fewer than',
    'a bit less than',
    'a bit under',
    'approaching',
    'nearing',
    'not quite',
    'very nearly',
    'a little fewer than',
  ],
  'just-over': [
    'just over',
    'just more than',
    'just above',
    'slightly more than',
    'slightly over',
    'slightly above',
    'a little over',
    'a little more than',
    'a bit more than',
    'a bit over',
    'a shade over',
    'barely over',
    'barely more than',
  ],
  exact: [
    'exactly',
    'toll up to',
    'count up to',
    'total up to',
    'tally up to',
    'number up to',
    'precisely',
    'only',
    'just',
    'a total of',
    'total of',
    'a combined',
    'a record',
    'a further',
    'an additional',
    'a full',
    'a whopping',
    'a staggering',
    'a mere',
    'merely',
  ],
}

/** Phrases that begin directly after the number (hyphens are passed over). */
const AFTER: Readonly<Record<string, readonly string[]>> = {
  about: ['or so', 'ish', 'or thereabouts', 'odd', 'some', 'something', 'more or less', 'or about that many'],
  'at-least': [
    'or more',
    'plus',
    '+',
    'if not more',
    'or even more',
    'or greater',
    'or higher',
    'or over',
    'at least',
    'at the least',
    'at a minimum',
    'and counting',
    'or more than that',
  ],
  'at-most': ['or fewer', 'or less', 'or under', 'at most', 'at the most', 'at maximum', 'tops', 'maximum', 'max'],
}

/** Words that bound a number only when a hyphen joins them: "20-odd", "forty-some", "50-ish". */
const HYPHENATED = new Set(['ish', 'odd', 'some', 'something'].map((word) => intern(word)))

function table(rows: Readonly<Record<string, readonly string[]>>, fromEnd: boolean): Map<number, Bound[]> {
  const map = new Map<number, Bound[]>()
  for (const [form, phrases] of Object.entries(rows)) {
    for (const phrase of phrases) {
      const ids = phraseWords(phrase).map((word) => intern(word))
      if (fromEnd) ids.reverse()
      const bucket = map.get(ids[0]!) ?? []
      bucket.push({ ids, form: form as CountForm })
      bucket.sort((a, b) => b.ids.length - a.ids.length)
      map.set(ids[0]!, bucket)
    }
  }
  return map
}

const before = table(BEFORE, true)
const after = table(AFTER, false)

/** The longest bound that ends directly before `token`, or null; never across a line break or before `floor`. */
export function boundBefore(tokens: Tokens, token: number, floor: number): BoundHit | null {
  if (token <= floor || (tokens.shape[token]! & Shape.Paragraph) !== 0) return null
  const bucket = before.get(tokens.word[token - 1]!)
  if (bucket === undefined) return null
  for (const { ids, form } of bucket) {
    const first = token - ids.length
    if (first < floor) continue
    let same = true
    for (let k = 1; same && k < ids.length; k++) same = tokens.word[token - 1 - k] === ids[k]
    if (same) return { at: first, form }
  }
  return null
}

/** The longest bound that begins directly after a number that ends before `token`, or null. */
export function boundAfter(tokens: Tokens, token: number): BoundHit | null {
  if (token >= tokens.count) return null
  const hyphen = tokens.kind[token] === TokenKind.Hyphen
  const at = hyphen ? token + 1 : token
  if (at >= tokens.count || (tokens.shape[at]! & Shape.Paragraph) !== 0) return null
  const bucket = after.get(tokens.word[at]!)
  if (bucket === undefined) return null
  const glued = hyphen || (tokens.shape[at]! & Shape.Space) === 0
  for (const { ids, form } of bucket) {
    if (ids.length === 1 && (HYPHENATED.has(ids[0]!) ? !glued : false)) continue
    let same = at + ids.length <= tokens.count
    for (let k = 1; same && k < ids.length; k++) same = tokens.word[at + k] === ids[k]
    if (same) return { at: at + ids.length, form }
  }
  return null
}
