// The building code: each law of the house with its reason, checked on every file of the source.

import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { version } from '../src/version.ts'

const root = path.resolve(import.meta.dirname, '..')

function filesUnder(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      if (entry.name === 'generated') return []
      const name = `${folder}/${entry.name}`
      return entry.isDirectory() ? filesUnder(name) : /\.tsx?$/.test(name) ? [name] : []
    })
    .sort()
}

const files = filesUnder('src').map((name) => {
  const text = fs.readFileSync(path.join(root, name), 'utf8')
  return { name, text, lines: text.split('\n').length - 1, code: withoutComments(text) }
})

/** Code without comments and without the inside of texts, so that words in them do not count. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
}

/** Names of files whose code breaks a law. */
function breaking(pattern: RegExp, among = files): string[] {
  return among.filter((file) => pattern.test(file.code)).map((file) => file.name)
}

/** As a type; a variable of that name may stand after ` : `. */
const ANY = /[\w)\]?]:\s*any\b|\bas any\b|<any\b|\|\s*any\b(?!\s*\()/

const isTable = (name: string): boolean => /(corpus|words?|classes|cues|table|gazetteer)[\w-]*\.ts$/.test(name)
const isPure = (name: string): boolean => !/^src\/(cli|run)\//.test(name)

describe('the building code', () => {
  test('every file opens with one sentence that says what it holds, so that a newcomer can walk in anywhere', () => {
    const mute = files.filter(({ text }) => !/^\/\/ \S.{20,}[.:;,]?$/m.test(text.split('\n', 1)[0]!))
    expect(mute.map((file) => file.name)).toEqual([])
  })

  test('no file is longer than 300 lines, so that each can be held in one head', () => {
    const long = files.filter(({ name, lines }) => lines > 300 && !isTable(name))
    expect(long.map(({ name, lines }) => `${name}: ${lines}`)).toEqual([])
  })

  test('half of the files have at most 100 lines', () => {
    const sorted = files.map((file) => file.lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100)
  })

  test('names that say nothing are banned', () => {
    const banned = /(^|[-/])(utils?|helpers?|common|misc|shared|managers?|types|index)(\.tsx?$|\/)/
    expect(files.map((file) => file.name).filter((name) => banned.test(name))).toEqual([])
  })

  test('no default exports: one name for one thing everywhere', () => {
    expect(breaking(/\bexport default\b/)).toEqual([])
  })

  test('no any: the compiler checks everything', () => {
    expect(breaking(ANY)).toEqual([])
  })

  test('relative imports name the file they mean', () => {
    const vague = files.filter(({ text }) => /from '\.{1,2}\/[^']*(?<!\.(?:tsx?|js|css))'/.test(text))
    expect(vague.map((file) => file.name)).toEqual([])
  })

  test('no clock, chance, environment or console outside cli and run: the same articles give the same bytes', () => {
    const pure = files.filter((file) => isPure(file.name))
    expect(
      breaking(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bconsole\.|\bperformance\.now\b/, pure),
    ).toEqual([])
  })

  test('no locale: results do not depend on where the tool runs', () => {
    expect(breaking(/\.toLocale\w+\(|\.localeCompare\(|\bIntl\.\w+\(\s*\)/)).toEqual([])
  })

  test('no code from text', () => {
    expect(breaking(/\beval\(|\bnew Function\(|\bnode:vm\b/)).toEqual([])
  })

  test('the version is that of the package', () => {
    const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
    expect(version).toBe(manifest.version)
  })

  test('a law that is broken is seen', () => {
    const bad = [{ name: 'src/x.ts', text: '', lines: 1, code: 'const now = Date.now()\nlet x: any = 1' }]
    expect(breaking(/\bDate\.now\b/, bad)).toEqual(['src/x.ts'])
    expect(breaking(ANY, bad)).toEqual(['src/x.ts'])
  })
})
