// Hostile words in articles, titles, outlets and file names stay inert in every format: terminal, CSV, Markdown and JSON.

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runClaims } from './run-claims.ts'

const PAYLOADS = [
  ...[
    '\u001b[31mred',
    '\u001b]0;title\u0007',
    '\u001b]8;;http://x.y\u0007link\u001b]8;;\u0007',
    '\u001b]52;c;aGk=\u0007',
  ],
  ...['\u001bP+q\u001b\\', '\u001b_apc\u001b\\', '\u009b31m', '\u009d0;t\u009c', 'a\bb', '\u007f', '\u0007', '\rover'],
  ...['\u202egnp.exe', '\u2066x\u2069', '\u200bzero', '\u200e\u200f', '\u061c', '\ufeffmark', '\u{e0041}tag', '\u2060'],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\u00a0=1', '\uff1d1', "=cmd|' /C calc'!A0", '"=1', "'=1"],
  ...['<script>alert(1)</script>', '[a](javascript:x)', '![i](http://x)', '**b**', '`c`', 'a|b', '@someone', '&lt;'],
  ...[
    '::error::x',
    '##[error]x',
    '::set-output name=a::b',
    '#issue',
    '<!-- -->',
    '__proto__',
    '\ud800',
    '$x$',
    '~~s~~',
  ],
]
/** Characters that no file name of ours may hold. */
const nameable = (payload: string): string => payload.replace(/[/\0\ud800]/g, '_')

let folder = ''
let names: string[] = []

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-hostile-'))
  names = PAYLOADS.map((payload, i) => `${String(i).padStart(2, '0')}${nameable(payload)}.txt`)
  for (const [i, payload] of PAYLOADS.entries()) {
    const title = JSON.stringify(`${payload} title`)
    fs.writeFileSync(
      path.join(folder, names[i]!),
      `---\ntitle: ${title}\noutlet: ${JSON.stringify(payload)}\nevent: ${JSON.stringify(payload)}\n---\n` +
        `${payload} Mill burns\n\nThe fire killed ${i + 2} people in ${payload} Dayton on Sunday, ${payload} police said. ` +
        `“${payload} we saw smoke ${payload}” said John ${payload} Miller of the ${payload} Fire Department.\n`,
    )
  }
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const COMMANDS = [
  ['extract'],
  ['diff', '--group', 'none'],
  ['diff', '--group', 'none', '--evidence', '--width', '60'],
  ['diff', '--field', 'killed', '--group', 'none', '--by', 'origin'],
  ['audit', '-v'],
]

async function run(args: readonly string[]): Promise<string> {
  const { code, out, err } = await runClaims([...args, '.', 'missing\u001b[31m\u202e::error.txt'], folder)
  expect(code).toBe(2)
  inert(err, [])
  expect(out).not.toBe('')
  return out
}

/** No control but line feed and tab, no bidirectional or invisible sign; `own` are sequences of our own. */
function inert(text: string, own: readonly RegExp[]): void {
  const rest = own.reduce((left, pattern) => left.replace(pattern, ''), text)
  const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.exec(rest)
  expect(
    control === null ? null : JSON.stringify(rest.slice(Math.max(0, control.index - 40), control.index + 9)),
  ).toBeNull()
  const invisible = /[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udbff](?![\udc00-\udfff])|\udb40/.exec(
    rest,
  )
  expect(
    invisible === null ? null : JSON.stringify(rest.slice(Math.max(0, invisible.index - 40), invisible.index + 9)),
  ).toBeNull()
}

/** A CSV reader of its own, after RFC 4180. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const match of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (match[0] === '') break
    row.push(match[1]?.replaceAll('""', '"') ?? match[2]!)
    if (match[3] !== ',') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

describe.each(COMMANDS)('%s %s %s %s %s %s', (...command) => {
  const args = command.filter((one) => typeof one === 'string')

  test('on a screen', async () => inert(await run(args), []))

  test('on a screen with colours', async () => {
    inert(await run([...args, '--color=always']), [/\u001b\[\d+(?:;\d+)*m/g])
  })

  test('in the log of a CI server', async () => {
    const { out, err } = await runClaims([...args, '.', '::error::x.txt'], folder, '', {
      GITHUB_ACTIONS: 'true',
      CI: 'true',
    })
    for (const text of [out, err]) {
      expect(text).not.toContain('##[')
      expect(text).not.toMatch(/^\s*::/m)
    }
  })

  test('as JSON and NDJSON, lossless', async () => {
    const json = await run([...args, '--json'])
    inert(json, [])
    expect(JSON.stringify(JSON.parse(json))).not.toMatch(/native code|\[object|NaN/)
    const lines = (await run([...args, '--format', 'ndjson'])).trimEnd().split('\n')
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow()
    inert(lines.join('\n'), [])
  })

  test('as CSV without formulas', async () => {
    const csv = await run([...args, '--format', 'csv'])
    inert(csv.replaceAll('\r\n', '\n'), [])
    const rows = rowsOf(csv)
    expect(rows.length).toBeGreaterThan(PAYLOADS.length / 2)
    for (const row of rows) {
      expect(row).toHaveLength(rows[0]!.length)
      for (const cell of row) {
        if (/^-?\d+(\.\d+)?$/.test(cell)) continue
        for (const line of cell.split('\n'))
          expect(line).not.toMatch(/^[\s\u00a0\ufeff"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/)
      }
    }
  })

  test('as Markdown without markup', async () => {
    const markdown = await run([...args, '--format', 'markdown'])
    inert(markdown, [])
    const bars = new Set<number>()
    for (const line of markdown.split('\n')) {
      const bare = line.replace(/\\./g, '')
      if (bare.startsWith('|')) bars.add(bare.split('|').length)
      else if (bars.size > 0) {
        expect(bars.size).toBe(1)
        bars.clear()
      }
      expect(bare).not.toMatch(/<[a-z!/]|\]\(|@\w|`|&(?!(?:amp|lt|gt|#64);)/i)
    }
  })
})

test('letters of every script stay as they are', async () => {
  const file = path.join(folder, 'letters.txt')
  fs.writeFileSync(file, 'Two people died in Dayton, محمد العربي said. שלום עולם. 東京新聞 wrote that e\u0301 stays.\n')
  const { out } = await runClaims(['diff', '--evidence', '-v', '--field', 'killed', 'letters.txt'], folder)
  for (const word of ['محمد العربي']) expect(out).toContain(word)
  fs.rmSync(file)
})

test('why shows hostile words as plain text', async () => {
  const { out } = await runClaims(['why', 'killed', '--group', 'none', '.'], folder)
  inert(out, [])
  expect(out).toContain('Killed')
})
