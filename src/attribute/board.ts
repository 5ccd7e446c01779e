// The board on which cues leave their marks: one small number per token and concern, read back as a Standing.

import type { Attribution, Standing, Voice } from '../model/claim.ts'

export enum Unreal {
  Question = 1,
  Conditional = 2,
  Wish = 3,
  Plan = 4,
  Attempt = 5,
}
const unrealNames = ['none', 'question', 'conditional', 'wish', 'plan', 'attempt'] as const

const UNKNOWN = 1
const DENIED = 2
const SUPERSEDED = 4
const NEGATED = 8
const DIRECT = 16
const UNREAL_SHIFT = 5

interface Chain {
  readonly voices: readonly Voice[]
  /** Chains one hop longer, by the voice put in front, so that equal chains are one object. */
  readonly direct: Attribution
  readonly indirect: Attribution
}

const NONE: Chain = {
  voices: [],
  direct: { form: 'none', chain: [] },
  indirect: { form: 'none', chain: [] },
}

/** What stands at most tokens: the outlet says it, as it is. */
const PLAIN: Standing = {
  attribution: NONE.indirect,
  hedged: false,
  hedge: -1,
  negated: false,
  negation: -1,
  unknown: false,
  denied: false,
  unreal: 'none',
  superseded: false,
}

/** One voice under two lengths of its name: "Kenosha police" and "Kenosha Police Department". */
function isSame(left: Voice, right: Voice): boolean {
  if (left.name === right.name) return true
  if (left.kind !== right.kind || left.kind === 'other') return false
  const [short, long] = left.name.length < right.name.length ? [left.name, right.name] : [right.name, left.name]
  return short.includes(' ') && long.toLowerCase().startsWith(short.toLowerCase())
}

export class Board {
  private readonly state: Uint8Array
  private readonly hedge: Int32Array
  private readonly negation: Int32Array
  private readonly chainOf: Uint16Array
  private readonly chains: Chain[] = [NONE]

  constructor(count: number) {
    this.state = new Uint8Array(count)
    this.hedge = new Int32Array(count)
    this.negation = new Int32Array(count)
    this.chainOf = new Uint16Array(count)
  }

  markHedge(cue: number, first: number, last: number): void {
    for (let i = first; i < last; i++) if (this.hedge[i] === 0) this.hedge[i] = cue + 1
  }

  /** Flips the polarity of the tokens. */
  flip(cue: number, first: number, last: number): void {
    for (let i = first; i < last; i++) {
      this.state[i]! ^= NEGATED
      this.negation[i] = cue + 1
    }
  }

  /** Negates what stands before a cue in its clause, whatever else was said there. */
  negate(cue: number, first: number, last: number): void {
    for (let i = first; i < last; i++) {
      this.state[i]! |= NEGATED
      this.negation[i] = cue + 1
    }
  }

  markUnknown(first: number, last: number): void {
    this.raise(UNKNOWN, first, last)
  }

  markDenied(first: number, last: number): void {
    this.raise(DENIED, first, last)
  }

  markSuperseded(first: number, last: number): void {
    this.raise(SUPERSEDED, first, last)
  }

  private raise(bit: number, first: number, last: number): void {
    for (let i = first; i < last; i++) this.state[i]! |= bit
  }

  /** The first mark stays: "would have tried to" is a condition. */
  markUnreal(code: number, first: number, last: number): void {
    for (let i = first; i < last; i++) if (this.state[i]! >> UNREAL_SHIFT === 0) this.state[i]! |= code << UNREAL_SHIFT
  }

  isUnknown(token: number): boolean {
    return (this.state[token]! & UNKNOWN) !== 0
  }

  // ---- voices

  /** Puts a voice nearest to the words, in front of the voices that already vouch for them. */
  addNearest(voice: Voice, first: number, last: number): void {
    this.add(voice, first, last, true)
  }

  /** Puts a voice behind the others: it reports what they said. */
  addOutermost(voice: Voice, first: number, last: number): void {
    this.add(voice, first, last, false)
  }

  private add(voice: Voice, first: number, last: number, nearest: boolean): void {
    let from = -1
    let to = 0
    for (let i = first; i < last; i++) {
      const old = this.chainOf[i]!
      if (old !== from) {
        from = old
        to = this.joined(old, voice, nearest)
      }
      this.chainOf[i] = to
    }
  }

  private joined(old: number, voice: Voice, nearest: boolean): number {
    const { voices } = this.chains[old]!
    const beside = nearest ? voices[0] : voices.at(-1)
    if (beside !== undefined && isSame(beside, voice)) return old
    if (voices.length >= 4 || this.chains.length > 60_000) return old
    const next = nearest ? [voice, ...voices] : [...voices, voice]
    this.chains.push({
      voices: next,
      direct: { form: 'direct', chain: next },
      indirect: { form: 'indirect', chain: next },
    })
    return this.chains.length - 1
  }

  markDirect(first: number, last: number): void {
    this.raise(DIRECT, first, last)
  }

  hasVoice(token: number): boolean {
    return this.chainOf[token]! !== 0
  }

  standingAt(token: number): Standing {
    const state = this.state[token]!
    if (state === 0 && this.hedge[token] === 0 && this.chainOf[token] === 0) return PLAIN
    const chain = this.chains[this.chainOf[token]!]!
    return {
      attribution: (state & DIRECT) !== 0 ? chain.direct : chain.indirect,
      hedged: this.hedge[token] !== 0,
      hedge: this.hedge[token]! - 1,
      negated: (state & NEGATED) !== 0,
      negation: (state & NEGATED) !== 0 ? this.negation[token]! - 1 : -1,
      unknown: (state & UNKNOWN) !== 0,
      denied: (state & DENIED) !== 0,
      unreal: unrealNames[state >> UNREAL_SHIFT] ?? 'none',
      superseded: (state & SUPERSEDED) !== 0,
    }
  }
}
