// Frames keyed by what triggers them, so that only words that trigger something are looked at, each in one array access.

import { lemmaOf, textOf } from '../lex/lexicon.ts'
import type { Clause } from '../model/syntax.ts'
import { type Frame, isSlot } from './frame.ts'
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

export class FrameSet {
  readonly frames: readonly Frame[]
  /** Frames that are a single slot, tried at every group with a number. */
  readonly groupFrames: readonly Frame[]
  private readonly byVerb = new Map<number, Frame[]>()
  private readonly byWord = new Map<number, Frame[]>()
  /** By lemma, verb frames with their `Asks` bits and the slots of `slotsOf`. */
  readonly verbs: FrameRuns
  /** By word, sequence frames that it or its lemma triggers, with the words right behind their anchor and right before it. */
  readonly words: FrameRuns

  constructor(frames: readonly Frame[]) {
    this.frames = frames
    this.groupFrames = frames.filter(isGroupFrame)
    for (const frame of frames) {
      for (const verb of frame.verbs) put(this.byVerb, verb, frame)
      const anchor = frame.anchor >= 0 ? frame.after[frame.anchor]! : null
      if (anchor !== null && !isSlot(anchor)) for (const id of anchor.ids) put(this.byWord, id, frame)
    }
    this.verbs = new FrameRuns(
      frames,
      (lemma) => this.byVerb.get(lemma) ?? [],
      (frame) => [longestNeed(frame), asksOf(frame), slotsOf(frame)],
    )
    this.words = new FrameRuns(
      frames,
      (word) => this.findWord(word),
      (frame) => [longestNeed(frame), onlyWord(frame, 1), onlyWord(frame, -1)],
    )
  }

  private findWord(word: number): readonly Frame[] {
    const lemma = lemmaOf(word)
    const direct = this.byWord.get(word) ?? []
    const byLemma = lemma === word ? [] : (this.byWord.get(lemma) ?? [])
    if (direct.length === 0) return byLemma
    return byLemma.length === 0 ? direct : [...direct, ...byLemma]
  }
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

function put(map: Map<number, Frame[]>, id: number, frame: Frame): void {
  const list = map.get(id)
  if (list === undefined) map.set(id, [frame])
  else list.push(frame)
}

/** A frame that is a single slot; ages have owners, not counters. */
function isGroupFrame(frame: Frame): boolean {
  return frame.verbs.length === 0 && frame.after.length === 1 && isSlot(frame.after[0]!) && frame.field.of !== 'age'
}
