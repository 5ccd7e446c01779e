// Reports made by hand for the tests of checks: one row a field, one claim a source and value.

import type { Report, ReportClaim, Row } from '../src/model/report.ts'

export interface Said {
  readonly source: string
  readonly field: string
  readonly value: number
  readonly line?: number
  readonly text?: string
}

const counted = (value: number): ReportClaim['value'] => ({
  kind: 'count',
  min: value,
  max: value,
  approx: false,
  form: 'exact',
})

function claimOf({ source, field, value, line = 1, text = String(value) }: Said): ReportClaim {
  return {
    id: `${source}-${field}-${value}`,
    source,
    field,
    subject: null,
    value: counted(value),
    shown: String(value),
    state: 'value',
    certainty: 'asserted',
    zone: 'body',
    votes: true,
    event: 'main',
    attribution: { form: 'none', chain: [] },
    text,
    start: 0,
    end: text.length,
    line,
    column: 1,
    evidence: { text: `There were ${text}.`, start: 0, end: 20 },
    asOf: null,
    revised: false,
    rules: [],
  }
}

/** A row in which every value contradicts every other. */
function rowOf(field: string, claims: readonly ReportClaim[]): Row {
  const shown = [...new Set(claims.map((claim) => claim.shown))]
  const groups = shown.map((one) => claims.filter((claim) => claim.shown === one))
  const pairs = groups.flatMap((group, i) =>
    groups.slice(i + 1).map((other) => ({
      left: group[0]!.id,
      right: other[0]!.id,
      verdict: 'contradict' as const,
      reason: 'nothing fits both',
    })),
  )
  return {
    id: field,
    field,
    label: field.charAt(0).toUpperCase() + field.slice(1),
    subject: null,
    verdict: pairs.length > 0 ? 'contradict' : 'single',
    reason: '',
    shown: shown.join(' / '),
    note: null,
    origins: claims.length,
    sides: groups.map((group) => ({
      shown: group[0]!.shown,
      origins: group.map((claim) => claim.source),
      sources: group.map((claim) => claim.source),
      claims: group.map((claim) => claim.id),
    })),
    cells: claims.map((claim) => ({
      source: claim.source,
      state: 'value' as const,
      shown: claim.shown,
      relation: 'conflicts' as const,
      claims: [claim.id],
    })),
    pairs,
    alerts: [],
  }
}

export function reportSaying(said: readonly Said[], published: Readonly<Record<string, string>> = {}): Report {
  const claims = said.map(claimOf)
  const sources = [...new Set(said.map((one) => one.source))].sort()
  const fields = [...new Set(said.map((one) => one.field))]
  return {
    format: 'claims-report/1',
    tool: { name: 'claims', version: '0.0.0' },
    packs: [],
    sources: sources.map((source) => ({
      source,
      title: null,
      outlet: null,
      published: published[source] ?? null,
      url: null,
      sha256: '0'.repeat(64),
      zones: [],
    })),
    mentions: [],
    claims,
    events: [
      {
        id: 'e',
        label: 'event',
        sources,
        rows: fields.map((field) =>
          rowOf(
            field,
            claims.filter((claim) => claim.field === field),
          ),
        ),
        timeline: [],
      },
    ],
    problems: [],
  }
}
