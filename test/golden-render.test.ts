// Every format on one small report, byte for byte, and every format against hostile text; a new format must join by itself.

import { execFileSync } from 'node:child_process'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COUNTING_FORMATS } from '../src/cli/options.ts'
import { type Report, reportSchema } from '../src/model/report.ts'
import { formats, rendererOf } from '../src/render/render.ts'
import type { View } from '../src/render/view.ts'
import { HOSTILE } from './hostile-words.ts'
import { smallReport, withTexts } from './small-report.ts'

const view: View = { width: 120, colour: 0, evidence: false, verbose: false, by: 'source', fields: [], log: false }

async function rendered(format: string, report = smallReport(), how: Partial<View> = {}): Promise<string> {
  return [...(await rendererOf(format))(heldBy(format, report), { ...view, ...how })].join('')
}

/** The report as the format wants it: with texts where it counts in them. */
function heldBy(format: string, report: Report): Report {
  return COUNTING_FORMATS.includes(format) ? withTexts(report) : report
}

/** A page without its style and script, which change on their own and are proved in a browser. */
function content(page: string): string {
  return page
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>')
    .replace(/'sha256-[^']+'/g, "'sha256-…'")
    .replaceAll(/>(?=<(?:section|tr|th|td|li|p|div|details|figure|article|blockquote|dl|h\d|button)\b)/g, '>\n')
}

const { events: _, ...uncompared } = smallReport()

describe('golden outputs', () => {
  test.each(formats())('%s', async (format) => {
    const shown = format === 'html' ? content : String
    await expect(shown(await rendered(format))).toMatchFileSnapshot(`../fixtures/golden/diff.${format}.out`)
    await expect(shown(await rendered(format, uncompared))).toMatchFileSnapshot(
      `../fixtures/golden/extract.${format}.out`,
    )
  })

  test.each<[string, Partial<View>]>([
    ['narrow', { width: 80 }],
    ['wide', { width: 200, verbose: true }],
    ['field', { fields: ['killed'] }],
    ['evidence', { evidence: true, width: 80 }],
    ['origins', { by: 'origin' }],
    ['colour', { colour: 1 }],
  ])('table, %s', async (name, how) => {
    await expect(await rendered('table', smallReport(), how)).toMatchFileSnapshot(
      `../fixtures/golden/table.${name}.out`,
    )
  })

  test.each([80, 120, 200])('no line of the table is wider than %i columns', async (width) => {
    const lines = (await rendered('table', smallReport(), { width, verbose: true })).split('\n')
    expect(lines.filter((line) => line.length > width)).toEqual([])
  })

  test.each([40, 60, 80, 120])('nor with names of files longer than %i columns', async (width) => {
    const long = 'a-very-long-name-of-an-article-'.repeat(6)
    const report = smallReport('two', `north/${long}one.txt`)
    const text = JSON.stringify(report)
      .replaceAll('north/b.txt', `north/${long}two.txt`)
      .replaceAll('south/c.txt', `${'記事'.repeat(60)}.txt`)
    const views: Partial<View>[] = [{}, { evidence: true }, { by: 'origin' }, { verbose: true }, { fields: ['killed'] }]
    for (const how of views) {
      const lines = (await rendered('table', JSON.parse(text), { ...how, width })).split('\n')
      const columns = (line: string): number => line.length + (line.match(/[記事]/g) ?? []).length
      expect(lines.filter((line) => columns(line) > width)).toEqual([])
      expect(lines.join('\n')).toMatch(/one\b/)
    }
  })

  test('the report of the test fits the schema, and the published schema is current', () => {
    reportSchema.parse(smallReport())
    const root = path.resolve(import.meta.dirname, '..')
    execFileSync(process.execPath, ['scripts/build-schema.mjs', '--check'], { cwd: root })
  })

  test('JSON renders to what it was', async () => {
    expect(JSON.parse(await rendered('json'))).toEqual(smallReport())
  })
})

/** Characters that may stand in no output raw; CR only ends rows of CSV, and escape sequences are nobody's but ours. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]|\r(?!\n)/u

/** An independent reader of RFC 4180. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (quoted && char === '"' && text[i + 1] === '"') {
      cell += '"'
      i++
    } else if (char === '"') quoted = !quoted
    else if (!quoted && (char === ',' || char === '\r')) {
      rows.at(-1)!.push(cell)
      cell = ''
      if (char === '\r') {
        i++
        rows.push([])
      }
    } else cell += char
  }
  return rows.slice(0, -1)
}

function checkSafe(format: string, out: string): void {
  expect(out.match(FORBIDDEN)?.[0]?.codePointAt(0)).toBeUndefined()
  expect(out).not.toContain('##[')
  expect(out).not.toMatch(/\p{Cs}/u)
  expect(out).not.toMatch(/\[object |native code|NaN|undefined/)
  if (format === 'csv') {
    const rows = csvRows(out)
    for (const row of rows) {
      expect(row).toHaveLength(rows[0]!.length)
      for (const cell of row) expect(cell).not.toMatch(/^[\s"]*[=+@＝＋－＠]|^[\s"]*-\D/u)
    }
  }
  if (format === 'markdown') {
    expect(out).not.toMatch(/<[a-z!/]|(?<!\\)\]\(|@\w/i)
    const table = out.split('\n').filter((line) => line.startsWith('| '))
    expect(new Set(table.map((line) => line.replace(/\\./g, '').split('|').length)).size).toBeLessThanOrEqual(1)
  }
  if (format === 'tsv') {
    const rows = out.trimEnd().split('\n')
    for (const row of rows) {
      expect(row.split('\t')).toHaveLength(rows[0]!.split('\t').length)
      for (const cell of row.split('\t')) expect(cell).not.toMatch(/^[\s"]*[=+@＝＋－＠]|^[\s"]*-\D/u)
    }
  }
  if (['json', 'webannotation', 'labelstudio'].includes(format)) JSON.parse(out)
  if (['ndjson', 'doccano'].includes(format)) for (const line of out.trimEnd().split('\n')) JSON.parse(line)
  if (format === 'table') for (const line of out.split('\n')) expect(line.trimStart().startsWith('::')).toBe(false)
}

describe.each(formats())('%s is safe', (format) => {
  test.each(HOSTILE)('%j', async (words) => {
    for (const report of [smallReport(words, `north/${words}.txt`), { ...smallReport(words), events: undefined }]) {
      const { events, ...rest } = report
      const whole = events === undefined ? rest : { ...rest, events }
      for (const how of [{ log: true }, { log: true, evidence: true, width: 80 }])
        checkSafe(format, await rendered(format, whole, how))
    }
  })

  test('with any text', async () => {
    const render = await rendererOf(format)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => {
        checkSafe(format, [...render(heldBy(format, smallReport(words)), { ...view, log: true })].join(''))
      }),
      { numRuns: 300, seed: 42 },
    )
  })
})

test('letters of other scripts come through untouched', async () => {
  for (const words of ['الشرطة', 'משטרה', 'हिन्दी', '警察', 'Łódź 🙏']) {
    for (const format of formats()) expect(await rendered(format, smallReport(words))).toContain(words)
  }
})
