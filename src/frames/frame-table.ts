// All that the active packs ask of an article, compiled once: frames by trigger, fields by name and sub-event, populations as bits.

import { learn } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { Field, FieldPack, FrameSource } from '../model/pack.ts'
import { compileFrame } from './frame.ts'
import { FrameSet } from './frame-set.ts'

export interface FrameTable {
  /** All fields, pack after pack. */
  readonly fields: readonly Field[]
  readonly fieldOf: ReadonlyMap<string, Field>
  /** Time and place fields by the sub-event they tell of. */
  readonly settings: ReadonlyMap<string, readonly Field[]>
  /** Frames that give values or veto them, and (with `asks`) those that say that a value is not known. */
  readonly values: FrameSet
  /** Frames of categories without slots: what can be read before anything is bound. */
  readonly phrases: FrameSet
  /** Singular noun → bit set of the populations it belongs to. */
  readonly populations: WordTable
  /** Population name → its bit and those of all its parts. */
  readonly bits: ReadonlyMap<string, number>
}

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
  const fields = packs.flatMap((pack) => pack.fields.map(uniform))
  const values = fields.flatMap((field) => [
    ...field.not.map((source) => compileFrame(field, source, 'veto')),
    ...field.frames.map((source) => compileFrame(field, source, 'value')),
  ])
  const unknown = fields.flatMap((field) => field.unknown.map((source) => compileFrame(field, source, 'unknown')))
  return {
    fields,
    fieldOf: new Map(fields.map((field) => [field.name, field])),
    settings: bySubEvent(fields),
    values: new FrameSet([...values, ...unknown]),
    phrases: new FrameSet(values.filter(({ field, source }) => field.kind === 'category' && hasNoSlot(source))),
    ...populationBits(packs),
  }
}

/** The field as binding reads it, all of one shape: loaders leave out what a pack does not say. */
function uniform(field: Field): Field {
  const { name, label, pack, kind, of, evolves, person, subEvent, frames, not, unknown, codes } = field
  const { scale, sets, compatible, negations, zero, examples } = field
  const { singles = zero, least = 0, yields = [] } = field
  return {
    name,
    label,
    pack,
    kind,
    of,
    evolves,
    person,
    subEvent,
    frames,
    not,
    unknown,
    codes,
    scale,
    sets,
    compatible,
    negations,
    zero,
    singles,
    least,
    yields,
    examples,
  }
}

/** Alternatives in braces are words; a name alone in braces is a slot. */
function hasNoSlot({ phrase }: FrameSource): boolean {
  return !/\{[^|{}]*\}/.test(phrase)
}

function bySubEvent(fields: readonly Field[]): Map<string, Field[]> {
  const map = new Map<string, Field[]>()
  for (const field of fields) {
    if (field.subEvent === null || (field.kind !== 'time' && field.of !== 'place')) continue
    map.set(field.subEvent, [...(map.get(field.subEvent) ?? []), field])
  }
  return map
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
      for (const id of [learn(noun), learn(plural(noun))])
        populations.addId(id, populations.get(id) | own.get(population.name)!)
    }
  }
  return { populations, bits }
}

/** The regular plural, for nouns that the word table does not know. */
function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
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
