// How two quotations stand to each other: the same words, words cut from the other, punctuation drift, or altered words.

import { replaceBracketed } from '../../model/cut.ts'
import type { QuoteValue } from '../../model/value.ts'
import { relateNames } from '../entity/person-names.ts'
import type { RelateContext, Related } from '../kind.ts'
import { spelledOut } from './short-forms.ts'

/** Longest quotation whose words are aligned one by one; longer ones are compared by their opening. */
const LONGEST = 300
/** Share of the longer quotation that must recur in order for two quotations of one speaker to be one utterance told twice. */
const ALIGNED_SHARE = 0.6
/** The same for two quotations with one opening of so many words. */
const OPENING = 4
const OPENING_SHARE = 0.5
/** Words that a fragment needs to be known as cut from a longer quotation. */
const SHORTEST_CUT = 4

const LIGHT = new Set(
  'a an the and or but if of to in on at by for with from as is are was were be been am do did does have has had it its that this these those he she they we i you his her their our my your me him them us not no so will would can could there'.split(
    ' ',
  ),
)

/** Letters in brackets at the start of a word are a change of case: "[T]he". */
const CASE_CHANGE = /\[(\p{L})\](?=\p{L})/gu

/** What an editor put in brackets stands for words cut out: "[Western governments] are sure", "they are sure". */
function withoutInsertions(words: string): string {
  const cased = words.replace(CASE_CHANGE, '$1')
  if (!cased.includes('[')) return cased
  return replaceBracketed(cased, '[', ']', 80, ' ... ')
}

/** Words of a quotation without case, punctuation and short forms; an ellipsis, or what an editor put in brackets, stays as a cut. */
export function quoteWords(words: string): string[] {
  const out: string[] = []
  const plain = withoutInsertions(words.toLowerCase().replaceAll('’', "'").replaceAll('…', ' ... '))
  for (const piece of plain.split(/\s+/)) {
    if (/^\.{2,}$/.test(piece)) out.push('...')
    else {
      for (const part of piece.split(/[-–—/]/)) {
        const bare = bareWord(part)
        if (bare !== '') out.push(...spelledOut(bare))
      }
    }
    if (out.length >= LONGEST) break
  }
  return out
}

/** From the first letter, digit or "$" to the last letter, digit or "%". */
function bareWord(part: string): string {
  const characters = Array.from(part)
  const first = characters.findIndex((character) => /[\p{L}\p{N}$]/u.test(character))
  const last = characters.findLastIndex((character) => /[\p{L}\p{N}%]/u.test(character))
  return first === -1 ? '' : characters.slice(first, last + 1).join('')
}

/** True where `part`, cut at its ellipses, stands in `whole` piece by piece in order. */
function isCutFrom(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  let piece: string[] = []
  const place = (): boolean => {
    if (piece.length === 0) return true
    for (let i = at; i + piece.length <= whole.length; i++) {
      if (piece.every((word, k) => whole[i + k] === word)) {
        at = i + piece.length
        piece = []
        return true
      }
    }
    return false
  }
  for (const word of part) {
    if (word !== '...') piece.push(word)
    else if (!place()) return false
  }
  return place()
}

/** The same word, or two words of one stem: just and justice, someone and somebody. */
function isTelling(a: string, b: string): boolean {
  if (a === b) return true
  return a.length >= 4 && b.length >= 4 && a.slice(0, 4) === b.slice(0, 4)
}

/** Words shared in order (longest common subsequence), and how many of them carry meaning. */
export function sharedInOrder(a: readonly string[], b: readonly string[]): { words: number; heavy: number } {
  let previous = new Int32Array(b.length + 1)
  let current = new Int32Array(b.length + 1)
  for (const word of a) {
    const heavy = LIGHT.has(word) ? 0 : 1
    for (let j = 1; j <= b.length; j++) {
      const up = previous[j] as number
      const side = current[j - 1] as number
      const best = Math.max(up, side)
      // Both numbers in one cell: words in the high part, meaningful words in the low part.
      const diagonal = isTelling(b[j - 1] as string, word) ? (previous[j - 1] as number) + 1024 + heavy : 0
      current[j] = Math.max(diagonal, best)
    }
    ;[previous, current] = [current, previous]
    current.fill(0)
  }
  const last = previous[b.length] as number
  return { words: last >> 10, heavy: last & 1023 }
}

/** One speaker by name; a quotation that nobody is named for can be anybody's. */
function sameSpeaker(left: QuoteValue, right: QuoteValue): boolean {
  if (left.speaker === null || right.speaker === null) return true
  const a = left.speaker.name.toLowerCase().split(/\s+/)
  const b = right.speaker.name.toLowerCase().split(/\s+/)
  return a.at(-1) === b.at(-1)
}

/** True where two quotations are tellings of one utterance. */
export function areAligned(left: QuoteValue, right: QuoteValue): boolean {
  const a = quoteWords(left.words)
  const b = quoteWords(right.words)
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 2) return false
  if (short.length === long.length && short.every((word, i) => word === long[i])) return true
  if (short.length >= SHORTEST_CUT && isCutFrom(short, long)) return true
  if (!sameSpeaker(left, right)) return false
  const shared = sharedInOrder(a, b)
  if (opensAlike(left, right, a, b) && shared.words >= long.length * OPENING_SHARE) return true
  return shared.words >= 2 && shared.heavy >= 1 && shared.words >= long.length * ALIGNED_SHARE
}

/** "He had his hands up", "He had his hands in the air": one named speaker, and the same opening with a word that tells. */
function opensAlike(left: QuoteValue, right: QuoteValue, a: readonly string[], b: readonly string[]): boolean {
  if (left.speaker === null || right.speaker === null) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return same >= OPENING && a.slice(0, same).some((word) => !LIGHT.has(word))
}

/** Voices that hand on what others said. */
const NO_MOUTHS: ReadonlySet<string> = new Set(['outlet', 'social', 'reader'])

/** Two full names of two people: the same words cannot have been said by both. */
function isReattributed(left: QuoteValue, right: QuoteValue): boolean {
  const [a, b] = [left.speaker, right.speaker]
  if (a === null || b === null || NO_MOUTHS.has(a.kind) || NO_MOUTHS.has(b.kind)) return false
  const isFull = (name: string) => /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)+$/u.test(name)
  // a lone name may be that of a body, or of a town
  if (a.kind !== b.kind && !(a.name.includes(' ') && b.name.includes(' '))) return false
  return isFull(a.name) && isFull(b.name) && relateNames(a.name, b.name) === 'different'
}

function relateSpeakers(left: QuoteValue, right: QuoteValue, related: Related, words: number): Related {
  if (words < SHORTEST_CUT || !isReattributed(left, right)) return related
  const because = `the same words are put into the mouths of ${left.speaker?.name} and ${right.speaker?.name}`
  return { relation: 'apart', because, hint: 're-attributed' }
}

/** Relates two quotations; different utterances are incomparable, changed words of one utterance are apart. */
export function relateQuotes(left: QuoteValue, right: QuoteValue, _context: RelateContext): Related {
  const a = quoteWords(left.words)
  const b = quoteWords(right.words)
  return relateSpeakers(left, right, relateWords(left, right, a, b), Math.min(a.length, b.length))
}

function relateWords(left: QuoteValue, right: QuoteValue, a: readonly string[], b: readonly string[]): Related {
  if (a.length === b.length && a.every((word, i) => word === b[i])) {
    const exact = left.words === right.words
    const because = 'both give the same words'
    return exact ? { relation: 'same', because } : { relation: 'same', because, hint: 'punctuation' }
  }
  if (a.length > 0 && b.length > 0) {
    const hint = 'trimmed'
    if (isCutFrom(a, b)) return { relation: 'nested-right', because: 'the first is cut from the second', hint }
    if (isCutFrom(b, a)) return { relation: 'nested-left', because: 'the second is cut from the first', hint }
  }
  if (!areAligned(left, right)) return { relation: 'incomparable', because: 'these are two different utterances' }
  return { relation: 'apart', because: 'one utterance is quoted in different words', hint: 'quote-altered' }
}
