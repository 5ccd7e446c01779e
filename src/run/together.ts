// Articles of several short files that wait for each other: the engine reads them stage by stage, which costs less than one by one.

import type { FieldPack } from '../model/pack.ts'
import type { ReadResult, ReadSource } from '../read/read.ts'
import { turns } from './signals.ts'
import { loadEngine, type Read, readingsOf, toldTogether } from './telling.ts'
import type { Told } from './told.ts'

/** One article that waits, or what became of it. */
export interface Waiting {
  readonly read: Read
  told: Told | null
}

export class Together {
  private readonly packs: readonly FieldPack[]
  private waiting: Waiting[] = []
  private readonly turn = turns()

  constructor(packs: readonly FieldPack[]) {
    this.packs = packs
  }

  /** Takes on what was read of a file. */
  async add(results: AsyncIterable<ReadResult>, source: ReadSource, isGuess: boolean): Promise<readonly Waiting[]> {
    const readings = await readingsOf(results, source, isGuess)
    const own = readings.map((read): Waiting => ({ read, told: null }))
    for (const one of own) this.waiting.push(one)
    return own
  }

  /** The accounts of a file that was taken on; whatever else waits is told with it. */
  async *tell(own: readonly Waiting[]): AsyncGenerator<Told> {
    if (own.some(({ told }) => told === null)) await this.tellAll()
    for (const one of own) {
      const { told } = one
      // an account is large: whoever asked for it holds it as long as it is needed
      one.told = null
      if (told !== null) yield told
      await this.turn()
    }
  }

  private async tellAll(): Promise<void> {
    const all = this.waiting
    this.waiting = []
    const engine = await loadEngine()
    const told = toldTogether(
      all.map(({ read }) => read),
      this.packs,
      engine,
    )
    for (let k = 0; k < all.length; k++) all[k]!.told = told[k]!
  }
}
