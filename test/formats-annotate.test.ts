// Formats for tools that annotate text, each read back by its own rules: the offsets, in the unit that the format counts in,
// must give the claim's words in any text.

import fs from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import type { Report } from '../src/model/report.ts'
import { bratFiles, renderBrat } from '../src/render/brat.ts'
import { rendererOf } from '../src/render/render.ts'
import type { View } from '../src/render/view.ts'
import { wellFormed } from '../src/render/well-formed.ts'
import { annotatedReport, anyAnnotated } from './annotated-report.ts'
import { smallReport } from './small-report.ts'

const view: View = { width: 80, colour: 0, evidence: false, verbose: false, by: 'source', fields: [], log: false }
const fixture = (name: string): unknown =>
  JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../fixtures/formats', name), 'utf8'))

const [webannotation, labelstudio, doccano] = await Promise.all(
  ['webannotation', 'labelstudio', 'doccano'].map(rendererOf),
)
const written = (render: typeof doccano, report: Report): string => [...render!(report, view)].join('')

/** The words of claims and mentions as the report has them, sorted. */
const wordsOf = (report: Report): string[] => [...report.claims, ...report.mentions].map(({ text }) => text).sort()
const points = (text: string, start: number, end: number): string => Array.from(text).slice(start, end).join('')
const holds = (property: (report: Report) => void): void =>
  fc.assert(fc.property(anyAnnotated, property), { numRuns: 300, seed: 11 })

const clover = annotatedReport('🍀 Two men\ndied 🍀 in Łódź.', [
  [3, 10],
  [11, 18],
])

describe('doccano', () => {
  test('labels are [start, end, name] in code points', () => {
    const line = JSON.parse(written(doccano, clover))
    expect(line.text).toBe(clover.sources[0]!.text)
    expect(line.label).toEqual([
      [2, 9, 'PERSON'],
      [2, 9, 'killed'],
      [10, 16, 'PERSON'],
      [10, 16, 'killed'],
    ])
  })

  test('in any text', () => {
    holds((report) => {
      const { text, label } = JSON.parse(written(doccano, report)) as {
        text: string
        label: [number, number, string][]
      }
      expect(label.map(([start, end]) => points(text, start, end)).sort()).toEqual(wordsOf(report))
    })
  })
})

interface Task {
  data: { text: string }
  predictions: [{ model_version: string; result: { value: { start: number; end: number; text: string } }[] }]
}

describe('Label Studio', () => {
  test('a task has its text and predictions of labels, offsets in UTF-16 units', () => {
    const [task] = JSON.parse(written(labelstudio, clover)) as Task[]
    expect(task!.predictions[0].model_version).toBe('claims 0.0.0')
    expect(task!.predictions[0].result[1]).toEqual({
      id: 'c0',
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      value: { start: 3, end: 10, text: 'Two men', labels: ['killed'] },
      meta: { text: ['x, said by x'] },
    })
  })

  test('in any text', () => {
    holds((report) => {
      const [{ data, predictions }] = JSON.parse(written(labelstudio, report)) as [Task]
      const regions = predictions[0].result.map(({ value }) => value)
      expect(regions.map(({ start, end }) => data.text.slice(start, end)).sort()).toEqual(wordsOf(report))
      for (const { start, end, text } of regions) expect(data.text.slice(start, end)).toBe(text)
    })
  })

  test('no articles are an empty list', () => {
    expect(JSON.parse(written(labelstudio, { ...smallReport(), sources: [] }))).toEqual([])
  })
})

interface Selectors {
  target: {
    source: string
    selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }]
  }
}

describe('Web Annotation', () => {
  const shape = new Ajv({ schemaId: 'auto' }).compile(fixture('webannotation.schema.json') as object)
  const context = fixture('anno-context.json')

  function itemsOf(report: Report): Selectors[] {
    const page = JSON.parse(written(webannotation, report))
    expect(shape(page), JSON.stringify(shape.errors)).toBe(true)
    return page.first.items
  }

  test('quote and position select the same words', () => {
    const [first, second] = itemsOf(clover)
    expect(first!.target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: 'Two men', prefix: '🍀 ', suffix: '\ndied 🍀 in Łódź.' },
      { type: 'TextPositionSelector', start: 2, end: 9 },
    ])
    expect(second!.target.selector[1]).toMatchObject({ start: 10, end: 16 })
  })

  test('in any text', () => {
    holds((report) => {
      const text = report.sources[0]!.text!
      const items = itemsOf(report)
      expect(items.map(({ target }) => target.selector[0].exact).sort()).toEqual(
        report.claims.map((c) => c.text).sort(),
      )
      for (const { target } of items) {
        const [{ exact, prefix, suffix }, { start, end }] = target.selector
        expect(points(text, start, end)).toBe(exact)
        expect(points(text, Math.max(0, start - 32), start)).toBe(prefix)
        expect(points(text, end, end + 32)).toBe(suffix)
      }
    })
  })

  test('every term means something to a reader of JSON-LD, and nothing is lost', async () => {
    const report = { ...smallReport(), sources: smallReport().sources.map((one) => ({ ...one, text: 'x'.repeat(50) })) }
    const documentLoader = async (url: string) => {
      expect(url).toBe('http://www.w3.org/ns/anno.jsonld')
      return { document: context, documentUrl: url }
    }
    const page = JSON.parse(written(webannotation, report))
    const options = { documentLoader, base: 'http://x.org/', safe: true, format: 'application/n-quads' } as const
    const triples = String(await jsonld.toRDF(page, options))
    expect(triples.match(/ns\/oa#Annotation>/g)).toHaveLength(3)
    expect(triples.match(/ns\/oa#TextQuoteSelector>/g)).toHaveLength(3)
    expect(triples).toContain(
      '<http://www.w3.org/ns/oa#start> "10"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>',
    )
    expect(triples).toContain('<http://www.w3.org/ns/oa#hasSource> <http://x.org/north/a.txt>')
    expect(triples).toContain('<http://www.w3.org/ns/oa#motivatedBy> <http://www.w3.org/ns/oa#assessing>')
  })

  test('the address is that of the web where the article has one, and a path stays a path', () => {
    const at = (url: string | null, source = 'a b/ü.txt'): string => {
      const report = annotatedReport('two', [[0, 3]], source)
      return itemsOf({ ...report, sources: [{ ...report.sources[0]!, url }] })[0]!.target.source
    }
    expect(at('https://example.org/a?b=c')).toBe('https://example.org/a?b=c')
    expect(at(null)).toBe('a%20b/%C3%BC.txt')
    expect(at('javascript:alert(1)')).toBe('a%20b/%C3%BC.txt')
    expect(at('https://example.org/<b>')).toBe('a%20b/%C3%BC.txt')
  })
})

/** What brat does with a file of annotations: lines, then columns, then pieces of text by code points. */
function bratSpans(text: string, annotations: string): { id: string; label: string; words: string }[] {
  const characters = Array.from(text)
  return annotations
    .split(/\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/)
    .filter((line) => line.startsWith('T'))
    .map((line) => {
      const [id, place, words, ...rest] = line.split('\t')
      expect(rest).toEqual([])
      const [, label, spans] = /^(\S+) (.+)$/.exec(place!)!
      const pieces = spans!.split(';').map((span) => span.split(' ').map(Number) as [number, number])
      expect(pieces.map(([start, end]) => characters.slice(start, end).join('')).join(' ')).toBe(words)
      return { id: id!, label: label!, words: words! }
    })
}

describe('brat', () => {
  const filesOf = (report: Report): Map<string, string> =>
    new Map([...bratFiles(report)].map(({ name, text }) => [name, text]))

  test('a pair of files for each article, the labels in annotation.conf, names in sources.tsv', () => {
    const files = filesOf(clover)
    expect([...files.keys()]).toEqual(['a.txt', 'a.ann', 'annotation.conf', 'sources.tsv'])
    expect(files.get('a.txt')).toBe(clover.sources[0]!.text)
    expect(files.get('a.ann')!.split('\n').slice(0, 3)).toEqual([
      'T1\tPERSON 2 9\tTwo men',
      'T2\tkilled 2 9\tTwo men',
      '#2\tAnnotatorNotes T2\tx, said by x',
    ])
    expect(files.get('annotation.conf')).toContain('[entities]\nPERSON\nkilled\n')
    expect(files.get('sources.tsv')).toBe('a\tnorth/a.txt\n')
  })

  test('words that run over the end of a line are two pieces', () => {
    const files = filesOf(annotatedReport('two\r\nmen', [[0, 8]]))
    expect(files.get('a.ann')).toContain('killed 0 3;5 8\ttwo men\n')
  })

  test('in any text', () => {
    holds((report) => {
      const files = filesOf(report)
      const text = files.get('a.txt')!
      expect(Array.from(text)).toHaveLength(Array.from(report.sources[0]!.text!).length)
      const bare = (words: string): string =>
        wellFormed(words)
          .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
          .trim()
      const spans = bratSpans(text, files.get('a.ann')!)
      const there = wordsOf(report)
        .map(bare)
        .filter((words) => words !== '')
      expect(
        spans
          .map(({ words }) => words.trim())
          .filter((words) => words !== '')
          .sort(),
      ).toEqual(there.sort())
      expect(new Set(spans.map(({ id }) => id)).size).toBe(spans.length)
    })
  })

  test('names stay apart, stay in the folder and mean no device', () => {
    const sources = [
      'x/a.txt',
      'y/a.txt',
      'y/A.md',
      '../../etc/passwd',
      'C:\\con.txt',
      'con.txt',
      '',
      '-rf.txt',
      'a-2.txt',
      '…',
    ]
    const report = annotatedReport('two', [])
    const all = { ...report, sources: sources.map((source) => ({ ...report.sources[0]!, source })) }
    const names = [...bratFiles(all)].map(({ name }) => name)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^(?!con\.)[A-Za-z0-9_][\w-]*\.(txt|ann|conf|tsv)$/)
  })

  test('a thousand articles of one name', () => {
    const report = annotatedReport('two', [])
    const sources = Array.from({ length: 1000 }, (_, i) => ({ ...report.sources[0]!, source: `${i}/article.txt` }))
    expect(new Set([...bratFiles({ ...report, sources })].map(({ name }) => name)).size).toBe(2002)
  })

  test('the archive holds the same files, byte for byte the same each time', () => {
    const packed = (): Buffer => Buffer.concat([...renderBrat(clover)])
    const files = unzipSync(packed())
    for (const [name, text] of filesOf(clover)) expect(Buffer.from(files[name]!).toString('utf8')).toBe(text)
    expect(packed().equals(packed())).toBe(true)
  })
})
