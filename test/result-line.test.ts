// Result lines are written by hand for speed: here they are held to the serialiser and to the lists that they must equal.

import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { account } from '../src/account.ts'
import { hashesIn, runDigits } from '../src/origins/run-digits.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { jsonText } from '../src/render/escape-json.ts'
import { ascii, JsonBytes } from '../src/render/json-bytes.ts'
import { partOf } from '../src/report.ts'
import { accountOfLine, resultLine } from '../src/result-line.ts'
import { traitsOf } from '../src/traits.ts'
import { plainDocument } from './document.ts'
import { HOSTILE } from './hostile-words.ts'

const json = new JsonBytes(64)

function written(data: unknown): string {
  json.value(data)
  return Buffer.from(json.take()).toString('utf8')
}

describe('JSON as bytes is the JSON of the one serialiser', () => {
  test('for every unit of text, alone and between letters', () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const char = String.fromCharCode(unit)
      const data = [char, `a${char}b`]
      if (written(data) !== jsonText(data)) throw new Error(`unit ${unit.toString(16)} is written ${written(data)}`)
    }
  })

  test.each(['😀', '\udb40\udc7f\udb40\udc80', '\ud83d', '\ude00\ud83d', '##[x]', '###[', '#[', '##', '#'])(
    'for %j',
    (text) => {
      expect(written({ [text]: text })).toBe(jsonText({ [text]: text }))
    },
  )

  test('for hostile words', () => {
    expect(written(HOSTILE)).toBe(jsonText(HOSTILE))
  })

  test('for numbers, and for what JSON leaves out', () => {
    const numbers = [0, 9, 10, 99, 100, 1_000_000, 4_294_967_295, 4_294_967_296, -1, 0.5, 1e300, Number.NaN, -0]
    const data = { numbers, none: undefined, nothing: null, yes: true, no: false, empty: {}, list: [[], [{}]] }
    expect(written(data)).toBe(jsonText(data))
  })

  test('a line longer than its block stays whole, and so does the line before it', () => {
    const lines = [1, 50, 1000].map((n) => {
      json.raw(ascii('['))
      json.text('x'.repeat(n))
      return { n, bytes: json.take() }
    })
    for (const { n, bytes } of lines) expect(Buffer.from(bytes).toString()).toBe(`["${'x'.repeat(n)}"`)
  })
})

describe('a result line', () => {
  const seeds = path.resolve(import.meta.dirname, '../seeds')
  const texts = fs.readdirSync(seeds).map((name) => fs.readFileSync(path.join(seeds, name), 'utf8'))

  test.each(texts)('holds the lists of a report: seed %#', (text) => {
    const read = account({ ...plainDocument(text), id: 'näws/"a".txt' }, shippedPacks())
    const line = Buffer.concat(resultLine(read)).toString('utf8')
    const { compare, event, id, ...part } = JSON.parse(line)
    const { source, mentions, claims } = partOf(read)
    expect(jsonText(part)).toBe(jsonText({ ...source, mentions, claims }))
    expect([event, id]).toEqual([null, source.source])
    expect(Object.keys(compare)).toEqual(['label', 'quotes', 'runs', 'near'])
  })

  test('tells what comparing needs of the text', () => {
    const read = account(plainDocument(texts[0]!), shippedPacks())
    const told = accountOfLine(JSON.parse(Buffer.concat(resultLine(read)).toString('utf8')))
    expect(typeof told === 'string' ? told : told.traits).toEqual(traitsOf(read))
  })
})

test('hashes of runs survive their digits', () => {
  const hashes = Float64Array.of(0, 1, 63, 64, 2 ** 24 - 1, 2 ** 24, 2 ** 52 + 12_345, 2 ** 53 - 1)
  expect(hashesIn(String.fromCharCode(...runDigits(hashes)))).toEqual(hashes)
})
