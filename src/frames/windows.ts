// Bounded windows over shallow syntax: how the parts of a frame are looked for next to a verb or an anchor word.

import { idOf, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import { type Clause, type Parsed, Pos, type VerbGroup } from '../model/syntax.ts'
import { TokenKind } from '../model/tokens.ts'
import { type Element, isSlot, slotOf } from './frame.ts'

/** "Shot twice": a number that is no noun group. */
const TIMES = new WordTable(['twice', 'thrice'])
const ONCE = idOf('once')
const BETWEEN = idOf('between')
const COMMA = idOf(',')
/** What stands behind these is no object, but what somebody is. */
const STAYS = new WordTable(['be', 'remain', 'stay', 'become', 'seem'])
const LIST = 8
/** How far a frame looks for its next word, and for a phrase in the rest of its clause. */
export const NEAR = 4
export const FAR = 24

/** Slots of numbers and measures: what they fill need be no object ("fired seven times", "face 20 years"). */
export function isAmount(slot: string): boolean {
  return slot === 'n' || slot === 'times' || slot.startsWith('quantity:')
}

export interface Fill {
  readonly slot: string
  /** Index in `parsed.groups`. */
  readonly group: number
  /** The tokens of the group that fill the slot. */
  readonly first: number
  readonly last: number
}

/** Whether tokens `first`..`last` of a group can fill a slot; `group` may be -1 for bare tokens. */
export type Fits = (slot: string, group: number, first: number, last: number) => boolean

/** Slots beyond so many are asked for every time. */
const SLOT_BITS = 32
const NO_BITS = new Int32Array(0)

export interface Cursor {
  first: number
  last: number
  fills: Fill[]
}

export class Windows {
  protected readonly parsed: Parsed
  protected readonly fits: Fits
  /** By group, a bit for each slot: whether it is known if the whole group fits it, and whether it does. */
  private known = NO_BITS
  private fitting = NO_BITS

  constructor(parsed: Parsed, fits: Fits) {
    this.parsed = parsed
    this.fits = fits
  }

  protected whole(slot: string, group: number): Fill {
    const { first, last } = this.parsed.groups[group]!
    return { slot, group, first, last }
  }

  /** Where a slot's filler ends: a bare number ends before the noun it counts. */
  protected slotEnd(slot: string, group: number): number {
    const { first, last, head, numberFirst, numberLast } = this.parsed.groups[group]!
    if (slot !== 'n') return last
    if (numberFirst >= 0) return numberLast + 1
    // "a second body"
    for (let t = first; t < head && t < first + 2; t++) if (this.parsed.pos[t] === Pos.Ordinal) return t + 1
    return last
  }

  protected endOf(group: number): number {
    return group < 0 ? 0 : this.parsed.groups[group]!.last
  }

  protected fill({ slot, code }: Element, group: number, cursor: Cursor): boolean {
    if (!this.fitsWhole(code, group)) return false
    const { first, last } = this.parsed.groups[group]!
    cursor.fills.push({ slot, group, first, last })
    return true
  }

  /** Whether a whole group fits a slot; many frames ask the same of one subject or object. */
  protected fitsWhole(code: number, group: number): boolean {
    if (group < 0) return false
    const { groups } = this.parsed
    if (this.known.length === 0) {
      this.known = new Int32Array(groups.length)
      this.fitting = new Int32Array(groups.length)
    }
    const bit = code <= SLOT_BITS ? 1 << (code - 1) : 0
    if ((this.known[group]! & bit) !== 0) return (this.fitting[group]! & bit) !== 0
    const { first, last } = groups[group]!
    const fits = this.fits(slotOf(code), group, first, last)
    this.known[group]! |= bit
    if (fits) this.fitting[group]! |= bit
    return fits
  }

  /** Elements after a verb: words near by, and prepositions with their slot anywhere in the rest of the clause. */
  protected forward(
    elements: readonly Element[],
    index: number,
    from: number,
    cursor: Cursor,
    verb: VerbGroup,
  ): boolean {
    let at = from
    for (let k = index; k < elements.length; k++) {
      const part = elements[k]!
      const next = elements[k + 1]
      if (!isSlot(part) && next !== undefined && isSlot(next)) {
        const end = this.phraseWithSlot(part.ids, next.slot, at, cursor, verb)
        if (end < 0) return false
        at = end
        k++
        continue
      }
      const end = isSlot(part) ? this.rightGroup(part.slot, at, cursor) : this.wordAfter(part.ids, at, cursor, verb)
      if (end < 0) return false
      at = end
    }
    return true
  }

  /** A word directly followed by a group that fills the slot, within the clause: "to {hospital}", "by {org}". */
  protected phraseWithSlot(
    ids: readonly number[],
    slot: string,
    from: number,
    cursor: Cursor,
    verb: VerbGroup,
  ): number {
    const stop = this.clauseStop(from, verb)
    for (let t = from; t < stop; t++) {
      if (!this.says(t, ids)) continue
      const end = this.rightGroup(slot, t + 1, cursor)
      if (end >= 0) return end
    }
    return -1
  }

  protected wordAfter(ids: readonly number[], from: number, cursor: Cursor, verb: VerbGroup): number {
    const stop = Math.min(this.clauseStop(from, verb), from + NEAR * 2)
    for (let t = from; t < stop; t++) {
      if (this.says(t, ids)) {
        cursor.last = Math.max(cursor.last, t + 1)
        return t + 1
      }
      if (this.startsOver(t, from)) return -1
    }
    return -1
  }

  /** "Five people injured and one person dead", "3 workers dead, 9 missing": with another number another phrase begins. */
  private startsOver(token: number, from: number): boolean {
    const { pos, groupOf, groups, tokens } = this.parsed
    if (token === from || (pos[token] !== Pos.Conjunction && tokens.word[token] !== COMMA)) return false
    const next = groupOf[token + 1] ?? -1
    return next >= 0 && groups[next]!.numberFirst === token + 1
  }

  /** Where looking on from a verb stops: the end of the sentence, the next finite verb, or the window. */
  protected clauseStop(from: number, verb: VerbGroup): number {
    const { sentences, sentenceOf, verbOf, verbs } = this.parsed
    const end = Math.min(sentences[sentenceOf[verb.main]!]!.last, from + FAR)
    for (let t = from; t < end; t++) {
      const other = verbOf[t]!
      if (other >= 0 && verbs[other] !== verb && verbs[other]!.finite) return t
    }
    return end
  }

  protected rightGroup(slot: string, from: number, cursor: Cursor): number {
    const { groupOf, tokens } = this.parsed
    for (let t = from; t < tokens.count && t < from + 3; t++) {
      if (slot === 'times' && TIMES.has(tokens.word[t]!) && !this.listsMore(t)) {
        cursor.fills.push({ slot: 'n', group: -1, first: t, last: t + 1 })
        return t + 1
      }
      const group = groupOf[t]!
      if (group >= 0) {
        const last = this.slotEnd(slot, group)
        if (!this.fits(slot, group, t, last)) return -1
        cursor.fills.push({ slot, group, first: t, last })
        return last
      }
      if (!this.skippable(t) && tokens.word[t] !== BETWEEN) return -1
    }
    return -1
  }

  /** "Twice in the chest, once in the arm" */
  private listsMore(token: number): boolean {
    const { word, count } = this.parsed.tokens
    for (let t = token + 1; t < count && t < token + LIST; t++) if (word[t] === ONCE || TIMES.has(word[t]!)) return true
    return false
  }

  /** Elements one after the other from a token on, with only light words passed over. */
  protected contiguous(
    elements: readonly Element[],
    index: number,
    from: number,
    stop: number,
    cursor: Cursor,
  ): boolean {
    let at = from
    for (let k = index; k < elements.length; k++) {
      const part = elements[k]!
      if (isSlot(part)) {
        const end = this.rightGroup(part.slot, at, cursor)
        if (end < 0 || end > stop) return false
        at = end
        continue
      }
      let t = at
      while (t < stop && t - at < NEAR && !this.says(t, part.ids) && this.skippable(t)) t++
      if (t >= stop || !this.says(t, part.ids)) return false
      at = t + 1
      cursor.last = at
    }
    return true
  }

  protected says(token: number, ids: readonly number[]): boolean {
    const word = this.parsed.tokens.word[token]!
    if (word === 0) return false
    const lemma = lemmaOf(word)
    for (let k = 0; k < ids.length; k++) if (ids[k] === word || ids[k] === lemma) return true
    return false
  }

  /** Whether a word follows a token and another goes before it; 0 stands for no word. */
  standsBeside(token: number, behind: number, ahead: number): boolean {
    return (behind === 0 || this.standsBehind(token, behind)) && (ahead === 0 || this.standsAhead(token, ahead))
  }

  /** Whether a word follows a token, light words aside, as `contiguous` asks it. */
  private standsBehind(token: number, id: number): boolean {
    const stop = Math.min(this.parsed.tokens.count, token + 2 + NEAR)
    for (let t = token + 1; t < stop; t++) {
      if (this.saysWord(t, id)) return true
      if (!this.skippable(t)) return false
    }
    return false
  }

  /** Whether a word goes before a token, light words aside, as `backward` asks it. */
  private standsAhead(token: number, id: number): boolean {
    const stop = Math.max(0, token - 1 - NEAR)
    for (let t = token - 1; t >= stop; t--) {
      if (this.saysWord(t, id)) return true
      if (!this.skippable(t)) return false
    }
    return false
  }

  private saysWord(token: number, id: number): boolean {
    const word = this.parsed.tokens.word[token]!
    return word !== 0 && (word === id || lemmaOf(word) === id)
  }

  /** Light words a frame may pass over: determiners, adverbs, possessives, hyphens, quotation marks, one adjective. */
  protected skippable(token: number): boolean {
    const pos = this.parsed.pos[token]!
    return (
      pos === Pos.Adverb ||
      pos === Pos.Determiner ||
      pos === Pos.Possessive ||
      pos === Pos.Quote ||
      pos === Pos.Adjective ||
      this.parsed.tokens.kind[token] === TokenKind.Hyphen
    )
  }

  /** Whether a clause tells, from a token on, what its subject does to somebody, and not what it is or remains. */
  protected doesTo({ verb, object }: Clause, from: number): boolean {
    const own = object < 0 ? undefined : this.parsed.verbs[verb]
    return own?.finite === true && own.voice === 'active' && own.first >= from && !STAYS.has(own.lemma)
  }

  /** Auxiliaries and linking verbs between a subject and its complement. */
  protected linking(token: number): boolean {
    const pos = this.parsed.pos[token]!
    return pos === Pos.Be || pos === Pos.Have || pos === Pos.Modal || this.parsed.verbOf[token]! >= 0
  }
}
