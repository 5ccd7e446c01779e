// Loads a field pack from YAML: checks it whole, points every complaint at the user's own line, and gives plain data.

import { isMap, isScalar, isSeq } from 'yaml'
import type { z } from 'zod'
import type {
  Field,
  FieldExample,
  FieldPack,
  FrameSource,
  Population,
  SubEventOrder,
  Tolerance,
} from '../model/pack.ts'
import type { Problem } from '../model/problem.ts'
import { didYouMean } from '../nearest.ts'
import { keysAt, packSchema, type WrittenField, type WrittenPack } from './schema.ts'
import { type Complain, complainer, offsetAt, type PackSource, readSource } from './source.ts'
import { toleranceOf } from './tolerance.ts'

export interface LoadedPack {
  readonly pack: FieldPack | null
  readonly problems: Problem[]
}

/**
 * Reads one pack. `path` is only for messages. `pack` is null where anything is wrong: a pack that is half right would
 * give half the truth.
 */
export function loadPack(text: string, path: string): LoadedPack {
  const problems: Problem[] = []
  const source = readSource(text, path, problems)
  if (source === null) return { pack: null, problems }
  const complain = complainer(path, source.lines, problems)
  const checked = packSchema.safeParse(source.document.toJS({ maxAliasCount: 0 }))
  if (!checked.success) {
    for (const issue of checked.error.issues) reportIssue(issue, source, complain)
    return { pack: null, problems }
  }
  const pack = buildPack(checked.data, source, complain)
  return { pack: problems.length > 0 ? null : pack, problems }
}

function reportIssue(issue: z.core.$ZodIssue, source: PackSource, complain: Complain): void {
  const where = issue.path.length === 0 ? 'the pack' : `"${issue.path.join('.')}"`
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const hint = didYouMean(key, keysAt(issue.path))
      complain('pack/unknown-key', `unknown key "${key}" in ${where}`, offsetAt(source, issue.path, key), hint)
    }
    return
  }
  const offset = offsetAt(source, issue.path)
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const found = source.document.getIn(issue.path as string[])
    const hint = typeof found === 'string' ? didYouMean(found, values) : undefined
    complain('pack/value', `${where} must be one of ${values.join(', ')}`, offset, hint)
  } else if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1))
    complain('pack/name', `"${key}" is not a name`, offsetAt(source, issue.path.slice(0, -1), key), NAME_HINT)
  } else if (issue.code === 'invalid_format') {
    complain('pack/name', `${where} is not a name`, offset, NAME_HINT)
  } else if (issue.code === 'invalid_type' && missing(source, issue.path)) {
    complain('pack/missing', `${where} is missing`, offset)
  } else complain('pack/type', `${where} ${expectation(issue)}`, offset, TYPE_HINT)
}

const NAME_HINT = 'names are lower-case words joined by hyphens'
const TYPE_HINT = 'phrases that start with { or hold ": " must stand in quotes'

function missing(source: PackSource, path: readonly PropertyKey[]): boolean {
  return source.document.getIn(path as string[]) === undefined
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be a ${EXPECTED[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_union') return 'must be a list of phrases, or codes with their phrases'
  return issue.code === 'too_big' ? 'is too long' : issue.code === 'too_small' ? 'is empty' : 'has a wrong value'
}

const EXPECTED: Readonly<Record<string, string>> = {
  object: 'map of keys and values',
  record: 'map of keys and values',
  array: 'list',
  string: 'text',
  boolean: 'true or false',
  tuple: 'list of two',
}

function buildPack(written: WrittenPack, source: PackSource, complain: Complain): FieldPack {
  const populations = Object.entries(written.populations ?? {}).map(
    ([name, { nouns, includes }]): Population => ({ name, nouns, includes: includes ?? [] }),
  )
  const fields = Object.entries(written.fields ?? {}).map(([name, field]) =>
    buildField(name, field, written.pack, source, complain),
  )
  const order: SubEventOrder[] = []
  for (const [index, text] of (written.order ?? []).entries()) {
    const one = orderOf(text)
    if (one !== null) order.push(one)
    else complain('pack/order', `"${text}" is not "earlier < later"`, offsetAt(source, ['order', index]))
  }
  return { name: written.pack, path: source.path, fields, populations, order }
}

/** "dispatch < event", or "dispatch < event when police-fire"; null where it is neither. */
function orderOf(text: string): SubEventOrder | null {
  const [relation = '', when] = text.split(' when ').map((part) => part.trim())
  const [before = '', after = '', more] = relation.split('<').map((part) => part.trim())
  if (before === '' || after === '' || more !== undefined) return null
  if (when === undefined) return { before, after }
  return when === 'police-fire' ? { before, after, when } : null
}

function buildField(name: string, field: WrittenField, pack: string, source: PackSource, complain: Complain): Field {
  const at = ['fields', name]
  const frames = framesAt(source, [...at, 'frames'])
  const negations = field.negations ?? {}
  const codes = field.kind === 'category' ? codesOf(field) : []
  const known = (code: string, path: readonly PropertyKey[]): void => {
    if (!codes.includes(code)) {
      complain(
        'pack/unknown-code',
        `"${code}" is not a code of "${name}"`,
        offsetAt(source, path),
        didYouMean(code, codes),
      )
    }
  }
  for (const [code, members] of Object.entries(field.sets ?? {})) {
    known(code, [...at, 'sets', code])
    for (const [i, member] of members.entries()) known(member, [...at, 'sets', code, i])
  }
  for (const [i, pair] of (field.compatible ?? []).entries())
    for (const code of pair) known(code, [...at, 'compatible', i])
  for (const code of Object.keys(negations)) known(code, [...at, 'negations', code])
  const tolerance = toleranceAt(field, at, source, complain)
  return {
    name,
    label: field.label ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '),
    pack,
    kind: field.kind,
    of: field.of ?? null,
    evolves: field.evolves ?? 'fixed',
    person: field.person ?? null,
    subEvent: field['sub-event'] ?? null,
    frames,
    not: framesAt(source, [...at, 'not']),
    unknown: framesAt(source, [...at, 'unknown']),
    codes,
    scale: field.scale ?? false,
    sets: field.sets ?? {},
    compatible: (field.compatible ?? []).flatMap(pairsOf),
    negations,
    zero: field.zero ?? false,
    ...(field.singles === undefined ? {} : { singles: field.singles }),
    ...(field.least === undefined ? {} : { least: field.least }),
    ...(field.yields === undefined ? {} : { yields: field.yields }),
    ...(field.passes === undefined ? {} : { passes: field.passes }),
    ...(tolerance === null ? {} : { tolerance }),
    ...(field.severity === undefined ? {} : { severity: field.severity }),
    examples: examplesAt(source, [...at, 'examples']),
  }
}

/** Any two codes of a list. */
function pairsOf(codes: readonly string[]): [string, string][] {
  return codes.flatMap((a, i) => codes.slice(i + 1).map((b): [string, string] => [a, b]))
}

/** What is tolerated between values; null where nothing is, or where it cannot be read. */
function toleranceAt(
  field: WrittenField,
  at: readonly string[],
  source: PackSource,
  complain: Complain,
): Tolerance | null {
  if (field.tolerance === undefined) return null
  const read = toleranceOf(field.tolerance, field.kind)
  if (typeof read !== 'string') return read
  const offset = offsetAt(source, [...at, 'tolerance'])
  complain('pack/tolerance', `tolerance "${field.tolerance}" ${read}`, offset, 'write 2, 5%, 2 km or 15 min')
  return null
}

/** Codes in the order of the frames; a code that only a negation or a set gives comes after them. */
function codesOf(field: WrittenField): string[] {
  const codes = new Set<string>()
  if (field.frames !== undefined && !Array.isArray(field.frames))
    for (const code of Object.keys(field.frames)) codes.add(code)
  for (const code of Object.values(field.negations ?? {})) codes.add(code)
  for (const code of Object.keys(field.sets ?? {})) codes.add(code)
  return [...codes]
}

/** Phrases under a key, each with its line; a map gives each phrase its code. */
function framesAt(source: PackSource, path: readonly string[]): FrameSource[] {
  const node = source.document.getIn(path, true)
  const frames: FrameSource[] = []
  const take = (item: unknown, gives: string | null): void => {
    if (isScalar(item)) frames.push({ phrase: String(item.value), gives, line: lineOf(source, item) })
    else if (isSeq(item)) for (const inner of item.items) take(inner, gives)
  }
  if (isMap(node)) for (const pair of node.items) take(pair.value, isScalar(pair.key) ? String(pair.key.value) : null)
  else take(node, null)
  return frames
}

/** One entry for each expected value; `nothing` (or an empty value) says that the text must give none. */
function examplesAt(source: PackSource, path: readonly string[]): FieldExample[] {
  const node = source.document.getIn(path, true)
  if (!isMap(node)) return []
  const examples: FieldExample[] = []
  for (const pair of node.items) {
    const text = isScalar(pair.key) ? String(pair.key.value) : ''
    const line = lineOf(source, pair.key)
    for (const value of isSeq(pair.value) ? pair.value.items : [pair.value]) {
      const shown = isScalar(value) ? (value.source ?? String(value.value ?? '')) : ''
      examples.push({ text, gives: shown === 'nothing' || shown === '' || shown === 'null' ? null : shown, line })
    }
  }
  return examples
}

function lineOf(source: PackSource, node: unknown): number {
  return isScalar(node) && node.range ? source.lines.linePos(node.range[0]).line : 1
}
