// All that the active packs ask of an article, compiled once: frames by trigger, fields by name and sub-event, populations as bits.

import { learn } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { Field, FieldPack, FrameSource } from '../model/pack.ts'
import { shippedPacks } from '../packs/shipped.ts'
import { type FramesAhead, framesAhead } from './ahead.ts'
import { FrameList, FrameSet, type FrameSpec } from './frame-set.ts'

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
  const list = new FrameList(specsOf(fields))
  const ahead = framesAhead !== null && areShipped(packs) ? framesAhead : null
  const sets = ahead === null ? compiled(list) : restored(list, ahead)
  return {
    fields,
    fieldOf: new Map(fields.map((field) => [field.name, field])),
    settings: bySubEvent(fields),
    ...sets,
    ...populationBits(packs, ahead),
  }
}

function areShipped(packs: readonly FieldPack[]): boolean {
  const shipped = shippedPacks()
  return packs.length === shipped.length && packs.every((pack, k) => pack === shipped[k])
}

/** Values and vetoes field by field, then what is not known. */
function specsOf(fields: readonly Field[]): FrameSpec[] {
  const specs: FrameSpec[] = []
  for (const field of fields) {
    for (const source of field.not) specs.push({ field, source, says: 'veto' })
    for (const source of field.frames) specs.push({ field, source, says: 'value' })
  }
  for (const field of fields) for (const source of field.unknown) specs.push({ field, source, says: 'unknown' })
  return specs
}

function compiled(list: FrameList): Pick<FrameTable, 'values' | 'phrases'> {
  const all = list.specs.map((_, index) => index)
  const isPhrase = ({ field, source, says }: FrameSpec): boolean =>
    says !== 'unknown' && field.kind === 'category' && hasNoSlot(source)
  return {
    values: new FrameSet(list, all),
    phrases: new FrameSet(
      list,
      all.filter((index) => isPhrase(list.specs[index]!)),
    ),
  }
}

function restored(list: FrameList, { values, phrases }: FramesAhead): Pick<FrameTable, 'values' | 'phrases'> {
  return {
    values: new FrameSet(list, values.frames, values),
    phrases: new FrameSet(list, phrases.frames, phrases),
  }
}

/** The sets of a table as the build writes them down, for words below `count`. */
export function writtenSets({ values, phrases }: FrameTable, count: number): Pick<FramesAhead, 'values' | 'phrases'> {
  return { values: values.written(count), phrases: phrases.written(count) }
}

/** The field as binding reads it, all of one shape: loaders leave out what a pack does not say. */
function uniform(field: Field): Field {
  const { name, label, pack, kind, of, evolves, person, subEvent, frames, not, unknown, codes } = field
  const { scale, sets, compatible, negations, zero, examples } = field
  const { singles = zero, least = 0, yields = [], passes = false } = field
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
    passes,
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

function populationBits(
  packs: readonly FieldPack[],
  ahead: FramesAhead | null,
): Pick<FrameTable, 'populations' | 'bits'> {
  const all = packs.flatMap((pack) => pack.populations)
  const own = new Map<string, number>()
  for (const population of all) if (!own.has(population.name)) own.set(population.name, 1 << own.size)
  const bits = new Map<string, number>()
  for (const name of own.keys()) bits.set(name, closure(name, all, own))
  if (ahead !== null) return { populations: WordTable.ahead(ahead.populations), bits }
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
