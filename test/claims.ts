// Accounts and claims from short specs, for tests of comparing: no article has to be read for them.

import { QUOTE_FIELD } from '../src/align/align.ts'
import { lex } from '../src/lex/lexer.ts'
import type { Account, Claim, Voice } from '../src/model/claim.ts'
import type { Document, ZoneKind } from '../src/model/document.ts'
import type { Field, FieldPack, SubEventOrder } from '../src/model/pack.ts'
import type { Parsed } from '../src/model/syntax.ts'
import type { CountForm, CountValue, EntityValue, QuantityValue, TimeValue, Value } from '../src/model/value.ts'

const VAGUE_MIN: Readonly<Record<string, number>> = {
  several: 3,
  few: 3,
  couple: 2,
  handful: 3,
  multiple: 2,
  tens: 20,
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
}

interface Numbers {
  readonly min: number | null
  readonly max: number | null
  readonly approx: boolean
  readonly form: CountForm
  readonly word?: string
}

/** Numbers as written in the specs: 6, '>=6', '>100', '<=20', '<20', '~200', 'nearly 1200', '3-5', 'dozens', 'plural', 'none'. */
export function numbers(spec: number | string): Numbers {
  if (typeof spec === 'number') return { min: spec, max: spec, approx: false, form: 'exact' }
  const n = Number(spec.replace(/^[^\d.]+/, ''))
  if (spec.startsWith('>=')) return { min: n, max: null, approx: false, form: 'at-least' }
  if (spec.startsWith('>')) return { min: n + 1, max: null, approx: false, form: 'more-than' }
  if (spec.startsWith('<=')) return { min: 0, max: n, approx: false, form: 'at-most' }
  if (spec.startsWith('<')) return { min: 0, max: n - 1, approx: false, form: 'less-than' }
  if (spec.startsWith('~')) return { min: n, max: n, approx: true, form: 'about' }
  if (spec.startsWith('nearly')) return { min: n, max: n, approx: true, form: 'nearly' }
  if (spec === 'plural') return { min: 2, max: null, approx: false, form: 'plural' }
  if (spec === 'a') return { min: 1, max: 1, approx: false, form: 'singular' }
  if (spec === 'none') return { min: 0, max: 0, approx: false, form: 'zero' }
  if (spec === 'second') return { min: 2, max: null, approx: false, form: 'ordinal' }
  const range = /^(\d+)-(\d+)$/.exec(spec)
  if (range !== null) return { min: Number(range[1]), max: Number(range[2]), approx: false, form: 'range' }
  return { min: VAGUE_MIN[spec] ?? 2, max: null, approx: false, form: 'vague', word: spec }
}

export function count(spec: number | string, more: Partial<CountValue> = {}): CountValue {
  return { kind: 'count', ...numbers(spec), ...more }
}

export function quantity(spec: number | string, unit: string, more: Partial<QuantityValue> = {}): QuantityValue {
  return { kind: 'quantity', unit, ...numbers(spec), ...more }
}

export function time(timex: string, more: Partial<TimeValue> = {}): TimeValue {
  const type = timex.startsWith('P') ? 'DURATION' : timex.includes('T') ? 'TIME' : 'DATE'
  return { kind: 'time', timex, type, implied: [], offset: null, zone: null, weekday: null, ...more }
}

export function code(name: string): Value {
  return { kind: 'category', code: name }
}

export function entity(name: string, type: EntityValue['type'], more: Partial<EntityValue> = {}): EntityValue {
  return { kind: 'entity', name, type, aliases: [], ...more }
}

export function quote(words: string, speaker: string | null = null): Value {
  return { kind: 'quote', words, speaker: speaker === null ? null : { name: speaker, kind: 'official' }, cue: 'said' }
}

export function voice(name: string, kind: Voice['kind']): Voice {
  return { name, kind, cue: 'said', medium: null }
}

export interface ClaimSpec extends Partial<Omit<Claim, 'subject'>> {
  /** Voices, nearest first. */
  readonly by?: readonly Voice[]
  readonly who?: string
}

/** One claim still without its source. */
export interface Said {
  readonly field: string
  readonly value: Value | null
  readonly spec: ClaimSpec
}

export function said(field: string, value: Value | null, spec: ClaimSpec = {}): Said {
  return { field, value, spec }
}

function show(value: Value | null): string {
  if (value === null) return 'not known'
  if (value.kind === 'category') return value.code
  if (value.kind === 'entity') return value.name
  if (value.kind === 'quote') return value.words
  if (value.kind === 'time') return value.timex
  return `${value.word ?? ''}${value.approx ? '~' : ''}${value.min ?? ''}–${value.max ?? ''}`
}

export interface SourceSpec {
  readonly published?: string | null
  readonly outlet?: string | null
  readonly text?: string
  readonly event?: string | null
  readonly path?: string
}

/** An account whose text is a line of its own for each claim (or the given text, in which claims stand at its start). */
export function source(id: string, spec: SourceSpec, ...saids: readonly Said[]): Account {
  const lines = saids.map(
    (s, i) => `Line ${i} of ${id} tells about ${s.field} in words that only ${id} uses ${i} times today.`,
  )
  const text = spec.text ?? lines.join('\n\n')
  const document: Document = {
    id,
    path: spec.path ?? id,
    text,
    body: { start: 0, end: text.length },
    title: null,
    outlet: spec.outlet ?? null,
    published: spec.published ?? null,
    url: null,
    event: spec.event ?? null,
    sha256: '',
    problems: [],
  }
  let at = 0
  const claims = saids.map((s, i) => {
    const start = spec.text === undefined ? at : 0
    at += (lines[i] as string).length + 2
    return claimOf(id, s, i, start, spec.text ?? (lines[i] as string))
  })
  const parsed = {
    ...lex(document),
    zones: [{ kind: 'body', voice: null, start: 0, end: text.length }],
  } as unknown as Parsed
  return { document, parsed, mentions: [], claims, ledger: [], problems: [] }
}

function claimOf(id: string, { field, value, spec }: Said, nth: number, start: number, text: string): Claim {
  const { by, who, ...more } = spec
  const end = start + Math.min(12, text.length)
  return {
    id: `${id}#${nth}`,
    source: id,
    field,
    subject: who === undefined ? null : { id: who.toLowerCase().replaceAll(' ', '-'), label: who },
    value,
    shown: show(value),
    state: value === null ? 'unknown' : 'value',
    certainty: 'asserted',
    zone: 'body' as ZoneKind,
    votes: true,
    event: 'main',
    attribution: { form: by === undefined ? 'none' : 'indirect', chain: by ?? [] },
    text: text.slice(0, 12),
    start,
    end,
    line: 1 + nth,
    column: 1,
    evidence: { text, start, end: start + text.length },
    rules: [],
    asOf: null,
    revised: false,
    ...more,
  }
}

/** A field with everything that its test does not name left out. */
export function field(name: string, kind: Field['kind'], more: Partial<Field> = {}): Field {
  return { ...QUOTE_FIELD, name, label: name, pack: 'test', kind, ...more }
}

export function pack(fields: readonly Field[], order: readonly SubEventOrder[] = []): FieldPack {
  return { name: 'test', path: 'test.yaml', fields, populations: [], order }
}
