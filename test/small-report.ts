// A small report made by hand, so that renderers are proved without the engine; `text` runs through every place that shows words.

import type { Report, ReportClaim, Row } from '../src/model/report.ts'

const VIEW_SOURCES = ['north/a.txt', 'north/b.txt', 'south/c.txt']

function claim(id: string, source: string, shown: string, text: string, extra: Partial<ReportClaim> = {}): ReportClaim {
  return {
    id,
    source,
    field: 'killed',
    subject: null,
    value: { kind: 'count', min: 2, max: 2, approx: false, form: 'exact' },
    shown,
    state: 'value',
    certainty: 'asserted',
    zone: 'body',
    votes: true,
    event: 'main',
    attribution: { form: 'none', chain: [] },
    text,
    start: 10,
    end: 10 + text.length,
    line: 1,
    column: 11,
    evidence: { text: `There were ${text} dead.`, start: -1, end: 20 },
    asOf: null,
    revised: false,
    rules: ['count.cardinal', 'bind.killed.dead'],
    ...extra,
  }
}

/** A report of three sources and three rows; `words` stands wherever an article's own text can come to stand. */
export function smallReport(words = 'two', name = 'north/a.txt'): Report {
  const [, b, c] = VIEW_SOURCES as [string, string, string]
  const sources = [name, b, c]
  const row = (id: string, label: string, verdict: Row['verdict'], extra: Partial<Row>): Row => ({
    id,
    field: label.toLowerCase(),
    label,
    subject: null,
    verdict,
    reason: `${words} and three cannot both be true`,
    shown: words,
    note: null,
    origins: 2,
    sides: [],
    cells: [],
    pairs: [],
    alerts: [],
    ...extra,
  })
  const voice = { name: words, kind: 'police', cue: 'said', medium: null }
  return {
    format: 'claims-report/1',
    tool: { name: 'claims', version: '0.0.0' },
    packs: ['incident'],
    sources: sources.map((source, i) => ({
      source,
      title: words,
      outlet: i === 0 ? words : null,
      published: i === 1 ? null : '2020-08-24',
      url: null,
      sha256: String(i).repeat(64),
      zones: [{ kind: 'body', start: 0, end: 40 }],
    })),
    mentions: [
      {
        id: 'm1',
        source: name,
        kind: 'person',
        text: words,
        start: 10,
        end: 10 + words.length,
        value: { kind: 'entity', name: words, type: 'person', aliases: [words] },
        rule: 'person.full',
      },
    ],
    claims: [
      claim('c1', name, words, words, { attribution: { form: 'indirect', chain: [voice] } }),
      claim('c2', b, '3', 'three', { certainty: 'hedged' }),
      claim('c3', c, 'serious', 'serious', {
        field: 'condition',
        value: { kind: 'category', code: 'serious' },
        votes: false,
        zone: 'comment',
      }),
    ],
    events: [
      {
        id: 'e1',
        label: words,
        sources,
        rows: [
          row('r1', 'Killed', 'contradict', {
            subject: { id: 's', label: words },
            sides: [
              { shown: words, origins: [words], sources: [name], claims: ['c1'] },
              { shown: '3', origins: [b], sources: [b], claims: ['c2'] },
            ],
            cells: [
              { source: name, state: 'value', shown: words, relation: 'conflicts', claims: ['c1'] },
              { source: b, state: 'value', shown: '3', relation: 'conflicts', claims: ['c2'] },
              { source: c, state: 'silent', shown: '', relation: 'none', claims: [] },
            ],
            pairs: [{ left: 'c1', right: 'c2', verdict: 'contradict', reason: words }],
            alerts: [{ code: 'same-origin-drift', message: words, claims: ['c1', 'c2'] }],
          }),
          row('r2', 'Condition', 'single', {
            cells: [
              { source: name, state: 'silent', shown: '', relation: 'none', claims: [] },
              { source: b, state: 'unknown', shown: '', relation: 'none', claims: [] },
              { source: c, state: 'value', shown: 'serious', relation: 'none', claims: ['c3'] },
            ],
          }),
          row('r3', 'Crowd', 'none', {}),
        ],
        timeline: [{ subEvent: 'event', source: name, claim: 'c1', shown: words, earliest: 10, latest: null }],
      },
    ],
    problems: [{ code: 'read/x', severity: 'note', message: words, path: name, line: 1, column: null, hint: null }],
  }
}

/** The report with a text for each source in which its claims and mentions stand where they say. */
export function withTexts(report: Report): Report {
  const texts = new Map(
    report.claims.map(({ source, text, start }) => [source, `${'Yesterday '.padEnd(start)}${text} died.`]),
  )
  return { ...report, sources: report.sources.map((one) => ({ ...one, text: texts.get(one.source) ?? '' })) }
}
