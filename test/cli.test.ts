// The real executable: exit codes, streams, formats, and what a user sees when something is wrong.

import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportSchema } from '../src/model/report.ts'

const root = path.resolve(import.meta.dirname, '..')
let folder = ''

beforeAll(() => {
  if (!fs.existsSync(path.join(root, 'dist/main.js')))
    throw new Error('not built: run npm test, or npm run build first')
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-cli-'))
  fs.writeFileSync(path.join(folder, 'a.txt'), 'Two men died at the scene in Dayton, police said.\n')
  fs.writeFileSync(path.join(folder, 'b.txt'), 'Three men died at the scene in Dayton, police said.\n')
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function claims(
  args: readonly string[],
  options: { cwd?: string; input?: string | Buffer; env?: Record<string, string> } = {},
): Result {
  const run = spawnSync(process.execPath, [path.join(root, 'bin/claims.js'), ...args], {
    cwd: options.cwd ?? folder,
    input: options.input ?? '',
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...options.env },
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

describe('usage', () => {
  test.each<[string, string[], string]>([
    ['no command', [], 'no command given'],
    ['unknown command', ['exract'], 'Did you mean extract?'],
    ['unknown option', ['diff', '--frmat', 'json'], 'Did you mean --format?'],
    ['unknown format', ['diff', '--format', 'jsn'], 'did you mean "json"?'],
    ['unknown field', ['diff', 'a.txt', '--field', 'kiled'], 'did you mean "killed"?'],
    ['far unknown field', ['diff', 'a.txt', '--field', 'zzzzzzzz'], 'known: killed'],
    ['unknown verdict', ['diff', 'a.txt', '--only', 'contradicts'], 'did you mean "contradict"?'],
    ['bad size', ['extract', 'a.txt', '--max-file-size', '-3'], 'max-file-size'],
    ['bad date', ['extract', 'a.txt', '--published', 'yesterday'], 'write it as 2020-08-24'],
    ['missing file', ['extract', 'missing.txt'], 'missing.txt: no such file or folder'],
    ['empty glob', ['extract', '*.nothing'], 'nothing matches'],
    ['folder without articles', ['extract', path.join(root, 'schema')], 'no articles'],
    ['why without id', ['why'], 'missing required argument'],
    ['why of nothing', ['why', 'nosuchid', 'a.txt'], 'there is no claim, row or field'],
    ['stream without ndjson', ['extract', '--stdin-format', 'ndjson'], 'add --format ndjson'],
    ['output into nowhere', ['extract', 'a.txt', '-o', 'no/such/folder.json'], 'no such file or folder'],
    ['output over a folder', ['extract', 'a.txt', '-o', '.'], 'not a regular file'],
  ])('%s: exit 2, a message, nothing on standard output', (_, args, message) => {
    const { code, out, err } = claims(args)
    expect(err).toContain(message)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(out.startsWith('{') ? JSON.parse(out).claims : out.trim()).toHaveLength(0)
    expect(code).toBe(2)
  })

  test.each([[['--help']], [['--version']], [['diff', '--help']], [['help', 'extract']]])(
    '%s goes to standard output',
    (args) => {
      const { code, out, err } = claims(args)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out.length).toBeGreaterThan(3)
    },
  )

  test('help of every command shows examples and exit codes', () => {
    for (const name of ['extract', 'diff', 'why', 'audit', 'fields', 'config']) {
      const { out } = claims([name, '--help'])
      expect(out).toContain('Examples:')
      expect(out).toContain('Exit codes:')
    }
  })
})

describe('extract', () => {
  test('the JSON fits the published schema, and offsets point at the words', () => {
    const { code, out } = claims(['extract', 'a.txt', 'b.txt', '--json'])
    const report = reportSchema.parse(JSON.parse(out))
    expect(code).toBe(0)
    expect(report.sources.map((source) => source.source)).toEqual(['a.txt', 'b.txt'])
    for (const { source, start, end, text } of [...report.claims, ...report.mentions]) {
      expect(fs.readFileSync(path.join(folder, source), 'utf8').slice(start, end)).toBe(text)
    }
  })

  test('the report holds the texts where they are asked for, and only there', () => {
    for (const command of ['extract', 'diff']) {
      const [source] = reportSchema.parse(JSON.parse(claims([command, 'a.txt', '--json', '--with-text']).out)).sources
      expect(source!.text).toBe(fs.readFileSync(path.join(folder, 'a.txt'), 'utf8'))
      const [bare] = reportSchema.parse(JSON.parse(claims([command, 'a.txt', '--json']).out)).sources
      expect(bare).not.toHaveProperty('text')
    }
  })

  test('one bad path does not stop the others', () => {
    const { code, out, err } = claims(['extract', 'missing.txt', 'a.txt', '--json'])
    expect(code).toBe(2)
    expect(err).toContain('missing.txt: ')
    expect(JSON.parse(out).sources).toHaveLength(1)
  })

  test('binary files are refused by name', () => {
    fs.writeFileSync(path.join(folder, 'image.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1, 2]))
    const { code, err } = claims(['extract', 'image.txt', 'a.txt', '--json'])
    fs.rmSync(path.join(folder, 'image.txt'))
    expect(code).toBe(2)
    expect(err).toContain('image.txt')
  })

  test('the order of paths changes nothing, and a path given twice counts once', () => {
    const once = claims(['extract', 'a.txt', 'b.txt', '--json']).out
    expect(claims(['extract', 'b.txt', './a.txt', 'a.txt', '--json']).out).toBe(once)
    expect(claims(['extract', '*.txt', '--json']).out).toBe(once)
    expect(claims(['extract', '.', '--json']).out).toBe(once)
  })

  test('zone and locale of the machine change nothing', () => {
    const here = claims(['diff', 'a.txt', 'b.txt', '--json']).out
    expect(claims(['diff', 'a.txt', 'b.txt', '--json'], { env: { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' } }).out).toBe(
      here,
    )
  })

  test('an article on standard input', () => {
    const { code, out } = claims(['extract', '-', '--stdin-filename', 'wire.txt', '--json'], {
      input: 'Two people died.',
    })
    expect(code).toBe(0)
    expect(JSON.parse(out).sources[0].source).toBe('wire.txt')
  })

  test('records: one line out for each line in, in order, past bad ones', () => {
    const lines = [
      '{"id":"1","text":"Two people died."}',
      'not json',
      '{"id":"3"}',
      '',
      '{"id":4,"text":"Nobody was hurt.","title":"T"}',
    ]
    const { code, out } = claims(['extract', '--stdin-format', 'ndjson', '--format', 'ndjson'], {
      input: lines.join('\n'),
    })
    const got = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(got.map((line) => [line.id, typeof line.error])).toEqual([
      ['1', 'undefined'],
      [null, 'string'],
      ['3', 'string'],
      ['4', 'undefined'],
    ])
    expect(got[0].claims.length).toBeGreaterThan(0)
    expect(got[3].title).toBe('T')
    expect(code).toBe(2)
  })

  test('a file is written whole or not at all, and standard output stays empty', () => {
    const { code, out } = claims(['extract', 'a.txt', '--json', '-o', 'out.json'])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(JSON.parse(fs.readFileSync(path.join(folder, 'out.json'), 'utf8')).format).toBe('claims-report/1')
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
    fs.rmSync(path.join(folder, 'out.json'))
  })

  test('a size over the limit is refused, at the limit not', () => {
    const { size } = fs.statSync(path.join(folder, 'a.txt'))
    expect(claims(['extract', 'a.txt', '--max-file-size', String(size)]).code).toBe(0)
    const { code, err } = claims(['extract', 'a.txt', '--max-file-size', String(size - 1)])
    expect(code).toBe(2)
    expect(err).toContain('--max-file-size')
  })
})

describe('diff', () => {
  test('two tolls contradict: exit 0, and 1 only where it is asked for', () => {
    const { code, out } = claims(['diff', 'a.txt', 'b.txt', '--group', 'none', '--json'])
    const report = reportSchema.parse(JSON.parse(out))
    expect(code).toBe(0)
    const row = report.events![0]!.rows.find((one) => one.field === 'killed')!
    expect(row.verdict).toBe('contradict')
    expect(claims(['diff', 'a.txt', 'b.txt', '--group', 'none', '--exit-code']).code).toBe(1)
    expect(claims(['diff', 'a.txt', 'missing.txt', '--group', 'none', '--exit-code']).code).toBe(2)
    expect(claims(['diff', 'a.txt', '--exit-code']).code).toBe(0)
  })

  test('paths of the last extract are remembered in the folder', () => {
    claims(['extract', 'a.txt', 'b.txt'])
    const { out } = claims(['diff', '--json'])
    expect(JSON.parse(out).sources).toHaveLength(2)
    fs.rmSync(path.join(folder, '.claims'), { recursive: true })
  })

  test('only one field, only one verdict', () => {
    const killed = JSON.parse(claims(['diff', 'a.txt', 'b.txt', '--field', 'killed', '--json']).out)
    for (const event of killed.events) for (const row of event.rows) expect(row.field).toBe('killed')
    const agree = JSON.parse(claims(['diff', 'a.txt', 'b.txt', '--only', 'agree', '--json']).out)
    for (const event of agree.events) for (const row of event.rows) expect(row.verdict).toBe('agree')
  })

  test('why tells the trail of a row and of a claim', () => {
    const report = JSON.parse(claims(['diff', 'a.txt', 'b.txt', '--group', 'none', '--json']).out)
    const row = claims(['why', 'killed', 'a.txt', 'b.txt', '--group', 'none'])
    expect(row.code).toBe(0)
    expect(row.out).toContain('contradict')
    const claim = claims(['why', report.claims[0].id, 'a.txt', 'b.txt', '--group', 'none'])
    expect(claim.out).toContain('by bind.killed')
    expect(claim.out).toContain('sentence a.txt:1:')
  })
})

describe('colour', () => {
  const coloured = (args: string[], env: Record<string, string>): boolean =>
    claims(['diff', 'a.txt', 'b.txt', ...args], { env }).out.includes('\u001b[')
  test.each<[string[], Record<string, string>, boolean]>([
    [[], {}, false],
    [['--color', 'always'], {}, true],
    [['--color', 'always'], { NO_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [['--color', 'never'], { FORCE_COLOR: '1' }, false],
    [[], { CLICOLOR_FORCE: '1' }, true],
  ])('%j with %j', (args, env, expected) => {
    expect(coloured(args, env)).toBe(expected)
  })
})

describe('config', () => {
  test('where each setting came from: flag over environment over file over default', () => {
    fs.writeFileSync(path.join(folder, 'claims.config.yaml'), 'format: csv\ngroup: none\ninclude: [a.txt]\n')
    const { out } = claims(['config', '--print'], { env: { CLAIMS_GROUP: 'dir' } })
    expect(out).toMatch(/format: "csv" +# claims\.config\.yaml:1/)
    expect(out).toMatch(/group: "dir" +# CLAIMS_GROUP/)
    expect(out).toMatch(/width: null +# default/)
    expect(claims(['extract']).out.startsWith('"claim_id"')).toBe(true)
    expect(claims(['extract', '--no-config', 'a.txt']).out.startsWith('"claim_id"')).toBe(false)
    fs.rmSync(path.join(folder, 'claims.config.yaml'))
  })

  test.each([
    ['claims.config.yaml', 'formt: csv\n', 'claims.config.yaml:1:1: unknown key "formt" (did you mean "format"?)'],
    ['claims.config.yaml', 'group: none\nformat: cvs\n', 'claims.config.yaml:2:9: "format" must be one of'],
    ['claims.config.json', '{"packs": "x.yaml"}', 'must be a list'],
    ['package.json', '{"name": "x", "claims": {"wdth": 100}}', 'package.json:1:26: unknown key "wdth"'],
  ])('a bad key in %s is named with its place', (name, text, message) => {
    fs.writeFileSync(path.join(folder, name), text)
    const { code, err } = claims(['extract', 'a.txt'])
    fs.rmSync(path.join(folder, name))
    expect(code).toBe(2)
    expect(err).toContain(message)
  })
})

describe('packs of the user', () => {
  test('a pack adds a field; its examples run; a bad one is told with its place', () => {
    fs.writeFileSync(
      path.join(folder, 'farm.yaml'),
      'pack: farm\npopulations:\n  cattle: {nouns: [cow]}\nfields:\n  escaped:\n    kind: count\n    of: cattle\n    frames: ["{of} escape"]\n    examples: {"Two cows escaped.": 2}\n',
    )
    expect(claims(['fields', '--pack', 'farm.yaml']).out).toContain('escaped')
    fs.writeFileSync(path.join(folder, 'bad.yaml'), 'pack: farm\nfeilds: {}\n')
    const { code, err } = claims(['diff', 'a.txt', '--pack', 'bad.yaml'])
    expect(code).toBe(2)
    expect(err).toContain('bad.yaml:2:1: unknown key "feilds" in the pack (did you mean "fields"?)')
    expect(claims(['fields', '--pack', 'missing.yaml']).code).toBe(2)
  })
})

describe('ignore files and links', () => {
  test('.gitignore and .claimsignore hold in walked folders; a named file wins; links do not lead out', () => {
    const tree = path.join(folder, 'tree')
    fs.mkdirSync(path.join(tree, 'sub'), { recursive: true })
    for (const name of ['keep.txt', 'drop.txt', 'sub/late.txt', 'sub/keep.txt']) {
      fs.writeFileSync(path.join(tree, name), 'Two people died.\n')
    }
    fs.writeFileSync(path.join(tree, '.gitignore'), 'drop.txt\n')
    fs.writeFileSync(path.join(tree, 'sub/.claimsignore'), 'late.txt\n')
    fs.symlinkSync(path.join(folder, 'a.txt'), path.join(tree, 'outside.txt'))
    fs.symlinkSync(tree, path.join(tree, 'sub/loop'))
    const names = (args: string[]): string[] =>
      JSON.parse(claims(['extract', ...args, '--json']).out).sources.map((source: { source: string }) => source.source)
    expect(names(['tree'])).toEqual(['tree/keep.txt', 'tree/sub/keep.txt'])
    expect(names(['tree/drop.txt'])).toEqual(['tree/drop.txt'])
    fs.rmSync(tree, { recursive: true })
    fs.rmSync(path.join(folder, '.claims'), { recursive: true, force: true })
  })
})
