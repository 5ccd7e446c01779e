// Hedges, and what is not (yet) a fact: conditions, wishes, plans, attempts, and questions.

import { Can, canBe, idOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { Shape, TokenKind } from '../model/tokens.ts'
import { ids } from '../voice/cues.ts'
import { isAuxiliary } from '../voice/phrase.ts'
import { isAnswered } from './answered.ts'
import { Unreal } from './board.ts'
import { committed, EFFORTS, knowing, perceived, prognosis, wishPrepositions } from './cues.ts'
import { baseVerb, type Place } from './place.ts'
import { clauseEnd, clauseStart, deedIn, factFrom, phraseEnd, speechEnd } from './scope.ts'

const beings = new WordTable("is are was were be been being 's 're".split(' '))
const have = new WordTable(['have', "'ve", 'of'])

/** may, allegedly, likely: the clause, its subject included. */
export function hedge(place: Place, cue: number): void {
  const { tokens, board, first, last } = place
  // "May 5": the month.
  if (tokens.kind[cue + 1] === TokenKind.Number || isMonth(place, cue)) return
  if (foreseen(place, cue)) return markPlan(place, cue)
  board.markHedge(cue, clauseStart(tokens, cue, first), clauseEnd(tokens, cue, last))
}

/** "may face charges", "could be charged": what authorities may yet do to somebody is a plan, no guess about the past. */
function foreseen(place: Place, cue: number): boolean {
  const { word } = place.tokens
  if (!mights.has(word[cue]!)) return false
  const at = pastAdverbs(place, cue + 1)
  return word[at] === BE ? penal.has(word[pastAdverbs(place, at + 1)] ?? 0) : ahead.has(word[at] ?? 0)
}

/** Longest run of adverbs between an auxiliary and its verb. */
const ADVERBS = 3

function pastAdverbs(place: Place, from: number): number {
  let at = from
  while (at < from + ADVERBS && isAdverb(place, at)) at++
  return at
}

function isMonth(place: Place, cue: number): boolean {
  const { tokens, first } = place
  if (cue === first || (tokens.shape[cue]! & Shape.Capital) === 0) return false
  return tokens.word[cue] === MAY
}

/** could have, could be: but "could be heard" is what ears can do. */
export function could(place: Place, cue: number): void {
  const { tokens, last } = place
  const next = tokens.word[cue + 1] ?? 0
  if (next === NOT || next === NT) return
  if (purpose(place, cue)) return
  for (let i = cue + 1; i < last && i < cue + 4; i++) if (perceived.has(tokens.word[i]!)) return
  if (have.has(next) || beings.has(next) || estimates.has(next) || foreseen(place, cue)) return hedge(place, cue)
  // "the dam could burst": not yet; "before they could leave": too late
  for (let i = cue - 1; i >= place.first && i > cue - 8; i--) if (tokens.word[i] === BEFORE) return
  if (baseVerb(tokens, cue + 1) && !abilities.has(next)) markPlan(place, cue)
}

/** Everything planned or foreseen up to the clause's end, but not the deed that it goes back to. */
function markPlan({ parsed, tokens, board, last }: Place, cue: number): void {
  const end = factFrom(parsed, cue, clauseEnd(tokens, cue, last))
  const deed = deedIn(tokens, cue + 1, end)
  board.markUnreal(Unreal.Plan, cue, deed.first)
  board.markUnreal(Unreal.Plan, deed.last, end)
}

/** "so that the scene could be searched": an aim, no guess. */
function purpose(place: Place, cue: number): boolean {
  const { tokens, first } = place
  for (let i = cue - 1; i > first && i > cue - 8; i--) if (tokens.word[i] === ids.that) return tokens.word[i - 1] === SO
  return false
}

/** appears to, seems to, is believed to: only with what follows them. */
export function hedgeTo(place: Place, cue: number): void {
  const { word } = place.tokens
  const next = word[cue + 1] ?? 0
  const before = word[cue - 1] ?? 0
  if (next === ids.to || (next === ids.that && before === ids.it) || next === LIKE) return hedge(place, cue)
  // "are feared dead"; "appeared directed at", "seemed unarmed"
  const describes = seems.has(word[cue]!) || (presumptions.has(word[cue]!) && beings.has(before))
  if (describes && (canBe(next) & (Can.Adjective | Can.Participle)) !== 0) hedge(place, cue)
}

/** alleged, suspected: the noun phrase; after "was" like "appears to". */
export function hedgeAdjective(place: Place, cue: number): void {
  const { tokens, board, last } = place
  if (beings.has(tokens.word[cue - 1] ?? 0)) return hedge(place, cue)
  const end = phraseEnd(tokens, cue + 1, last)
  if (end > cue + 1) board.markHedge(cue, cue, end)
}

/** if, unless: the condition up to the comma; "not known if" and "said if" are questions of knowledge. */
export function condition(place: Place, cue: number): void {
  const { tokens, board, last } = place
  if (board.isUnknown(cue)) return
  board.markUnreal(Unreal.Conditional, cue, clauseEnd(tokens, cue, last))
}

/** would have, would be: never happened, or is only foreseen. */
export function would(place: Place, cue: number): void {
  const { tokens, board, last } = place
  if (isCommitted(place, cue) || withholds(place, cue)) return
  if (have.has(tokens.word[cue + 1] ?? 0)) board.markUnreal(Unreal.Conditional, cue, clauseEnd(tokens, cue, last))
  else markPlan(place, cue)
}

/** "would not say": nothing lies ahead. */
function withholds({ tokens }: Place, cue: number): boolean {
  const next = tokens.word[cue + 1] ?? 0
  return (next === NOT || next === NT) && knowing.has(tokens.word[cue + 2] ?? 0)
}

export function should(place: Place, cue: number): void {
  const { tokens, board, last } = place
  board.markUnreal(Unreal.Wish, cue, clauseEnd(tokens, cue, last))
}

export function will(place: Place, cue: number): void {
  if (isCommitted(place, cue) || !verbAhead(place, cue) || withholds(place, cue)) return
  markPlan(place, cue)
}

function isCommitted(place: Place, cue: number): boolean {
  const { word } = place.tokens
  const at = pastAdverbs(place, cue + 1)
  return committed.has(word[beings.has(word[at] ?? 0) ? at + 1 : at] ?? 0)
}

function isAdverb(place: Place, token: number): boolean {
  return (canBe(place.tokens.word[token]!) & Can.Adverb) !== 0
}

/** A verb stands within three words; the name Will and a testament have none. */
function verbAhead(place: Place, cue: number): boolean {
  const { tokens, first, last } = place
  const isCapital = (token: number) => (tokens.shape[token]! & Shape.Capital) !== 0
  if (isCapital(cue) && (cue > first || isCapital(cue + 1))) return false
  if (owners.has(tokens.word[cue - 1] ?? 0)) return false
  for (let i = cue + 1; i < last && i < cue + 4; i++)
    if (baseVerb(tokens, i) || isAuxiliary(tokens.word[i]!)) return true
  return false
}

/** urged, demanded, called for, called on; "called" alone is another word. */
export function wish(place: Place, cue: number): void {
  const { tokens, last } = place
  const next = tokens.word[cue + 1] ?? 0
  const call = calls.has(tokens.word[cue]!)
  if (call && (!wishPrepositions.has(next) || isAnswered(place, cue))) return
  // "was wanted for murder", but "was urged to leave"
  if (beings.has(tokens.word[cue - 1] ?? 0) && next !== ids.to) return
  wishAround(place, cue + 1, speechEnd(tokens, cue, last))
}

/** "the officer who shot him", "after he was shot" inside a wish did happen: they end before "to be" and commas. */
function wishAround(place: Place, from: number, end: number): void {
  const { tokens, board } = place
  let start = from
  for (let i = from; i < end; i++) {
    if (!tellers.has(tokens.word[i]!) || !happened(place, i, end)) continue
    board.markUnreal(Unreal.Wish, start, i)
    start = i + 1
    while (start < end && tokens.word[start] !== ids.comma && !resumes(place, start)) start++
    i = start
  }
  board.markUnreal(Unreal.Wish, start, end)
}

function resumes(place: Place, token: number): boolean {
  const { word } = place.tokens
  return (word[token] === ids.to && word[token + 1] === BE) || word[token] === SHOULD
}

/** The first finite verb behind the connective stands in the past. */
function happened(place: Place, connective: number, end: number): boolean {
  const { tokens } = place
  for (let i = connective + 1; i < end && i < connective + 8; i++) {
    if (tokens.word[i] === ids.comma) return false
    const can = canBe(tokens.word[i]!)
    if (pasts.has(tokens.word[i]!)) return true
    if ((tokens.shape[i]! & Shape.Capital) === 0 && (can & Can.VerbPast) !== 0 && (can & Can.VerbBase) === 0)
      return true
    if (isAuxiliary(tokens.word[i]!) && !isAdverb(place, i)) return false
  }
  return false
}

/** "had expected a crowd of 130,000", "forecast 300 mm of rain": a number, or an article, follows at once. */
function opensObject(place: Place, token: number): boolean {
  const { tokens, last } = place
  if (token >= last) return false
  return (
    tokens.kind[token] === TokenKind.Number ||
    (canBe(tokens.word[token]!) & Can.Determiner) !== 0 ||
    amounts.has(tokens.word[token]!)
  )
}

/** plans to, is going to, about to, expected to. */
export function planTo(place: Place, cue: number): void {
  const { tokens, last } = place
  if (tokens.word[cue + 1] !== ids.to) {
    if (foreseeing.has(tokens.word[cue]!) && opensObject(place, cue + 1)) expectTo(place, cue)
    return
  }
  const verb = cue + 2
  if (verb >= last || !(baseVerb(tokens, verb) || beings.has(tokens.word[verb]!))) return
  const isSettled = prognosis.has(tokens.word[verb]!) || committed.has(tokens.word[verb]!)
  const awaited = tokens.word[verb] === BE && penal.has(tokens.word[verb + 1] ?? 0)
  if (expected.has(tokens.word[cue]!) && isSettled && !awaited) return
  markPlan(place, cue)
}

/** "expect the river to crest", "expected a crowd of 900": but "expect the man to survive" tells how he is. */
function expectTo(place: Place, cue: number): void {
  const { tokens, last } = place
  for (let i = cue + 1; i + 1 < last && i < cue + OBJECT && tokens.word[i] !== ids.comma; i++)
    if (tokens.word[i] === ids.to && prognosis.has(tokens.word[i + 1]!)) return
  markPlan(place, cue)
}

/** Longest object between "expect" and its "to", in tokens. */
const OBJECT = 8

/** tried to, attempted to, works to; attempted murder (a noun phrase) and "rushed to the scene" are left alone. */
export function tryTo(place: Place, cue: number): void {
  const { tokens, board, last } = place
  if (tokens.word[cue + 1] !== ids.to || cue + 2 >= last) return
  if (efforts.has(tokens.word[cue]!) && (canBe(tokens.word[cue + 2]!) & Can.VerbBase) === 0) return
  board.markUnreal(Unreal.Attempt, cue, clauseEnd(tokens, cue, last))
}

/** A sentence that ends in a question mark claims nothing. */
export function question(place: Place): void {
  place.board.markUnreal(Unreal.Question, place.first, place.last)
}

/** Before "will" these make it a testament; "her" may be the end of what comes before. */
const owners = new WordTable(['his', 'their', 'my', 'our', 'your', 'a', 'the'])
const efforts = new WordTable(EFFORTS.split(' '))
const presumptions = new WordTable(['feared', 'presumed', 'believed', 'thought'])
/** What somebody "could" do because he was able to. */
const abilities = new WordTable(
  'see hear feel smell walk talk speak breathe swim find reach afford tell remember get make do confirm verify say'.split(
    ' ',
  ),
)
/** "Losses could exceed $900 million": an estimate of what has happened. */
const estimates = new WordTable('exceed top total surpass amount cost'.split(' '))
const seems = new WordTable('appear appears appeared appearing seem seems seemed looked'.split(' '))
const calls = new WordTable(['called', 'calls', 'calling', 'call'])
const expected = new WordTable(['expected'])
const amounts = new WordTable('up about around nearly some more at between tens thousands hundreds dozens'.split(' '))
const foreseeing = new WordTable(
  'expected expecting expects expect forecast predicted projected anticipated'.split(' '),
)
const mights = new WordTable(['may', 'might', 'could'])
/** What may yet be done to somebody by courts and employers. */
const penal = new WordTable(
  'charged recharged indicted prosecuted sued sentenced convicted tried extradited deported disciplined arraigned fired suspended dismissed jailed imprisoned fined filed punished called added brought'.split(
    ' ',
  ),
)
const ahead = new WordTable(['face', 'result', 'lead', 'cost', 'seek', 'file', 'appeal'])
const tellers = new WordTable('who which whose that after when since because'.split(' '))
const pasts = new WordTable([
  'was',
  'were',
  'had',
  'did',
  'has',
  'shot',
  'hit',
  'put',
  'cut',
  'hurt',
  'beat',
  'let',
  'set',
])
const BE = idOf('be')
const BEFORE = idOf('before')
const SHOULD = idOf('should')
const MAY = idOf('may')
const NOT = idOf('not')
const NT = idOf("n't")
const LIKE = idOf('like')
const SO = idOf('so')
