// Where the story stands: the dates told so far, which later times lean on ("the next day", "in April").

import { Can, canBe } from '../../lex/lexicon.ts'
import { WordTable } from '../../lex/word-table.ts'
import type { Mention } from '../../model/claim.ts'
import type { Parsed } from '../../model/syntax.ts'
import type { Day } from './calendar.ts'
import type { TimeReading } from './reading.ts'
import type { Resolved } from './resolved.ts'
import { deeds } from './words.ts'

/** Without a publication day every stated year counts as far. */
const NEVER = 9999
/** Tokens that may stand before a time that opens its sentence: "By the end of". */
const OPENING = 4
/** Tokens looked at on each side for a word of the future. */
const REACH = 10
const wills = new WordTable(['will', "'ll", 'shall', 'wo', 'must'])
const throughs = new WordTable(['through'])
/** With "to" after them and before the time they look ahead: "was expected to resume Wednesday". */
const outlooks = new WordTable(['scheduled', 'expected', 'due', 'slated', 'set', 'going', 'planning', 'plans'])
const tos = new WordTable(['to', 'for'])
/** "is expected in court Monday", "due back in court". */
const awaited = new WordTable(['expected', 'due', 'scheduled', 'slated'])
const places = new WordTable(['in', 'back', 'before', 'at', 'on'])
const copulas = new WordTable(['be', 'is', 'are', 'being', 'get'])
const untils = new WordTable(['until', 'till'])
/** What these do until a day has not come to its end: "was extended until Friday". */
const movers = new WordTable('extended postponed adjourned delayed deferred suspended remanded'.split(' '))
const owners = new WordTable(["'s", '’s', "'", '’'])
const small = new WordTable(['on', 'this', 'late', 'early', 'at', 'around', 'about', 'the'])

function looksAhead(word: number, next: number): boolean {
  return (outlooks.has(word) && tos.has(next)) || (awaited.has(word) && places.has(next))
}

/**
 * History is told by its own dates: an article whose full years mostly lie two years or more before publication,
 * and that hardly uses bare weekdays or "yesterday", resolves a bare month against the date told last.
 */
export function isNarrative(mine: readonly Mention<TimeReading>[], published: Day | null): boolean {
  const limit = published === null ? NEVER : published.year - 1
  let far = 0
  let near = 0
  for (const { reading } of mine) {
    if (reading.form !== 'point') continue
    if (reading.year >= 0) {
      if (reading.year < limit) far++
      else near += 2
    } else if (reading.weekday > 0 || (reading.anchor === 'published' && reading.unit === 'day')) near++
  }
  return far >= 4 && far > near * 3
}

/** A past form and nothing else: "shut until Friday" may be either. */
function isPast(word: number): boolean {
  const can = canBe(word)
  return (can & Can.VerbPast) !== 0 && (can & Can.VerbBase) === 0 && !small.has(word)
}

export class Story {
  readonly parsed: Parsed
  readonly published: Day | null
  readonly narrative: boolean
  /** Last date told, to the grain it was told in; null before the first. */
  told: Resolved | null = null
  /** Year told last, passing mentions included: what "that year" means. */
  year = -1
  /** First token of that date. */
  toldAt = -1

  constructor(parsed: Parsed, published: Day | null, narrative: boolean) {
    this.parsed = parsed
    this.published = published
    this.narrative = narrative
  }

  /** A resolved date becomes the day that later times lean on. */
  tell(resolved: Resolved, mention: Mention): void {
    if (resolved.year < 0 || resolved.symbol !== '' || resolved.grain === 'none') return
    this.told = this.keeping(resolved, mention)
    this.year = resolved.year
    this.toldAt = mention.first
  }

  /**
   * A year alone seldom moves a story that goes by months ("projected for 1976"), unless it opens a sentence;
   * the same year told again keeps the month ("December 7 … 1941 … In January").
   */
  private keeping(resolved: Resolved, mention: Mention): Resolved {
    const { told } = this
    if (resolved.grain !== 'year' || told === null || told.month <= 0) return resolved
    if (told.year === resolved.year) return { ...resolved, month: told.month }
    return this.narrative && !this.opensSentence(mention) && !this.opensParagraph(mention) ? told : resolved
  }

  /** Whether no date was told before in the paragraph of a mention. */
  private opensParagraph(mention: Mention): boolean {
    const { sentences, sentenceOf } = this.parsed
    const before = this.toldAt < 0 ? undefined : sentences[sentenceOf[this.toldAt]!]
    return before === undefined || before.paragraph !== sentences[sentenceOf[mention.first]!]?.paragraph
  }

  private opensSentence(mention: Mention): boolean {
    const { sentences, sentenceOf } = this.parsed
    const sentence = sentences[sentenceOf[mention.first]!]
    return sentence !== undefined && mention.first - sentence.first <= OPENING
  }

  /** Whether the last date was told in the sentence that holds `token`. */
  toldInSentence(token: number): boolean {
    const { sentenceOf } = this.parsed
    return this.toldAt >= 0 && sentenceOf[this.toldAt] === sentenceOf[token]
  }

  /** Whether words round a mention put it into the future: "will appear in court Tuesday", but not "said Monday". */
  isFuture(mention: Mention<TimeReading>): boolean {
    const { tokens, sentenceOf } = this.parsed
    const lead = tokens.word[mention.first - 1] ?? 0
    // "a curfew through Monday" still runs
    if (throughs.has(lead) && mention.reading.weekday > 0) return true
    if (owners.has(tokens.word[mention.last] ?? 0) && deeds.has(this.headAfter(mention.last + 1))) return false
    const sentence = sentenceOf[mention.first]
    const until = untils.has(lead) && mention.reading.weekday > 0
    for (let i = mention.first - 1; i >= Math.max(0, mention.first - REACH) && sentenceOf[i] === sentence; i--) {
      const word = tokens.word[i]!
      if (wills.has(word) || (until && movers.has(word))) return true
      if (i < mention.first - 1 && looksAhead(word, tokens.word[i + 1]!)) return true
      if (isPast(word) && !copulas.has(tokens.word[i - 1] ?? 0)) return false
    }
    if (until) return true
    for (
      let i = mention.last;
      i < Math.min(tokens.count, mention.last + REACH - 4) && sentenceOf[i] === sentence;
      i++
    ) {
      if (wills.has(tokens.word[i]!)) return true
      if (looksAhead(tokens.word[i]!, tokens.word[i + 1]!)) return true
    }
    return false
  }

  /** The noun that "Sunday's" owns, as far as three words lead to it. */
  private headAfter(from: number): number {
    const { word } = this.parsed.tokens
    for (let t = from; t < from + 3; t++) if (deeds.has(word[t] ?? 0)) return word[t]!
    return 0
  }
}
