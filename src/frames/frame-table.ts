// All frames of the active packs in one table keyed by trigger word, so that only words that trigger something are looked at.

import { lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { Field, FieldPack } from '../model/pack.ts'
import { compileFrame, type Frame, isSlot } from './frame.ts'

export interface FrameTable {
  readonly frames: readonly Frame[]
  /** Verb lemma → 1 + index in `buckets`. */
  readonly byVerb: WordTable
  /** Anchor word or lemma → 1 + index in `buckets`. */
  readonly byWord: WordTable
  /** Frames that are a single slot, tried at every group with a number. */
  readonly groupFrames: readonly Frame[]
  readonly buckets: readonly (readonly Frame[])[]
  /** By word id: 1 where the word triggers no sequence frame, 2 where it does, 0 where nobody asked yet. */
  readonly asked: Uint8Array
  /** Sequence frames of the words that trigger any. */
  readonly sequences: Map<number, readonly Frame[]>
  /** Fields by name. */
  readonly fields: ReadonlyMap<string, Field>
  /** Singular noun → bit set of the populations it belongs to. */
  readonly populations: WordTable
  /** Population name → its bit and those of all its parts. */
  readonly bits: ReadonlyMap<string, number>
}

/** Word ids whose answer is kept; later words are looked up every time. */
const ASKED = 1 << 16

const cache = new WeakMap<readonly FieldPack[], FrameTable>()

/** The compiled table of a set of packs; compiled once per set. */
export function frameTable(packs: readonly FieldPack[]): FrameTable {
  let table = cache.get(packs)
  if (table === undefined) {
    table = compile(packs)
    cache.set(packs, table)
  }
  return table
}

function compile(packs: readonly FieldPack[]): FrameTable {
  const fields = packs.flatMap((pack) => pack.fields)
  const frames = fields.flatMap((field) => [
    ...field.not.map((source) => compileFrame(field, source, true)),
    ...field.frames.map((source) => compileFrame(field, source, false)),
  ])
  const buckets: Frame[][] = []
  const byVerb = new WordTable([])
  const byWord = new WordTable([])
  const put = (table: WordTable, id: number, frame: Frame): void => {
    let bucket = table.get(id)
    if (bucket === 0) {
      buckets.push([])
      bucket = buckets.length
      table.addId(id, bucket)
    }
    buckets[bucket - 1]!.push(frame)
  }
  for (const frame of frames) {
    for (const verb of frame.verbs) put(byVerb, verb, frame)
    const anchor = frame.anchor >= 0 ? frame.after[frame.anchor]! : null
    if (anchor !== null && !isSlot(anchor)) for (const id of anchor.ids) put(byWord, id, frame)
  }
  return {
    frames,
    groupFrames: frames.filter(isGroupFrame),
    byVerb,
    byWord,
    buckets,
    asked: new Uint8Array(ASKED),
    sequences: new Map(),
    fields: new Map(fields.map((field) => [field.name, field])),
    ...populationBits(packs),
  }
}

function populationBits(packs: readonly FieldPack[]): Pick<FrameTable, 'populations' | 'bits'> {
  const all = packs.flatMap((pack) => pack.populations)
  const own = new Map<string, number>()
  for (const population of all) if (!own.has(population.name)) own.set(population.name, 1 << own.size)
  const bits = new Map<string, number>()
  for (const name of own.keys()) bits.set(name, closure(name, all, own))
  const populations = new WordTable([])
  for (const population of all) {
    for (const noun of population.nouns) {
      populations.addWord(noun, (bit) => bit | own.get(population.name)!)
    }
  }
  return { populations, bits }
}

function closure(
  name: string,
  all: readonly { name: string; includes: readonly string[] }[],
  own: ReadonlyMap<string, number>,
): number {
  let bits = 0
  const queue = [name]
  const seen = new Set(queue)
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    bits |= own.get(next) ?? 0
    for (const population of all) {
      if (population.name !== next) continue
      for (const part of population.includes) {
        if (!seen.has(part)) queue.push(part)
        seen.add(part)
      }
    }
  }
  return bits
}

/** A frame that is a single slot; ages have owners, not counters. */
function isGroupFrame(frame: Frame): boolean {
  return frame.verbs.length === 0 && frame.after.length === 1 && isSlot(frame.after[0]!) && frame.field.of !== 'age'
}

/** Frames that a token's word or lemma triggers as sequence frames, or null; most words trigger none. */
export function framesAt(table: FrameTable, word: number): readonly Frame[] | null {
  const asked = table.asked[word]
  if (asked === 1) return null
  if (asked === 2) return table.sequences.get(word)!
  const frames = findFrames(table, word)
  if (word < table.asked.length) table.asked[word] = frames === null ? 1 : 2
  if (frames !== null) table.sequences.set(word, frames)
  return frames
}

function findFrames(table: FrameTable, word: number): readonly Frame[] | null {
  const direct = table.byWord.get(word)
  const lemma = lemmaOf(word)
  const byLemma = lemma === word ? 0 : table.byWord.get(lemma)
  if (direct === 0 && byLemma === 0) return null
  if (direct === 0) return table.buckets[byLemma - 1]!
  if (byLemma === 0) return table.buckets[direct - 1]!
  return [...table.buckets[direct - 1]!, ...table.buckets[byLemma - 1]!]
}
