// Frames keyed by what triggers them, so that only words that trigger something are looked at, each in one array access.

import { lemmaOf, textOf } from '../lex/lexicon.ts'
import type { Field, FrameSource } from '../model/pack.ts'
import type { Clause } from '../model/syntax.ts'
import type { FrameSetAhead } from './ahead.ts'
import { compileFrame, type Frame, isSlot, type Says } from './frame.ts'
import { FrameRuns } from './frame-runs.ts'
import { isAmount } from './windows.ts'

/** What a verb frame asks of its clause before anything else is looked at. */
export enum Asks {
  Before = 1,
  Passive = 2,
  Object = 4,
}

/** Whether the subject and object are there that a verb frame asks for in this voice. */
export function mayHold(asks: number, passive: boolean, { subject, object }: Clause): boolean {
  if ((asks & Asks.Passive) !== 0) return passive ? subject >= 0 || (asks & Asks.Before) === 0 : object >= 0
  if (passive) return subject >= 0 || (asks & Asks.Object) === 0
  return (subject >= 0 || (asks & Asks.Before) === 0) && (object >= 0 || (asks & Asks.Object) === 0)
}

/** What a frame is compiled from. */
export interface FrameSpec {
  readonly field: Field
  readonly source: FrameSource
  readonly says: Says
}

/** Frames by index, each compiled when it is first looked at. */
export class FrameList {
  readonly specs: readonly FrameSpec[]
  private readonly compiled: (Frame | undefined)[]

  constructor(specs: readonly FrameSpec[]) {
    this.specs = specs
    this.compiled = new Array(specs.length).fill(undefined)
  }

  at(index: number): Frame {
    const known = this.compiled[index]
    if (known !== undefined) return known
    const { field, source, says } = this.specs[index]!
    const frame = compileFrame(field, source, says)
    this.compiled[index] = frame
    return frame
  }
}

export class FrameSet {
  readonly list: FrameList
  /** Which frames of the list make up the set. */
  private readonly indices: readonly number[]
  /** Frames that are a single slot, tried at every group with a number. */
  private readonly groups: readonly number[]
  /** By lemma, verb frames with their `Asks` bits and the slots of `slotsOf`. */
  readonly verbs: FrameRuns
  /** By word, sequence frames that it or its lemma triggers, with the words right behind their anchor and right before it. */
  readonly words: FrameRuns

  /** `ahead` is the set as the build wrote it down: then no frame is compiled here. */
  constructor(list: FrameList, indices: readonly number[], ahead: FrameSetAhead | null = null) {
    this.list = list
    this.indices = indices
    if (ahead !== null) {
      this.groups = ahead.groups
      this.verbs = FrameRuns.ahead(ahead.verbs)
      this.words = FrameRuns.ahead(ahead.words)
      return
    }
    const { byVerb, byWord } = triggers(list, indices)
    this.groups = indices.filter((index) => isGroupFrame(list.at(index)))
    this.verbs = new FrameRuns(
      (lemma) => byVerb.get(lemma) ?? [],
      (index) => [longestNeed(list.at(index)), asksOf(list.at(index)), slotsOf(list.at(index))],
    )
    this.words = new FrameRuns(
      (word) => foundFor(word, byWord),
      (index) => [longestNeed(list.at(index)), onlyWord(list.at(index), 1), onlyWord(list.at(index), -1)],
    )
  }

  frame(index: number): Frame {
    return this.list.at(index)
  }

  /** The set as the build writes it down, for words below `count`. */
  written(count: number): FrameSetAhead {
    const { indices: frames, groups } = this
    return { frames, groups, verbs: this.verbs.written(count), words: this.words.written(count) }
  }

  groupFrames(): readonly Frame[] {
    return this.groups.map((index) => this.list.at(index))
  }

  /** The frames that are asked for; no other is compiled. */
  framesOf(isAsked: (spec: FrameSpec) => boolean): readonly Frame[] {
    return this.indices.filter((index) => isAsked(this.list.specs[index]!)).map((index) => this.list.at(index))
  }
}

interface Triggers {
  readonly byVerb: ReadonlyMap<number, readonly number[]>
  readonly byWord: ReadonlyMap<number, readonly number[]>
}

/** Frames by the lemmas and the words that trigger them. */
function triggers(list: FrameList, indices: readonly number[]): Triggers {
  const byVerb = new Map<number, number[]>()
  const byWord = new Map<number, number[]>()
  for (const index of indices) {
    const { verbs, after, anchor: at } = list.at(index)
    for (const verb of verbs) put(byVerb, verb, index)
    const anchor = at >= 0 ? after[at]! : null
    if (anchor !== null && !isSlot(anchor)) for (const id of anchor.ids) put(byWord, id, index)
  }
  return { byVerb, byWord }
}

function foundFor(word: number, byWord: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const lemma = lemmaOf(word)
  const direct = byWord.get(word) ?? []
  const byLemma = lemma === word ? [] : (byWord.get(lemma) ?? [])
  if (direct.length === 0) return byLemma
  return byLemma.length === 0 ? direct : [...direct, ...byLemma]
}

/** The word that a sequence frame says right beside its anchor; 0 for none, a slot or a choice of words. */
function onlyWord({ after, anchor }: Frame, side: 1 | -1): number {
  const element = after[anchor + side]
  return element?.ids.length === 1 ? element.ids[0]! : 0
}

/**
 * The slot that is all a verb frame says before its verb and, 16 bits higher, the one that opens what it says behind it;
 * 0 for none, and for a bare number, which need be no object.
 */
function slotsOf({ before, after }: Frame): number {
  const actor = before.length === 1 ? before[0]!.code : 0
  const next = after[0]
  return actor | (next === undefined || isAmount(next.slot) ? 0 : next.code << 16)
}

function longestNeed({ needs }: Frame): number {
  let best = 0
  for (const id of needs) if (best === 0 || textOf(id).length > textOf(best).length) best = id
  return best
}

function asksOf({ before, after, passive }: Frame): number {
  // how often something is done is no object: "fired seven times"
  const object = after[0] !== undefined && isSlot(after[0]) && !isAmount(after[0].slot)
  return (before.length > 0 ? Asks.Before : 0) | (passive ? Asks.Passive : 0) | (object ? Asks.Object : 0)
}

function put(map: Map<number, number[]>, id: number, index: number): void {
  const list = map.get(id)
  if (list === undefined) map.set(id, [index])
  else list.push(index)
}

/** A frame that is a single slot; ages have owners, not counters. */
function isGroupFrame(frame: Frame): boolean {
  return frame.verbs.length === 0 && frame.after.length === 1 && isSlot(frame.after[0]!) && frame.field.of !== 'age'
}
