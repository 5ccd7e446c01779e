// The report: the only contract with the outside. This zod schema is the one source of its types and of the committed JSON Schema.
// Import types from here with `import type`; only rooms at the edges may load the schema itself.

import { z } from 'zod'

const nullableText = z.string().nullable()
const bound = z.number().nullable()

export const speakerSchema = z.object({ name: z.string(), kind: z.string() })

export const valueSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('count'),
    min: bound,
    max: bound,
    approx: z.boolean(),
    form: z.string(),
    word: z.string().optional(),
    measure: z.string().optional(),
    population: z.string().optional(),
    attacker: z.enum(['included', 'excluded']).optional(),
    unit: z.string().optional(),
  }),
  z.object({
    kind: z.literal('quantity'),
    min: bound,
    max: bound,
    approx: z.boolean(),
    form: z.string(),
    word: z.string().optional(),
    unit: z.string(),
    measure: z.string().optional(),
    population: z.string().optional(),
  }),
  z.object({
    kind: z.literal('time'),
    timex: z.string(),
    mod: z.string().optional(),
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    implied: z.array(z.string()),
    offset: z.number().nullable(),
    zone: nullableText,
    weekday: z.number().nullable(),
  }),
  z.object({ kind: z.literal('category'), code: z.string() }),
  z.object({
    kind: z.literal('entity'),
    name: z.string(),
    type: z.enum(['person', 'organization', 'place', 'other']),
    aliases: z.array(z.string()),
    described: z.boolean().optional(),
    within: z.array(z.string()).optional(),
    implied: z.literal(true).optional(),
    level: z.string().optional(),
  }),
  z.object({ kind: z.literal('quote'), words: z.string(), speaker: speakerSchema.nullable(), cue: nullableText }),
])

export const problemSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  path: nullableText,
  line: z.number().nullable(),
  column: z.number().nullable(),
  hint: nullableText,
})

export const sourceSchema = z.object({
  source: z.string(),
  title: nullableText,
  outlet: nullableText,
  published: nullableText,
  url: nullableText,
  sha256: z.string(),
  /** What the text was taken from (html, pdf, csv …); absent where offsets are those of the file itself. */
  format: z.string().optional(),
  /** Which part of its file the article is, where a file holds several. */
  locator: z
    .object({
      unit: z.enum(['row', 'line', 'item', 'record']),
      number: z.number(),
      captured: z.string().optional(),
    })
    .optional(),
  /** Offsets in the text where the pages of the file begin. */
  pages: z.array(z.number()).optional(),
  zones: z.array(z.object({ kind: z.string(), start: z.number(), end: z.number() })),
  /** The text that all offsets count in; there where it was asked for (`--with-text`) or the format shows it. */
  text: z.string().optional(),
})

export const mentionSchema = z.object({
  id: z.string(),
  source: z.string(),
  kind: z.enum(['count', 'quantity', 'time', 'person', 'organization', 'place', 'quote', 'category']),
  text: z.string(),
  start: z.number(),
  end: z.number(),
  value: valueSchema,
  rule: z.string(),
})

export const subjectSchema = z.object({
  id: z.string(),
  label: z.string(),
  role: z.enum(['victim', 'suspect', 'officer', 'other']).optional(),
  described: z.boolean().optional(),
})

export const claimSchema = z.object({
  id: z.string(),
  source: z.string(),
  field: z.string(),
  subject: subjectSchema.nullable(),
  value: valueSchema.nullable(),
  shown: z.string(),
  state: z.enum(['value', 'unknown', 'denied']),
  certainty: z.enum(['asserted', 'hedged', 'negated']),
  zone: z.string(),
  votes: z.boolean(),
  event: z.enum(['main', 'background']),
  attribution: z.object({
    form: z.enum(['direct', 'indirect', 'none']),
    chain: z.array(z.object({ name: z.string(), kind: z.string(), cue: nullableText, medium: nullableText })),
  }),
  text: z.string(),
  start: z.number(),
  end: z.number(),
  line: z.number(),
  column: z.number(),
  evidence: z.object({ text: z.string(), start: z.number(), end: z.number() }),
  asOf: nullableText,
  revised: z.boolean(),
  rules: z.array(z.string()),
})

export const cellSchema = z.object({
  source: z.string(),
  state: z.enum(['value', 'silent', 'unknown', 'denied']),
  shown: z.string(),
  relation: z.enum(['same', 'less-precise', 'more-precise', 'overlaps', 'conflicts', 'none']),
  claims: z.array(z.string()),
})

const pairVerdict = z.enum(['agree', 'compatible', 'contradict', 'not-comparable'])

export const pairSchema = z.object({
  /** Claim ids. */
  left: z.string(),
  right: z.string(),
  verdict: pairVerdict,
  reason: z.string(),
  /** update, tension, correction, not-comparable: GATE … */
  note: z.string().optional(),
})

export const alertSchema = z.object({ code: z.string(), message: z.string(), claims: z.array(z.string()) })

export const rowSchema = z.object({
  id: z.string(),
  field: z.string(),
  label: z.string(),
  subject: subjectSchema.nullable(),
  verdict: z.enum(['agree', 'compatible', 'contradict', 'single', 'none']),
  reason: z.string(),
  shown: z.string(),
  note: z.string().nullable(),
  /** Independent origins that speak in this row. */
  origins: z.number(),
  /** Each distinct value with the origins and sources behind it, most origins first. */
  sides: z.array(
    z.object({
      shown: z.string(),
      origins: z.array(z.string()),
      sources: z.array(z.string()),
      claims: z.array(z.string()),
    }),
  ),
  cells: z.array(cellSchema),
  pairs: z.array(pairSchema),
  alerts: z.array(alertSchema),
})

export const timelineSchema = z.object({
  subEvent: z.string(),
  source: z.string(),
  claim: z.string(),
  shown: z.string(),
  /** Minutes from the start of the event's first day: earliest and latest possible; null = open. */
  earliest: z.number().nullable(),
  latest: z.number().nullable(),
})

export const eventSchema = z.object({
  id: z.string(),
  label: z.string(),
  sources: z.array(z.string()),
  rows: z.array(rowSchema),
  timeline: z.array(timelineSchema),
})

export const reportSchema = z.object({
  format: z.literal('claims-report/1'),
  tool: z.object({ name: z.literal('claims'), version: z.string() }),
  packs: z.array(z.string()),
  sources: z.array(sourceSchema),
  mentions: z.array(mentionSchema),
  claims: z.array(claimSchema),
  events: z.array(eventSchema).optional(),
  problems: z.array(problemSchema),
})

export type Report = z.infer<typeof reportSchema>
export type ReportSource = z.infer<typeof sourceSchema>
export type ReportMention = z.infer<typeof mentionSchema>
export type ReportClaim = z.infer<typeof claimSchema>
export type ReportEvent = z.infer<typeof eventSchema>
export type Row = z.infer<typeof rowSchema>
export type Cell = z.infer<typeof cellSchema>
export type Pair = z.infer<typeof pairSchema>
export type Alert = z.infer<typeof alertSchema>
export type Verdict = Row['verdict']
export type PairVerdict = Pair['verdict']
export type TimelineEntry = z.infer<typeof timelineSchema>
