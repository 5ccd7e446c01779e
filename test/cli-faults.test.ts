// The real executable under faults: pipes that close, full disks, odd files, huge inputs, hostile packs and hostile articles.

import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runClaims } from './run-claims.ts'

const root = path.resolve(import.meta.dirname, '..')
const bin = path.join(root, 'bin/claims.js')
let folder = ''

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-faults-'))
  fs.writeFileSync(path.join(folder, 'a.txt'), 'Two men died at the scene in Dayton, police said.\n')
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function claims(args: readonly string[], input: string | Buffer = '', env: Record<string, string> = {}): Result {
  const run = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    timeout: 20_000,
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

function shell(script: string): Result {
  const run = spawnSync('bash', ['-c', `C="${process.execPath} ${bin}"; ${script}`], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

describe('pipes', () => {
  test('a reader that goes away early is no error and leaves no trace', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell reads it
    const { out, err } = shell('$C extract a.txt --json | head -n 1 >/dev/null; echo "${PIPESTATUS[0]}"')
    expect(err).toBe('')
    expect(['0', '141']).toContain(out.trim())
  })

  test('a full disk is told in one line', () => {
    if (!fs.existsSync('/dev/full')) return
    const { code, err } = shell('$C extract a.txt --json > /dev/full')
    expect(code).toBe(2)
    expect(err).toContain('no space left')
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('a reader that comes late and one that leaves in the middle of much', () => {
    const late = shell('$C extract a.txt --json | (sleep 1; cat)')
    expect(late).toMatchObject({ code: 0, err: '' })
    expect(late.out).toBe(claims(['extract', 'a.txt', '--json']).out)
    const text = 'Two men died at the scene in Dayton, police said. '.repeat(2_000)
    fs.writeFileSync(path.join(folder, 'long.txt'), text)
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell reads it
    const { out, err } = shell('$C extract long.txt --json | head -c 100000 >/dev/null; echo "${PIPESTATUS[0]}"')
    fs.rmSync(path.join(folder, 'long.txt'))
    expect(err).toBe('')
    expect(['0', '141']).toContain(out.trim())
  })

  test('endless input is left at its limit, told in one line', () => {
    for (const [source, command, told] of [
      ['cat /dev/zero', 'extract -', 'stdin: is larger than 33554432 bytes (raise --max-file-size)'],
      ['yes', 'extract -', 'stdin: is larger than 33554432 bytes (raise --max-file-size)'],
      ["yes | tr -d '\\n'", 'extract --stdin-format ndjson --format ndjson', 'stdin:1:1: this line does not end'],
    ]) {
      const { out, err } = shell(`${source} | $C ${command} >/dev/null; echo "\${PIPESTATUS[@]: -1}"`)
      expect(out.trim()).toBe('2')
      expect(err.trim().split('\n')).toHaveLength(1)
      expect(err).toContain(told)
    }
  })

  test('closed streams do no harm', () => {
    expect(shell('$C extract a.txt 2>&-').code).toBe(0)
    expect(shell('$C extract a.txt >&- 2>/dev/null').code).not.toBe(null)
  })
})

describe('odd files', () => {
  test('pipes, devices and folders as articles are refused at once', () => {
    execFileSync('mkfifo', [path.join(folder, 'pipe.txt')])
    for (const name of ['pipe.txt', '/dev/zero']) {
      const { code, err } = claims(['extract', name])
      expect(code).toBe(2)
      expect(err).toContain('neither a file nor a folder')
    }
    fs.rmSync(path.join(folder, 'pipe.txt'))
  })

  test('names that look like options or hold line breaks and escapes', () => {
    for (const name of ['-rf.txt', 'two\nlines.txt', 'esc\u001b[31m.txt', '__proto__.txt', 'caf\u00e9.txt']) {
      fs.writeFileSync(path.join(folder, name), 'Two men died at the scene.\n')
      const { code, out, err } = claims(['extract', '--', name])
      fs.rmSync(path.join(folder, name))
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).not.toContain('\u001b')
    }
    expect(claims(['extract', 'missing\u001b]0;x\u0007.txt']).err).not.toMatch(/[\u0007\u001b]/)
  })

  test('a name that is not UTF-8 is told as such, and the others are read', () => {
    const made = shell("mkdir names && printf 'Two men died.' > names/a.txt && cp names/a.txt $'names/b\\xff.txt'")
    expect(made.code).toBe(0)
    const { code, out, err } = claims(['extract', 'names', '--json'])
    fs.rmSync(path.join(folder, 'names'), { recursive: true })
    expect(code).toBe(2)
    expect(err).toMatch(/^names\/b.+\.txt: cannot be opened, its name is not UTF-8: rename it\n$/)
    expect(JSON.parse(out).sources).toHaveLength(1)
  })

  test('articles that vanish or close while a folder is read cost no other', () => {
    const many = path.join(folder, 'many')
    fs.mkdirSync(many)
    for (let i = 0; i < 400; i++) fs.writeFileSync(path.join(many, `${i}.txt`), 'Two men died at the scene.\n')
    const { out, err } = shell(
      '$C extract many --no-cache --format ndjson > told 2> complaints & sleep 0.15; rm -f many/1*.txt; wait $!; echo $?',
    )
    expect(err).toBe('')
    const told = fs.readFileSync(path.join(folder, 'told'), 'utf8').trim().split('\n')
    const missing = fs.readFileSync(path.join(folder, 'complaints'), 'utf8').trim().split('\n').filter(Boolean)
    for (const line of missing) expect(line).toMatch(/^many\/1\d*\.txt: no such file or folder$/)
    expect(out.trim()).toBe(missing.length > 0 ? '2' : '0')
    const ids = new Set(told.map((line) => JSON.parse(line).id))
    for (let i = 0; i < 400; i++) if (!String(i).startsWith('1')) expect(ids).toContain(`many/${i}.txt`)
    fs.rmSync(many, { recursive: true })
  })

  test('an output that is an input is refused, and the article stays', () => {
    const before = fs.readFileSync(path.join(folder, 'a.txt'), 'utf8')
    for (const format of ['json', 'ndjson']) {
      const { code, err } = claims(['extract', 'a.txt', '--format', format, '-o', './a.txt'])
      expect(code).toBe(2)
      expect(err).toContain('is one of the articles')
    }
    expect(fs.readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe(before)
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('an output through a link never changes its target', () => {
    fs.writeFileSync(path.join(folder, 'target'), 'mine')
    fs.symlinkSync('target', path.join(folder, 'link'))
    expect(claims(['extract', 'a.txt', '-o', 'link']).code).toBe(2)
    expect(fs.readFileSync(path.join(folder, 'target'), 'utf8')).toBe('mine')
  })

  test('a remembered path list of unknown hands is data', () => {
    fs.rmSync(path.join(folder, '.claims'), { recursive: true, force: true })
    fs.mkdirSync(path.join(folder, '.claims'))
    for (const text of ['', '{', '[]', '{"paths": [1]}', '{"paths": "a.txt"}', '{"__proto__": {"paths": ["a.txt"]}}']) {
      fs.writeFileSync(path.join(folder, '.claims/last-paths.json'), text)
      expect([0, 2]).toContain(claims(['diff', '--json']).code)
    }
    fs.rmSync(path.join(folder, '.claims'), { recursive: true })
    fs.writeFileSync(path.join(folder, '.claims'), 'a file where the folder should be')
    const { code, err } = claims(['extract', 'a.txt'])
    expect(code).toBe(0)
    expect(err).toMatch(/^[^\n]*warning: the cache cannot be used[^\n]*\n$/)
    expect(claims(['extract', 'a.txt', '--no-cache'])).toMatchObject({ code: 0, err: '' })
    fs.rmSync(path.join(folder, '.claims'))
  })

  test('a working folder that is gone is told', () => {
    const { code, out, err } = shell('mkdir gone; cd gone; rmdir ../gone; $C extract a.txt')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe('claims: the working folder is gone, or may not be entered (start it in another folder)\n')
  })

  test('the same fault in each of 300 articles of a file is told a hundred times, or each time with -v', () => {
    const line = JSON.stringify({ text: 'Two men died.', published: 'a rainy day' })
    fs.writeFileSync(path.join(folder, 'days.ndjson'), `${line}\n`.repeat(300))
    const { code, err } = claims(['extract', 'days.ndjson', '--json'])
    const all = claims(['extract', 'days.ndjson', '--json', '-v'])
    fs.rmSync(path.join(folder, 'days.ndjson'))
    expect(code).toBe(0)
    expect(err.trim().split('\n')).toHaveLength(101)
    expect(err).toMatch(/days.ndjson: warning: more than 100 problems of this kind \(-v tells each\)\n$/)
    expect(all.err.trim().split('\n')).toHaveLength(300)
    expect(JSON.parse(all.out).problems).toHaveLength(300)
  })

  test('too much on standard input is refused, not swallowed', () => {
    const big = Buffer.alloc(5_000_000, 'a ')
    expect(claims(['extract', '-', '--max-file-size', '1000000'], big)).toMatchObject({ code: 2 })
  })
})

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n')

const BAD_PACKS: readonly [string, string | Buffer][] = [
  [
    'alias bomb',
    `pack: x\na: &a [x,x]\n${lines(20, (i) => `b${i}: &b${i} [*${i === 0 ? 'a' : `b${i - 1}`}, *${i === 0 ? 'a' : `b${i - 1}`}]`)}\n`,
  ],
  ['merge bomb', `pack: x\nfields: &f {a: {kind: count}}\n${lines(50, (i) => `f${i}: {<<: *f}`)}\n`],
  ['flow depth', `pack: x\nfields: ${'['.repeat(100_000)}`],
  ['map depth', `pack: x\nfields: ${'{a: '.repeat(100_000)}`],
  ['dash depth', `pack: x\norder:\n${'- '.repeat(100_000)}`],
  ['question depth', `${'? '.repeat(100_000)}`],
  ['indent depth', lines(1300, (i) => `${' '.repeat(i)}a:`)],
  ['huge scalar', `pack: ${'x'.repeat(20_000_000)}`],
  ['cycle', 'pack: x\nfields: &f {a: *f}\n'],
  ['duplicate', 'pack: x\npack: y\n'],
  ['unknown key', 'pack: x\nplugins: [./evil.js]\n'],
  ['js tag', 'pack: x\nfields: !!js/function "function(){}"\n'],
  ['python tag', 'pack: !!python/object/apply:os.system ["touch PWNED"]\n'],
  ['proto', 'pack: x\nfields: {__proto__: {kind: count}}\n'],
  ['bad bytes', Buffer.from([0x70, 0xff, 0xfe, 0x0a])],
  ['future', 'format: claims-pack/2\npack: x\n'],
  ['empty', ''],
  ['number', '42\n'],
  ['include', 'pack: x\nfields: !include /etc/passwd\n'],
  ['many keys', `pack: x\nfields:\n${lines(40_000, (i) => `  f${i}: {kind: count}`)}\n`],
  ['two documents', 'pack: x\n---\npack: y\n'],
  ['NUL', 'pack: x\u0000y\n'],
  ['name', 'pack: ../../etc\n'],
  ['wrong types', 'pack: [x]\nfields: 3\norder: {}\n'],
]

describe('packs are pure data', () => {
  test.each(BAD_PACKS)('%s', async (_, text) => {
    fs.writeFileSync(path.join(folder, 'bad.yaml'), text)
    const { code, out, err } = await runClaims(['extract', 'a.txt', '--pack', 'bad.yaml'], folder)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/^bad\.yaml(:\d+:\d+)?: /)
    expect(err).not.toMatch(/\bat .*\.js:|Maximum call stack|root:x:/)
    expect(fs.existsSync(path.join(folder, 'PWNED'))).toBe(false)
  })
})

const LOG = { CI: 'true', GITHUB_ACTIONS: 'true' }

describe('any bytes', () => {
  test.each<[string, Buffer]>([
    ['zeros', Buffer.alloc(10_000)],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3, 255, 254])],
    [
      'broken UTF-8',
      Buffer.concat([
        Buffer.from('Two men died. '),
        Buffer.from([0xc3, 0x28, 0xed, 0xa0, 0x80]),
        Buffer.from(' Nine were hurt.'),
      ]),
    ],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Two men died at the scene.', 'utf16le')])],
    ['only quotes', Buffer.from('“'.repeat(20_000))],
    ['one long word', Buffer.from('a'.repeat(300_000))],
    ['digits', Buffer.from('1'.repeat(300_000))],
    ['brackets', Buffer.from('('.repeat(100_000))],
    ['empty', Buffer.alloc(0)],
    ['escapes', Buffer.from('“\u001b[31m::error::\u202e” said =cmd() ##[x] <b> | two men died.\n::error::x')],
  ])('%s', async (_, bytes) => {
    fs.writeFileSync(path.join(folder, 'odd.txt'), bytes)
    for (const format of ['table', 'json', 'csv', 'markdown']) {
      const { code, out, err } = await runClaims(['extract', 'odd.txt', '--format', format], folder, '', LOG)
      expect([0, 2]).toContain(code)
      expect(err).not.toMatch(/\bat .*\.js:/)
      expect(`${out}${err}`).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]|##\[|^::/m)
    }
    fs.rmSync(path.join(folder, 'odd.txt'))
  })
})

test('what an earlier run wrote into the folder is written again; an article there never is', () => {
  const here = path.join(folder, 'twice')
  fs.mkdirSync(here)
  fs.writeFileSync(path.join(here, 'a.txt'), 'Two men died at the scene.\n')
  fs.writeFileSync(
    path.join(here, 'b.html'),
    '<!doctype html><p>Three men died at the scene in Dayton, police said.</p>',
  )
  for (const [command, format, name] of [
    ['extract', 'json', 'out.json'],
    ['extract', 'ndjson', 'out.ndjson'],
    ['extract', 'csv', 'out.csv'],
    ['diff', 'ndjson', 'rows.ndjson'],
    ['diff', 'csv', 'rows.csv'],
    ['diff', 'html', 'report.html'],
  ] as const) {
    const runs = [1, 2].map(() => claims([command, 'twice', '--format', format, '-o', `twice/${name}`]))
    expect(runs.map(({ code, err }) => ({ name, code, err }))).toEqual(Array(2).fill({ name, code: 0, err: '' }))
    fs.rmSync(path.join(here, name))
  }
  const page = claims(['diff', 'twice', '--format', 'html', '-o', 'twice/b.html'])
  expect(page).toMatchObject({ code: 2, out: '' })
  expect(page.err).toContain('is one of the articles')
  fs.rmSync(here, { recursive: true })
})
