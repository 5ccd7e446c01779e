// Bounded windows over shallow syntax: how the parts of a frame are looked for next to a verb or an anchor word.

import { lemmaOf } from '../lex/lexicon.ts'
import { type Parsed, Pos, type VerbGroup } from '../model/syntax.ts'
import { TokenKind } from '../model/tokens.ts'
import { type Element, isSlot } from './frame.ts'

/** How far a frame looks for its next word, and for a phrase in the rest of its clause. */
export const NEAR = 4
export const FAR = 24

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

export interface Cursor {
  first: number
  last: number
  fills: Fill[]
}

export class Windows {
  protected readonly parsed: Parsed
  protected readonly fits: Fits

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
    const { last, numberFirst, numberLast } = this.parsed.groups[group]!
    return slot === 'n' && numberFirst >= 0 ? numberLast + 1 : last
  }

  protected endOf(group: number): number {
    return group < 0 ? 0 : this.parsed.groups[group]!.last
  }

  protected fill(slot: string, group: number, cursor: Cursor): boolean {
    if (group < 0) return false
    const { first, last } = this.parsed.groups[group]!
    if (!this.fits(slot, group, first, last)) return false
    cursor.fills.push({ slot, group, first, last })
    return true
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
      if (!this.says(t, ids)) continue
      cursor.last = Math.max(cursor.last, t + 1)
      return t + 1
    }
    return -1
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
      const group = groupOf[t]!
      if (group >= 0) {
        const last = this.slotEnd(slot, group)
        if (!this.fits(slot, group, t, last)) return -1
        cursor.fills.push({ slot, group, first: t, last })
        return last
      }
      if (!this.skippable(t)) return -1
    }
    return -1
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

  /** Auxiliaries and linking verbs between a subject and its complement. */
  protected linking(token: number): boolean {
    const pos = this.parsed.pos[token]!
    return pos === Pos.Be || pos === Pos.Have || pos === Pos.Modal || this.parsed.verbOf[token]! >= 0
  }
}
