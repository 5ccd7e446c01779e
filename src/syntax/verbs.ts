// Verb groups: auxiliaries, negation and adverbs with their main verb; voice, form, tense, modality and cues of standing.

import { idOf, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { type Modality, Pos, type VerbGroup } from '../model/syntax.ts'
import type { Tokens } from '../model/tokens.ts'
import { adjectiveCatenative, catenative, dayWord, passiveCatenative } from './classes.ts'

export type DraftVerb = { -readonly [K in keyof VerbGroup]: VerbGroup[K] }

export interface Verbing {
  readonly tokens: Tokens
  readonly pos: Uint8Array
  readonly groupOf: Int32Array
  readonly verbs: DraftVerb[]
  readonly verbOf: Int32Array
}

const BE = idOf('be')
const ON = idOf('on')
const HAVE = idOf('have')
const DO = idOf('do')
const GET = idOf('get')
const MODALITY: readonly Modality[] = ['none', 'may', 'will', 'would', 'should', 'can', 'must']
const modals = new WordTable({
  may: 1,
  might: 1,
  will: 2,
  wo: 2,
  "'ll": 2,
  would: 3,
  "'d": 3,
  should: 4,
  shall: 2,
  can: 5,
  ca: 5,
  could: 1,
  must: 6,
  cannot: 5,
})
const pastAux = new WordTable(['was', 'were', 'had', 'did', "'d"])
const CANNOT = idOf('cannot')

/** Finds the verb groups of one sentence, adds them to `verbs` and fills `verbOf`. */
export function verbsOfSentence(v: Verbing, first: number, last: number): void {
  for (let i = first; i < last; ) {
    const tag = v.pos[i]!
    if (tag < Pos.Be && tag !== Pos.To) {
      i++
      continue
    }
    if (tag > Pos.Gerund || tag === Pos.Not || v.groupOf[i]! >= 0) {
      i++
      continue
    }
    i = readVerb(v, i, first, last)
  }
}

function isVerbal(tag: number): boolean {
  return tag >= Pos.Be && tag <= Pos.Gerund && tag !== Pos.Not
}

/** The next token that is no adverb, no negation and no day ("was on Friday sentenced"); at most three are passed over. */
function plain(v: Verbing, i: number, last: number): number {
  let j = i
  if (i > 0 && v.pos[i - 1]! >= Pos.Be && v.tokens.word[i] === ON && i + 2 < last && dayWord.has(v.tokens.word[i + 1]!))
    if (v.pos[i + 2] === Pos.Participle) return i + 2
  while (j < last && j - i < 4 && (v.pos[j] === Pos.Adverb || v.pos[j] === Pos.Not || v.pos[j] === Pos.Quote)) j++
  return j
}

function blank(i: number): DraftVerb {
  return {
    first: i,
    last: i,
    main: -1,
    lemma: 0,
    voice: 'active',
    finite: true,
    form: 'past',
    perfect: false,
    progressive: false,
    negated: false,
    modality: 'none',
    cue: -1,
  }
}

function readVerb(v: Verbing, i: number, first: number, last: number): number {
  const group = blank(i)
  setForm(v, group, i)
  let j = i
  let hops = 0
  for (;;) {
    j = readChain(v, group, j, last)
    if (j >= last || group.main < 0) break
    const to = hops < 3 ? catenativeTo(v, group, j, last) : -1
    if (to < 0) break
    group.cue = group.main
    group.voice = 'active'
    hops++
    j = to + 1
  }
  if (group.main < 0) return i + 1
  group.last = group.main + 1
  // leading negation and adverb of the group: "never fired", "fatally shot"
  for (let k = i - 1; k >= first && i - k < 3 && (v.pos[k] === Pos.Not || v.pos[k] === Pos.Adverb); k--) {
    if (v.groupOf[k]! >= 0) break
    if (v.pos[k] === Pos.Not) negate(group, k)
  }
  const tag = v.pos[group.main]!
  group.lemma =
    tag === Pos.Be ? BE : tag === Pos.Have ? HAVE : tag === Pos.Do ? DO : lemmaOf(v.tokens.word[group.main]!)
  joinForm(v, group, first)
  const index = v.verbs.length
  for (let k = group.first; k < group.last; k++) v.verbOf[k] = index
  v.verbs.push(group)
  return group.last
}

/** "to find and arrest", "could find and arrest": a base form behind "and" goes on with the "to" or the modal before. */
function joinForm(v: Verbing, group: DraftVerb, first: number): void {
  const before = v.verbs.at(-1)
  if (group.form !== 'base' || v.pos[group.first] !== Pos.VerbBase || before === undefined || before.first < first)
    return
  let k = group.first - 1
  while (k > before.last && v.pos[k] === Pos.Adverb) k--
  if (k < before.last || v.pos[k] !== Pos.Conjunction) return
  if (before.form === 'infinitive') {
    group.form = 'infinitive'
    group.finite = false
  } else if (before.form === 'base' && before.modality !== 'none') {
    group.modality = before.modality
    group.cue = before.cue
  }
}

function setForm(v: Verbing, group: DraftVerb, i: number): void {
  switch (v.pos[i]) {
    case Pos.To:
      group.form = 'infinitive'
      group.finite = false
      return
    case Pos.Gerund:
      group.form = 'gerund'
      group.finite = false
      return
    case Pos.Participle:
      group.form = 'participle'
      group.finite = false
      group.voice = 'passive'
      return
    case Pos.VerbPast:
      return
    case Pos.VerbPresent:
      group.form = 'present'
      return
    case Pos.VerbBase:
    case Pos.Modal:
      group.form = 'base'
      return
    default:
      setAuxiliaryForm(v, group, i)
  }
}

const nonFiniteAux = new WordTable({ being: 1, having: 1, been: 2, be: 3 })

function setAuxiliaryForm(v: Verbing, group: DraftVerb, i: number): void {
  const kind = nonFiniteAux.get(v.tokens.word[i]!)
  if (kind === 0) {
    group.form = pastAux.has(v.tokens.word[i]!) ? 'past' : 'present'
    return
  }
  group.finite = false
  group.form = kind === 1 ? 'gerund' : kind === 2 ? 'participle' : 'base'
}

function negate(group: DraftVerb, token: number): void {
  group.negated = !group.negated
  if (group.cue < 0) group.cue = token
}

/** Reads auxiliaries up to the main verb; gives the token after it, or where it stopped. */
function readChain(v: Verbing, group: DraftVerb, from: number, last: number): number {
  let j = from
  while (j < last) {
    const tag = v.pos[j]!
    if (tag === Pos.Not) {
      negate(group, j++)
      continue
    }
    if (tag === Pos.Adverb || tag === Pos.To || tag === Pos.Quote) {
      j++
      continue
    }
    if (!isVerbal(tag)) return j
    const next = plain(v, j + 1, last)
    if (!isAuxiliary(v, group, j, next < last ? v.pos[next]! : 0)) {
      group.main = j
      if (v.pos[j] !== Pos.Be && v.pos[j] !== Pos.Have && v.pos[j] !== Pos.Do) return afterGet(v, group, j, last)
      // a negation after the copula still belongs to it: "was not armed", "is n't a suspect"
      for (let k = j + 1; k < next; k++) if (v.pos[k] === Pos.Not) negate(group, k)
      return j + 1
    }
    if (tag === Pos.Modal) {
      group.modality = MODALITY[modals.get(v.tokens.word[j]!)]!
      if (v.tokens.word[j] === CANNOT) negate(group, j)
      if (group.cue < 0) group.cue = j
    }
    j = v.tokens.word[j + 1] === ON ? next : j + 1
  }
  return j
}

/** Whether the auxiliary at `j` helps the verb form `next`; sets voice and aspect. */
function isAuxiliary(v: Verbing, group: DraftVerb, j: number, next: number): boolean {
  switch (v.pos[j]) {
    case Pos.Modal:
      return isVerbal(next)
    case Pos.Have:
      if (next !== Pos.Participle && next !== Pos.Be && next !== Pos.Have) return false
      group.perfect = true
      return true
    case Pos.Be:
      if (next === Pos.Participle) group.voice = 'passive'
      else if (next === Pos.Gerund || next === Pos.Be) group.progressive = true
      else return false
      return true
    case Pos.Do:
      return next === Pos.VerbBase
    default:
      return false
  }
}

/** "got shot", "getting hit": passive with get. */
function afterGet(v: Verbing, group: DraftVerb, j: number, last: number): number {
  if (lemmaOf(v.tokens.word[j]!) !== GET || j + 1 >= last || v.pos[j + 1] !== Pos.Participle) return j + 1
  group.main = j + 1
  group.voice = 'passive'
  return j + 2
}

/** The "to" that continues a catenative ("failed to stop", "is expected to survive", "was about to leave"), or -1. */
function catenativeTo(v: Verbing, group: DraftVerb, j: number, last: number): number {
  const main = group.main
  const lemma = v.pos[main] === Pos.Have ? HAVE : v.pos[main] === Pos.Be ? BE : lemmaOf(v.tokens.word[main]!)
  const to = plain(v, j, last)
  if (to >= last) return -1
  if (lemma === BE && v.pos[main] === Pos.Be) {
    if (v.pos[to] === Pos.To) return to
    if (to + 1 < last && v.pos[to + 1] === Pos.To && adjectiveCatenative.has(v.tokens.word[to]!)) {
      group.main = to
      return to + 1
    }
    return -1
  }
  if (v.pos[to] !== Pos.To) return -1
  const passive = group.voice === 'passive'
  return (passive ? passiveCatenative : catenative).has(lemma) ? to : -1
}
