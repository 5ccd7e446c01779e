// Matches compiled frames against the shallow syntax of a sentence: verb frames by voice and role, sequence frames by bounded windows.

import { intern } from '../lex/lexicon.ts'
import { type Clause, type Parsed, Pos, type VerbGroup } from '../model/syntax.ts'
import { type Element, type Frame, isSlot } from './frame.ts'
import { RECORD } from './frame-runs.ts'
import { Asks, type FrameSet, mayHold } from './frame-set.ts'
import { Said } from './said.ts'
import { type Cursor, FAR, type Fill, type Fits, isAmount, NEAR, Windows } from './windows.ts'

const BY = intern('by')

export interface Match {
  readonly frame: Frame
  /** Index of the clause, or -1. */
  readonly clause: number
  /** The verb or anchor token. */
  readonly trigger: number
  /** The tokens that the frame's own words cover. */
  readonly first: number
  readonly last: number
  readonly fills: readonly Fill[]
}

/** Every frame that matches anywhere in the article, in text order of triggers. */
export function matchFrames(parsed: Parsed, set: FrameSet, fits: Fits): Match[] {
  const matches: Match[] = []
  const matcher = new Matcher(parsed, fits)
  const said = new Said(parsed.tokens)
  matchVerbs(parsed, set, matcher, said, matches)
  matchWords(parsed, set, matcher, said, matches)
  said.forget()
  for (const frame of set.groupFrames()) matcher.groups(frame, matches)
  return matches.sort(inTextOrder)
}

function inTextOrder(a: Match, b: Match): number {
  return a.trigger - b.trigger || a.first - b.first
}

function matchVerbs(parsed: Parsed, set: FrameSet, matcher: Matcher, said: Said, matches: Match[]): void {
  const { clauses, verbs } = parsed
  for (let c = 0; c < clauses.length; c++) {
    const clause = clauses[c]!
    if (clause.verb < 0) continue
    const verb = verbs[clause.verb]!
    const run = set.verbs.of(verb.lemma)
    const { records } = set.verbs
    const passive = verb.voice === 'passive'
    const stop = run + 1 + records[run]! * RECORD
    for (let at = run + 1; at < stop; at += RECORD) {
      const asks = records[at + 2]!
      if (!said.has(records[at + 1]!) || !mayHold(asks, passive, clause)) continue
      if (!matcher.mayFill(asks, records[at + 3]!, passive, clause)) continue
      const match = matcher.verb(c, set.frame(records[at]!))
      if (match !== null) matches.push(match)
    }
  }
}

function matchWords(parsed: Parsed, set: FrameSet, matcher: Matcher, said: Said, matches: Match[]): void {
  const { word, count } = parsed.tokens
  for (let token = 0; token < count; token++) {
    const run = set.words.of(word[token]!)
    if (run === 0) continue
    const { records } = set.words
    const stop = run + 1 + records[run]! * RECORD
    for (let at = run + 1; at < stop; at += RECORD) {
      if (!said.has(records[at + 1]!) || !matcher.standsBeside(token, records[at + 2]!, records[at + 3]!)) continue
      const match = matcher.sequence(token, set.frame(records[at]!))
      if (match !== null) matches.push(match)
    }
  }
}

const NO_FILLS: readonly Fill[] = []

/** The match that a cursor found; the cursor itself is used again. */
function taken(frame: Frame, clause: number, trigger: number, cursor: Cursor): Match {
  const { first, last, fills } = cursor
  if (fills.length === 0) return { frame, clause, trigger, first, last, fills: NO_FILLS }
  cursor.fills = []
  return { frame, clause, trigger, first, last, fills }
}

class Matcher extends Windows {
  /** One cursor for all frames: most of them fail, and those that do leave nothing behind. */
  private readonly cursor: Cursor = { first: 0, last: 0, fills: [] }

  private cursorAt(token: number): Cursor {
    const { cursor } = this
    cursor.first = token
    cursor.last = token + 1
    // a new array only where the last frame left something: setting a length is slow
    if (cursor.fills.length > 0) cursor.fills = []
    return cursor
  }

  /** A frame that is nothing but a slot: every group with a number that fits it. */
  groups(frame: Frame, matches: Match[]): void {
    const only = frame.after[0]!
    const { groups, clauseOf } = this.parsed
    for (let g = 0; g < groups.length; g++) {
      const { first, last, head } = groups[g]!
      if (!this.fits(only.slot, g, first, last)) continue
      matches.push({
        frame,
        clause: clauseOf[head]!,
        trigger: head,
        first: head,
        last: head + 1,
        fills: [this.whole(only.slot, g)],
      })
    }
  }

  // ---- what turns frames away before they are looked at

  /** Whether the subject and object of a clause fill the slots that a verb frame has for them in this voice. */
  mayFill(asks: number, slots: number, passive: boolean, { subject, object }: Clause): boolean {
    const actor = slots & 0xffff
    const patient = slots >>> 16
    if ((asks & Asks.Passive) !== 0) return actor === 0 || this.fitsWhole(actor, passive ? subject : object)
    if (passive) return patient === 0 || this.fitsWhole(patient, subject)
    return (actor === 0 || this.fitsWhole(actor, subject)) && (patient === 0 || this.fitsWhole(patient, object))
  }

  // ---- verb frames

  verb(index: number, frame: Frame): Match | null {
    const clause = this.parsed.clauses[index]!
    const verb = this.parsed.verbs[clause.verb]!
    const passive = verb.voice === 'passive'
    const cursor = this.cursorAt(verb.main)
    const found = frame.passive
      ? passive
        ? this.asWritten(clause, verb, frame, cursor)
        : this.patientAsObject(clause, frame, cursor)
      : passive
        ? this.objectAsSubject(clause, verb, frame, cursor)
        : this.asWritten(clause, verb, frame, cursor)
    return found ? taken(frame, index, verb.main, cursor) : null
  }

  private asWritten(clause: Clause, verb: VerbGroup, frame: Frame, cursor: Cursor): boolean {
    if (!this.subject(clause, verb, frame.before, cursor)) return false
    const next = frame.after[0]
    if (next !== undefined && isSlot(next) && !frame.passive) {
      if (!this.fill(next, clause.object, cursor)) {
        // "fired seven times": how often is no object
        return isAmount(next.slot) && this.forward(frame.after, 0, verb.last, cursor, verb)
      }
      return this.forward(frame.after, 1, Math.max(verb.last, this.slotEnd(next.slot, clause.object)), cursor, verb)
    }
    return this.forward(frame.after, 0, verb.last, cursor, verb)
  }

  /** "{of} be killed" also says "… killed {of}". */
  private patientAsObject(clause: Clause, frame: Frame, cursor: Cursor): boolean {
    const only = frame.before[0]
    if (frame.before.length !== 1 || only === undefined || !isSlot(only)) return false
    if (!this.fill(only, clause.object, cursor)) return false
    return this.forward(frame.after, 0, this.endOf(clause.object), cursor, this.parsed.verbs[clause.verb]!)
  }

  /** "kill {of}" also says "{of} was killed"; the agent then stands behind "by". */
  private objectAsSubject(clause: Clause, verb: VerbGroup, frame: Frame, cursor: Cursor): boolean {
    const patient = frame.after[0]
    const patientIsSlot = patient !== undefined && isSlot(patient)
    if (patientIsSlot && !this.fill(patient, clause.subject, cursor)) return false
    const agent = frame.before[0]
    if (agent !== undefined) {
      if (frame.before.length !== 1 || !isSlot(agent)) return false
      if (this.phraseWithSlot([BY], agent.slot, verb.last, cursor, verb) < 0) return false
    } else if (!patientIsSlot) return false
    return this.forward(frame.after, patientIsSlot ? 1 : 0, verb.last, cursor, verb)
  }

  /** What a frame asks of the subject: a slot, or words with or without a slot in the subject's group. */
  private subject(clause: Clause, verb: VerbGroup, before: readonly Element[], cursor: Cursor): boolean {
    if (before.length === 0) return true
    const only = before[0]!
    if (before.length === 1 && isSlot(only)) return this.fill(only, clause.subject, cursor)
    if (clause.subject < 0) return false
    const group = this.parsed.groups[clause.subject]!
    const from = group.ofParent >= 0 ? this.parsed.groups[group.ofParent]!.first : group.first
    const stop = Math.min(verb.first, from + FAR)
    for (let start = from; start < stop; start++) {
      const trial: Cursor = { first: start, last: start, fills: [] }
      if (!this.contiguous(before, 0, start, stop, trial)) continue
      cursor.fills.push(...trial.fills)
      return true
    }
    return false
  }

  // ---- sequence frames

  /** A frame whose anchor a token says. */
  sequence(token: number, frame: Frame): Match | null {
    const sentence = this.parsed.sentences[this.parsed.sentenceOf[token]!]!
    const cursor = this.cursorAt(token)
    if (!this.contiguous(frame.after, frame.anchor + 1, token + 1, sentence.last, cursor)) return null
    if (!this.backward(frame.after, frame.anchor - 1, token, sentence.first, cursor)) return null
    return taken(frame, this.parsed.clauseOf[token]!, token, cursor)
  }

  private backward(elements: readonly Element[], index: number, from: number, stop: number, cursor: Cursor): boolean {
    let at = from
    for (let k = index; k >= 0; k--) {
      const part = elements[k]!
      if (isSlot(part)) {
        const group = this.leftGroup(part.slot, at, stop, from)
        if (group === null) return false
        cursor.fills.unshift(group)
        at = Math.min(at, group.first)
        continue
      }
      let t = at - 1
      while (t >= stop && at - t <= NEAR && !this.says(t, part.ids) && this.skippable(t)) t--
      if (t < stop || !this.says(t, part.ids)) return false
      at = t
      cursor.first = t
    }
    return true
  }

  /** A bare number counts the word it stands before: "three deaths", not "one of the dead". */
  private adjoins(slot: string, group: number, at: number): boolean {
    const { numberLast, head, definiteness, first } = this.parsed.groups[group]!
    if (slot !== 'n') return true
    const number = numberLast < 0 && definiteness === 'no' ? first : numberLast
    return number >= 0 && at - number <= 3 && !(head < at && head > number)
  }

  /** Whether a group fills a slot of what stands some words behind it; a bare number only where it counts that: "two are dead". */
  private countsOn(slot: string, near: number, from: number, at: number): boolean {
    const { groups, verbOf, verbs, pos } = this.parsed
    const { first, last } = groups[near]!
    if (!this.fits(slot, near, first, last)) return false
    if (slot !== 'n') return true
    // "three officers and two guards were hurt": not two
    for (let k = near - 1; k >= 0 && near - k <= NEAR; k--) if (groups[k]!.conjunct === near) return false
    for (let t = from; t < at; t++)
      if (verbOf[t]! >= 0 && pos[t] !== Pos.Be && verbs[verbOf[t]!]!.main === t) return false
    return true
  }

  /**
   * "12,000 homes and businesses": a bare noun shares the number of the one it is joined to; of "80 passengers and six crew"
   * the first, where both fit.
   */
  private counted(slot: string, group: number): number {
    const { groups } = this.parsed
    for (let p = group - 1; p >= 0 && group - p <= 2; p--) {
      const before = groups[p]!
      if (before.conjunct !== group) continue
      if (before.numberFirst < 0) return group
      const { numberFirst, definiteness } = groups[group]!
      const adds = definiteness === 'bare' || (slot !== 'n' && definiteness === 'indefinite')
      if (p === group - 1 && numberFirst < 0) return adds ? p : group
      return slot !== 'n' && this.fits(slot, p, before.first, before.last) ? p : group
    }
    return group
  }

  /** The group left of a token that fills a slot: inside the same group, next to it, or the subject of its clause. */
  private leftGroup(slot: string, at: number, stop: number, anchor: number): Fill | null {
    const { groupOf, groups, clauseOf, clauses } = this.parsed
    const own = groupOf[at] ?? -1
    if (
      own >= 0 &&
      groups[own]!.first < at &&
      this.adjoins(slot, own, at) &&
      this.fits(slot, own, groups[own]!.first, at)
    ) {
      return { slot, group: own, first: groups[own]!.first, last: at }
    }
    let t = (own >= 0 ? groups[own]!.first : at) - 1
    let linked = false
    for (let steps = 0; t >= stop && steps < NEAR && groupOf[t]! < 0; steps++) {
      if (this.linking(t)) linked = true
      else if (!this.skippable(t)) break
      t--
    }
    const beside = t >= stop ? groupOf[t]! : -1
    // "two of the victims are dead", "the man in the car is dead": not who stands right before the verb
    const near = linked && beside >= 0 && groups[beside]!.preposition >= 0 ? -1 : this.counted(slot, beside)
    const clause = clauseOf[anchor]! >= 0 ? clauses[clauseOf[anchor]!]! : null
    // "a guard fatally shot the gunman": what stands before the verb of a deed is who did it
    if (clause !== null && (near < 0 || near === clause.subject) && this.doesTo(clause, anchor)) return null
    if (near >= 0 && near !== own && this.countsOn(slot, near, t + 1, at)) return this.whole(slot, near)
    // "hundreds dug for the missing": the missing are who they dug for
    if (own >= 0 && groups[own]!.preposition >= 0 && groups[own]!.definiteness === 'definite') return null
    if (isAmount(slot) || clause === null || clause.subject < 0 || clause.verb < 0) return null
    const subject = groups[clause.subject]!
    if (subject.last > at || clause.subject === own) return null
    return this.fits(slot, clause.subject, subject.first, subject.last) ? this.whole(slot, clause.subject) : null
  }
}
