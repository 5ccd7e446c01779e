// Frames keyed by what triggers them, so that only words that trigger something are looked at, each in one array access.

import { lemmaOf } from '../lex/lexicon.ts'
import { type Frame, isSlot } from './frame.ts'

const NOTHING: readonly Frame[] = []
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
  private readonly answers: (readonly Frame[])[] = [NOTHING]

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
  ofVerb(lemma: number): readonly Frame[] {
    const asked = this.verbAsked[lemma]!
    return asked > 0 ? this.answers[asked - 1]! : this.keep(this.verbAsked, lemma, this.byVerb.get(lemma) ?? NOTHING)
  }

  /** Sequence frames that a word or its lemma triggers; most words trigger none. */
  ofWord(word: number): readonly Frame[] {
    const asked = this.wordAsked[word]!
    return asked > 0 ? this.answers[asked - 1]! : this.keep(this.wordAsked, word, this.findWord(word))
  }

  private findWord(word: number): readonly Frame[] {
    const lemma = lemmaOf(word)
    const direct = this.byWord.get(word) ?? NOTHING
    const byLemma = lemma === word ? NOTHING : (this.byWord.get(lemma) ?? NOTHING)
    if (direct.length === 0) return byLemma
    return byLemma.length === 0 ? direct : [...direct, ...byLemma]
  }

  private keep(asked: Uint16Array, id: number, frames: readonly Frame[]): readonly Frame[] {
    const index = frames.length === 0 ? 0 : this.answers.push(frames) - 1
    if (id < asked.length && index + 1 < ASKED) asked[id] = index + 1
    return frames
  }
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
