// The subject of a reporting verb: before it (over auxiliaries and asides between commas), or after it where the order is turned.

import { Can, canBe, isStranger } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { NounGroup, Parsed, TokenRange } from '../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { ids } from './cues.ts'
import { isAuxiliary, nounish, phraseEnding, phraseStarting, pronouns } from './phrase.ts'

const ASIDE = 40
const SENTENCE = 40
const relatives = new WordTable(['who', 'which', 'whose', 'whom', 'where', 'when'])
const floating = new WordTable(['both', 'all', 'each'])
const articles = new WordTable(['a', 'an', 'the', 'his', 'her', 'their', 'one'])

/** Subject of the verb by the clause that holds it, where that stands before it in the sentence; else by looking back. */
export function subjectOf(parsed: Parsed, verb: number, floor: number): TokenRange | null {
  const { tokens } = parsed
  const beside = subjectBefore(tokens, verb, floor)
  if (beside !== null && closesSentence(tokens, beside, verb, floor)) return beside
  if (beside !== null && standsAlone(tokens, beside, verb, floor)) return beside
  return clauseSubject(parsed, verb, floor) ?? beside
}

/** "…, police and witnesses said.": speaker and verb alone behind the last comma. */
function closesSentence(tokens: Tokens, phrase: TokenRange, verb: number, floor: number): boolean {
  if ((phrase.first !== floor && tokens.word[phrase.first - 1] !== ids.comma) || phrase.last !== verb) return false
  return verb + 1 >= tokens.count || tokens.word[verb + 1] === ids.period
}

/** A name or pronoun directly before the verb, with no preposition before it, or a name with a bracket: no clause knows better. */
function standsAlone(tokens: Tokens, phrase: TokenRange, verb: number, floor: number): boolean {
  if (tokens.word[verb - 1] === ids.closeParen) return true
  if (phrase.first > floor && isPreposition(tokens, phrase.first - 1)) return false
  const last = phrase.last - 1
  // "her adviser, Jane Roe, said"
  const framed = tokens.word[phrase.last] === ids.comma && tokens.word[phrase.first - 1] === ids.comma
  if (framed && isWiderPlace(tokens, phrase, floor)) return false
  for (let i = framed ? phrase.last + 1 : phrase.last; i < verb; i++) if (!isSkipped(tokens, i)) return false
  return pronouns.has(tokens.word[last]!) || (tokens.shape[last]! & Shape.Capital) !== 0
}

/** Subject of the verb by its clause (shared subjects and participles included), or null. */
export function clauseSubject(parsed: Parsed, verb: number, floor: number): TokenRange | null {
  const group = parsed.verbOf[verb]!
  const clause = parsed.clauses[parsed.clauseOf[verb]!]
  if (group < 0 || clause === undefined || clause.verb !== group || clause.subject < 0) return null
  const subject = parsed.groups[clause.subject]!
  if (subject.first < floor || subject.last > verb) return null
  const name = nameBeside(parsed, subject, verb) ?? nameOfOwned(parsed, subject, floor)
  if (name !== null) return name
  return { first: withPossessor(parsed, subject.first, floor), last: withComplements(parsed, subject.last, verb) }
}

/** "One resident, Maria Lopez, told": the name says more than the description before it. */
function nameBeside(parsed: Parsed, subject: NounGroup, verb: number): TokenRange | null {
  const name = subject.proper ? undefined : parsed.groups[subject.apposition]
  return name?.proper === true && name.first > subject.last && name.last < verb ? name : null
}

/** "Jane Roe, the town | 's mayor, told": the owner stands in apposition to the name, and so does what is owned. */
function nameOfOwned({ tokens, groups, groupOf }: Parsed, { first }: NounGroup, floor: number): TokenRange | null {
  const id = tokens.word[first]!
  const owner = id === ids.possessive || id === ids.apostrophe ? (groupOf[first - 1] ?? -1) : -1
  const name = groups[owner - 1]
  if (name === undefined || !name.proper || name.first < floor || tokens.word[name.last] !== ids.comma) return null
  return groups[owner]!.first === name.last + 1 && !groups[owner]!.proper
    ? { first: name.first, last: name.last }
    : null
}

/** "Ruritania | 's state news agency": the owner belongs to the phrase. */
function withPossessor(parsed: Parsed, first: number, floor: number): number {
  const { tokens } = parsed
  const id = tokens.word[first]!
  if (id !== ids.possessive && id !== ids.apostrophe) return first
  const owner = parsed.groups[parsed.groupOf[first - 1] ?? -1]
  return owner !== undefined && owner.first >= floor ? owner.first : first + 1
}

/** Takes in what hangs on the subject: "a spokesman | for the city", "residents | of the block". */
function withComplements(parsed: Parsed, from: number, verb: number): number {
  let last = from
  while (last + 1 < verb && last < from + 10) {
    const id = parsed.tokens.word[last]!
    if (id !== ids.of && id !== ids.for && id !== ids.from && id !== ids.in && id !== ids.with && id !== ids.at) break
    const next = parsed.groups[parsed.groupOf[last + 1]!]
    if (next === undefined || next.first !== last + 1 || next.last > verb) break
    last = next.last
  }
  return last
}

/** Subject that stands before the verb at `verb`; `floor` is the first token of its sentence (or the token after a quotation). */
export function subjectBefore(tokens: Tokens, verb: number, floor: number): TokenRange | null {
  let i = verb - 1
  while (i >= floor && isSkipped(tokens, i)) i--
  if (i < floor) return null
  const kind = tokens.kind[i]!
  if (tokens.word[i] === ids.comma || kind === TokenKind.Dash) return overAside(tokens, i, floor)
  // "Authorities at first believed"
  if (tokens.word[i] === ids.at && i < verb - 1) i--
  // "Jane Roe and Tom Vale both denounced"
  if (floating.has(tokens.word[i]!) && i > floor && nounish(tokens, i - 1)) i--
  const id = tokens.word[i]!
  if (id === ids.who || id === ids.which || (id === ids.that && i > floor && nounish(tokens, i - 1)))
    return antecedent(tokens, i, floor)
  return phraseEnding(tokens, i, floor)
}

function isSkipped(tokens: Tokens, token: number): boolean {
  const id = tokens.word[token]!
  if (tokens.kind[token] !== TokenKind.Word || isStranger(id)) return false
  return isAuxiliary(id) || (canBe(id) & (Can.Adverb | Can.Noun)) === Can.Adverb
}

/** "P, who was there, said" and "the driver who said": the phrase before the relative pronoun. */
function antecedent(tokens: Tokens, relative: number, floor: number): TokenRange | null {
  let i = relative - 1
  if (i >= floor && tokens.word[i] === ids.comma) i--
  if (i >= floor && isDigits(tokens, i) && i - 1 >= floor && tokens.word[i - 1] === ids.comma) i -= 2
  return phraseEnding(tokens, i, floor)
}

/** "Name, 29, a neighbour who lives nearby, said": walks back over the parts between commas to the one that is the subject. */
function overAside(tokens: Tokens, comma: number, floor: number): TokenRange | null {
  const low = Math.max(floor, comma - ASIDE)
  let end = comma
  let fallback: TokenRange | null = null
  for (let i = comma - 1; i >= low - 1; i--) {
    const stop = i < low || tokens.word[i] === ids.comma || tokens.kind[i] === TokenKind.Dash
    if (!stop) continue
    const first = i + 1
    if (first < end && end !== comma) {
      const phrase = acceptable(tokens, first, end)
      if (phrase !== null && isName(tokens, phrase) && !isWiderPlace(tokens, phrase, low)) return phrase
      if (phrase !== null && !relatives.has(tokens.word[first]!)) {
        // "her senior adviser, Jane Roe, said": what stands between the commas is the name itself.
        const named = nameBetween(tokens, end + 1, comma)
        if (named !== null) return named
        fallback ??= phrase
      }
    }
    end = i
  }
  return fallback ?? phraseEnding(tokens, comma - 1, floor)
}

/** "At a plant in Port Vale, Fla., said": one word between commas behind a place tells where that place lies. */
function isWiderPlace(tokens: Tokens, { first, last }: TokenRange, low: number): boolean {
  if (last - first !== 1 || tokens.word[first - 1] !== ids.comma || tokens.word[last] !== ids.comma) return false
  let i = first - 2
  while (i > low && first - i < 6 && (tokens.shape[i]! & Shape.Capital) !== 0) i--
  return i < first - 2 && isPreposition(tokens, i)
}

/** The part between two commas where it is nothing but a name, or null. */
function nameBetween(tokens: Tokens, first: number, last: number): TokenRange | null {
  const phrase = phraseStarting(tokens, first, last)
  if (phrase === null || phrase.first !== first || phrase.last !== last) return null
  for (let i = first; i < last; i++) if ((tokens.shape[i]! & Shape.Capital) === 0) return null
  return phrase
}

function acceptable(tokens: Tokens, first: number, end: number): TokenRange | null {
  if (isDigits(tokens, end - 1) || relatives.has(tokens.word[first]!)) return null
  const phrase = phraseEnding(tokens, end - 1, first)
  // "In a statement to the paper, …": what a preposition leads is no subject.
  return phrase !== null && phrase.first > first && isPreposition(tokens, phrase.first - 1) ? null : phrase
}

function isDigits(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Number
}

function isName(tokens: Tokens, phrase: TokenRange): boolean {
  if (pronouns.has(tokens.word[phrase.first]!) && phrase.last - phrase.first === 1) return true
  if (articles.has(tokens.word[phrase.first]!)) return (tokens.shape[phrase.last - 1]! & Shape.Capital) !== 0
  return (tokens.shape[phrase.last - 1]! & Shape.Capital) !== 0 || phrase.last - phrase.first > 0
}

/** Subject that follows the verb, as in “…,” said Jane Roe. */
export function subjectAfter(tokens: Tokens, verb: number, ceiling: number): TokenRange | null {
  return phraseStarting(tokens, verb + 1, ceiling)
}

/** Subject of the first main clause that starts before `last`; else the first noun phrase that can be one. */
export function mainSubject(parsed: Parsed, first: number, last: number): TokenRange | null {
  let seen = -1
  for (let i = first; i < last && i < first + 100; i++) {
    const index = parsed.clauseOf[i]!
    if (index < 0 || index === seen) continue
    seen = index
    const clause = parsed.clauses[index]!
    if (clause.kind !== 'main' || clause.subject < 0) continue
    const subject = parsed.groups[clause.subject]!
    if (subject.first >= first && subject.last <= last)
      return (
        nameBeside(parsed, subject, last) ?? {
          first: withPossessor(parsed, subject.first, first),
          last: withComplements(parsed, subject.last, last),
        }
      )
  }
  return sentenceSubject(parsed.tokens, first, last)
}

/** The noun phrase that is the subject of a sentence: the first without a preposition that a finite verb follows, else the first. */
function sentenceSubject(tokens: Tokens, first: number, last: number): TokenRange | null {
  let fallback: TokenRange | null = null
  let i = first
  while (i < last && i < first + SENTENCE) {
    const phrase = isOpener(tokens, i) ? null : phraseStarting(tokens, i, last)
    if (phrase === null) {
      i++
      continue
    }
    if (i === first || !isPreposition(tokens, i - 1)) {
      if (verbFollows(tokens, phrase.last, last)) return phrase
      fallback ??= phrase
    }
    i = Math.max(phrase.last, i + 1)
  }
  return fallback
}

function isOpener(tokens: Tokens, token: number): boolean {
  return (canBe(tokens.word[token]!) & (Can.Gerund | Can.Preposition)) !== 0
}

function isPreposition(tokens: Tokens, token: number): boolean {
  return (canBe(tokens.word[token]!) & Can.Preposition) !== 0 || tokens.word[token] === ids.to
}

/** A finite verb stands next, or after an aside in commas or brackets. */
function verbFollows(tokens: Tokens, from: number, last: number): boolean {
  let at = from
  if (at < last && tokens.word[at] === ids.openParen) while (at < last && tokens.word[at++] !== ids.closeParen);
  if (at < last && tokens.word[at] === ids.comma) {
    const end = Math.min(last, at + 15)
    let close = at + 1
    while (close < end && tokens.word[close] !== ids.comma) close++
    if (close >= end) return false
    at = close + 1
  }
  while (at < last && isSkipped(tokens, at) && !finiteAt(tokens, at)) at++
  return at < last && finiteAt(tokens, at)
}

function finiteAt(tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] !== TokenKind.Word || (tokens.shape[token]! & Shape.Capital) !== 0) return false
  const id = tokens.word[token]!
  return isAuxiliary(id) || (canBe(id) & (Can.VerbPast | Can.VerbPresent)) !== 0
}
