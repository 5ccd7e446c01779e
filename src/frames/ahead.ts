// What the build works out ahead of time of the frames of the shipped packs: which words trigger which of them, and what each asks.
// Frames themselves are compiled when an article first comes upon them: it comes upon few.

/** `FrameRuns` as they are after every word was asked for. */
export interface RunsAhead {
  /** A word and where its run begins, one pair after the other. */
  readonly begins: readonly number[]
  readonly records: readonly number[]
}

export interface FrameSetAhead {
  /** Which frames of the table make up the set. */
  readonly frames: readonly number[]
  /** Which of those are a single slot. */
  readonly groups: readonly number[]
  readonly verbs: RunsAhead
  readonly words: RunsAhead
}

export interface FramesAhead {
  /** Names of slots by their number. */
  readonly slots: readonly string[]
  readonly values: FrameSetAhead
  readonly phrases: FrameSetAhead
  /** Place of the table of populations among `src/lex/ahead.ts`'s tables. */
  readonly populations: number
}

/** The build puts its own in this place; sources compile all frames. */
export const framesAhead: FramesAhead | null = null
