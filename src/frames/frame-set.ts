// Frames keyed by what triggers them, so that only words that trigger something are looked at, each in one array access.

import { lemmaOf, textOf } from '../lex/lexicon.ts'
import { type Element, type Frame, isSlot } from './frame.ts'

/** What a verb frame asks of its clause before anything else is looked at. */
export const Asks = { Before: 1, Passive: 2, Object: 4 } as const

/** Frames of one trigger, with what turns most of them away laid side by side: a frame itself is seldom looked at. */
export interface Candidates {
  readonly frames: readonly Frame[]
  /** One word that each frame needs, the longest; 0 where it needs none. */
  readonly needs: Int32Array
  /** `Asks` bits of each frame. */
  readonly asks: Uint8Array
  /** Codes of the slots that are all a verb frame says before its verb, and that open what it says behind it; 0 for none, and for a bare number, which need be no object. */
  readonly actors: Uint16Array
  readonly patients: Uint16Array
  /** The words that a sequence frame says right behind its anchor and right before it; 0 for none, a slot or a choice. */
  readonly behind: Int32Array
  readonly ahead: Int32Array
}

const NOTHING: Candidates = candidates([])
/** Word ids whose frames are kept once they were asked for; later words are looked up every time. */
const ASKED = 1 << 16

export class FrameSet {
  readonly frames: readonly Frame[]
  /** Frames that are a single slot, tried at every group with a number. */
  readonly groupFrames: readonly Frame[]
  private readonly byVerb = new Map<number, Frame[]>()
  private readonly byWord = new Map<number, Frame[]>()
  /** By word id: 0 where nobody asked yet, else 1 + index in `answers`. */
  private readonly verbAsked = new Uint16Array(ASKED)
  private readonly wordAsked = new Uint16Array(ASKED)
  private readonly answers: Candidates[] = [NOTHING]

  constructor(frames: readonly Frame[]) {
    this.frames = frames
    this.groupFrames = frames.filter(isGroupFrame)
    for (const frame of frames) {
      for (const verb of frame.verbs) put(this.byVerb, verb, frame)
      const anchor = frame.anchor >= 0 ? frame.after[frame.anchor]! : null
      if (anchor !== null && !isSlot(anchor)) for (const id of anchor.ids) put(this.byWord, id, frame)
    }
  }

  /** Verb frames of a verb's lemma. */
  ofVerb(lemma: number): Candidates {
    const asked = this.verbAsked[lemma]!
    return asked > 0 ? this.answers[asked - 1]! : this.keep(this.verbAsked, lemma, this.byVerb.get(lemma) ?? [])
  }

  /** Sequence frames that a word or its lemma triggers; most words trigger none. */
  ofWord(word: number): Candidates {
    const asked = this.wordAsked[word]!
    return asked > 0 ? this.answers[asked - 1]! : this.keep(this.wordAsked, word, this.findWord(word))
  }

  private findWord(word: number): readonly Frame[] {
    const lemma = lemmaOf(word)
    const direct = this.byWord.get(word) ?? []
    const byLemma = lemma === word ? [] : (this.byWord.get(lemma) ?? [])
    if (direct.length === 0) return byLemma
    return byLemma.length === 0 ? direct : [...direct, ...byLemma]
  }

  private keep(asked: Uint16Array, id: number, frames: readonly Frame[]): Candidates {
    const index = frames.length === 0 ? 0 : this.answers.push(candidates(frames)) - 1
    if (id < asked.length && index + 1 < ASKED) asked[id] = index + 1
    return this.answers[index]!
  }
}

function candidates(frames: readonly Frame[]): Candidates {
  return {
    frames,
    needs: Int32Array.from(frames, longestNeed),
    asks: Uint8Array.from(frames, asksOf),
    actors: Uint16Array.from(frames, ({ before }) => (before.length === 1 ? before[0]!.code : 0)),
    patients: Uint16Array.from(frames, ({ after }) => (after[0]?.slot === 'n' ? 0 : (after[0]?.code ?? 0))),
    behind: Int32Array.from(frames, ({ after, anchor }) => onlyWord(after[anchor + 1])),
    ahead: Int32Array.from(frames, ({ after, anchor }) => onlyWord(after[anchor - 1])),
  }
}

function onlyWord(element: Element | undefined): number {
  return element?.ids.length === 1 ? element.ids[0]! : 0
}

function longestNeed({ needs }: Frame): number {
  let best = 0
  for (const id of needs) if (best === 0 || textOf(id).length > textOf(best).length) best = id
  return best
}

function asksOf({ before, after, passive }: Frame): number {
  // how often something is done is no object: "fired seven times"
  const object = after[0] !== undefined && isSlot(after[0]) && after[0].slot !== 'n'
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
