// Frames by trigger as runs of numbers: what turns most frames away stands side by side, so that a frame itself is seldom looked at.

import type { RunsAhead } from './ahead.ts'

/** Word ids whose runs are kept once they were asked for; later words are looked up every time. */
const ASKED = 1 << 16

/** Numbers of one frame in a run. */
export const RECORD = 4

/** What a run says of one frame: one word that it needs (0 for none), and two numbers more that its kind of trigger reads. */
export type Asking = (index: number) => readonly [need: number, first: number, second: number]

export class FrameRuns {
  private readonly find: (id: number) => readonly number[]
  private readonly asking: Asking
  /** By word id, a bit where it is known to trigger nothing, as most words do: small enough to stay near. */
  private readonly nothing = new Uint8Array(ASKED >> 3)
  /** By word id: where its run begins; 0 where nobody asked yet. */
  private readonly begins = new Int32Array(ASKED)
  private used = 1
  /** Run after run: how many frames, then for each its index and what it asks. The run at 0 is empty. */
  records = new Int32Array(1 << 12)

  /** `find` gives the frames that a word triggers, by their index. */
  constructor(find: (id: number) => readonly number[], asking: Asking) {
    this.find = find
    this.asking = asking
  }

  /** Runs that the build worked out for all words there are; words that are added later trigger nothing. */
  static ahead({ begins, records }: RunsAhead): FrameRuns {
    const runs = new FrameRuns(
      () => [],
      () => [0, 0, 0],
    )
    for (let k = 0; k < begins.length; k += 2) runs.begins[begins[k]!] = begins[k + 1]!
    runs.records = new Int32Array(records)
    runs.used = records.length
    return runs
  }

  /** The runs of the words below `count` as the build writes them down. */
  written(count: number): RunsAhead {
    const begins: number[] = []
    for (let id = 1; id < count; id++) if (this.of(id) !== 0) begins.push(id, this.of(id))
    return { begins, records: [...this.records.subarray(0, this.used)] }
  }

  /** Where in `records` the run of a word begins. */
  of(id: number): number {
    if (id >= ASKED) return this.add(this.find(id))
    if ((this.nothing[id >> 3]! & (1 << (id & 7))) !== 0) return 0
    const known = this.begins[id]!
    return known > 0 ? known : this.keep(id)
  }

  private keep(id: number): number {
    const found = this.find(id)
    if (found.length === 0) this.nothing[id >> 3]! |= 1 << (id & 7)
    else this.begins[id] = this.add(found)
    return this.begins[id]!
  }

  private add(found: readonly number[]): number {
    if (found.length === 0) return 0
    const begin = this.used
    const size = 1 + found.length * RECORD
    if (begin + size > this.records.length) {
      const next = new Int32Array(Math.max(begin + size, this.records.length * 2))
      next.set(this.records)
      this.records = next
    }
    this.records[begin] = found.length
    found.forEach((index, k) => {
      this.records.set([index, ...this.asking(index)], begin + 1 + k * RECORD)
    })
    this.used += size
    return begin
  }
}
