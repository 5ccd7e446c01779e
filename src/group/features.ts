// What an article is about, as weighted words: names and rare words from its news part, the opening counting double.

import { Can, canBe, idOf, isStranger, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { Account } from '../model/claim.ts'
import { foldedHash } from '../model/plain-words.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'

/** Words of one article: parallel arrays of feature key and weight, and whether the word is a name or unknown to the lexicon. */
export interface Features {
  readonly keys: readonly number[]
  readonly counts: readonly number[]
  readonly rare: readonly boolean[]
}

/** Longest part of an article that is looked at; news tells its event early. */
const MOST_TOKENS = 1200
/** Tokens of the opening, which count double. */
const LEAD = 120
const LIGHT = Can.Preposition | Can.Pronoun | Can.Determiner | Can.Conjunction | Can.Honorific
/** An article of at most so many words is short: the region of its town counts as well. */
const FEW = 12
/** Keys of words outside the lexicon start here, above all lexicon ids. */
const UNKNOWN = 2 ** 24

/** Names that every paper prints every week. */
const CALENDAR = new WordTable(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december'.split(
    ' ',
  ),
)

function unknownKey({ text, start, end }: Tokens, token: number): number {
  return UNKNOWN + (foldedHash(text, start[token]!, end[token]!) >>> 0)
}

/** Token ranges of zones that tell no news: comments and page furniture. */
function mutedSpans(account: Account): { start: number; end: number }[] {
  return account.parsed.zones.filter((zone) => zone.kind === 'comment' || zone.kind === 'furniture')
}

function isSentenceStart(tokens: Tokens, token: number): boolean {
  if (((tokens.shape[token] as number) & (Shape.Line | Shape.Paragraph)) !== 0) return true
  const before = tokens.kind[token - 1]
  return before !== undefined && before !== TokenKind.Word && before !== TokenKind.Number && before !== TokenKind.Hyphen
}

/** The features of one article, in order of first appearance. Linear in its (bounded) length. */
export function featuresOf(account: Account): Features {
  const { tokens } = account.parsed
  const muted = mutedSpans(account)
  const seen = new Map<number, number>()
  const keys: number[] = []
  const counts: number[] = []
  const rare: boolean[] = []
  let zone = 0
  const stop = Math.min(tokens.count, MOST_TOKENS)
  for (let i = 0; i < stop; i++) {
    const start = tokens.start[i] as number
    while (zone < muted.length && (muted[zone] as { end: number }).end <= start) zone++
    if (zone < muted.length && (muted[zone] as { start: number }).start <= start) continue
    if (start < account.document.body.start || tokens.kind[i] !== TokenKind.Word) continue
    const id = tokens.word[i] as number
    const can = canBe(id)
    if ((tokens.end[i] as number) - start < 3 || (can & LIGHT) !== 0) continue
    if (CALENDAR.has(id)) continue
    const isName = ((tokens.shape[i] as number) & Shape.Capital) !== 0 && !isSentenceStart(tokens, i)
    if (!isStranger(id) && !isName && (can & (Can.Noun | Can.Verb | Can.Adjective)) === 0) continue
    const key = isStranger(id) ? unknownKey(tokens, i) : lemmaOf(id)
    const weight = i < LEAD ? 2 : 1
    const at = seen.get(key)
    if (at === undefined) {
      seen.set(key, keys.length)
      keys.push(key)
      counts.push(weight)
      rare.push(isStranger(id) || isName)
    } else {
      counts[at] = (counts[at] as number) + weight
      if (isName) rare[at] = true
    }
  }
  if (keys.length <= FEW) addRegions(account, seen, { keys, counts, rare })
  return { keys, counts, rare }
}

/** "In Memphis" here and "in western Tennessee" there: a short article's town stands for its region too. */
function addRegions(
  { claims }: Account,
  seen: Map<number, number>,
  { keys, counts, rare }: { keys: number[]; counts: number[]; rare: boolean[] },
): void {
  for (const { value, votes, event } of claims) {
    if (value?.kind !== 'entity' || value.type !== 'place' || !votes || event !== 'main') continue
    const region = value.within?.[0]
    if (region === undefined) continue
    const id = idOf(region.toLowerCase())
    const key = isStranger(id) ? UNKNOWN + (foldedHash(region, 0, region.length) >>> 0) : lemmaOf(id)
    if (seen.has(key)) continue
    seen.set(key, keys.length)
    keys.push(key)
    counts.push(2)
    rare.push(true)
  }
}
