// `claims check` and `claims accept` in scratch repositories with a history like that of a pull request.

import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CHECK_FORMATS } from '../src/cli/options.ts'
import { type Result, runClaims } from './run-claims.ts'

let base = ''
let repo = ''
let count = 0

const TWO = 'Two men died at the scene in Dayton, police said.\n'
const THREE = 'Three men died at the scene in Dayton, police said.\n'

function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...who, '-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

function write(name: string, text: string): void {
  const file = path.join(repo, name)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, text)
}

function commit(message: string): void {
  git(repo, 'add', '-A')
  git(repo, 'commit', '-qm', message)
}

function claims(args: string[], env: Record<string, string> = {}, cwd = repo): Promise<Result> {
  return runClaims(args, cwd, '', env)
}

const check = (...args: string[]): Promise<Result> => claims(['check', 'news', '--group', 'none', ...args])
const found = async (...args: string[]): Promise<string[]> =>
  JSON.parse((await check('--json', ...args)).out).findings.map(
    (one: { here: { path: string }; others: { path: string }[] }) => `${one.here.path} ${one.others[0]?.path ?? ''}`,
  )

beforeAll(() => {
  base = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-check-'))
})
afterAll(() => fs.rmSync(base, { recursive: true, force: true }))

/** main: a.txt says two; the branch adds b.txt, which says three. */
beforeEach(() => {
  repo = path.join(base, `r${count++}`)
  fs.mkdirSync(repo)
  git(repo, 'init', '-q', '-b', 'main')
  write('news/a.txt', TWO)
  commit('first')
  git(repo, 'checkout', '-q', '-b', 'change')
  write('news/b.txt', THREE)
  commit('second')
})

describe('what counts as changed', () => {
  test('--since: what the branch adds, shown where it says so', async () => {
    expect(await found('--since', 'main')).toEqual(['news/b.txt news/a.txt'])
    expect((await check('--since', 'main')).code).toBe(1)
    expect((await check('--since', 'HEAD')).code).toBe(0)
  })

  test('commits of main since the branch left it are not the branch’s', async () => {
    git(repo, 'checkout', '-q', 'main')
    write('news/c.txt', THREE.replace('Three', 'Four'))
    commit('later on main')
    git(repo, 'checkout', '-q', 'change')
    expect(await found('--since', 'main')).toEqual(['news/b.txt news/a.txt'])
  })

  test('edits not yet committed and files not yet added count; deleted files do not', async () => {
    write('news/new one.txt', THREE.replace('Three', 'Five'))
    fs.rmSync(path.join(repo, 'news/b.txt'))
    expect(await found('--since', 'HEAD')).toEqual(['news/new one.txt news/a.txt'])
  })

  test('a renamed article and one whose metadata changed count', async () => {
    git(repo, 'mv', 'news/b.txt', 'news/z.txt')
    expect(await found('--since', 'HEAD')).toEqual(['news/z.txt news/a.txt'])
    commit('renamed')
    write('news/a.meta.yaml', 'published: 2020-08-24\n')
    expect(await found('--since', 'HEAD')).toEqual(['news/a.txt news/z.txt'])
  })

  test('--staged: only what is staged', async () => {
    expect(await found('--staged')).toEqual([])
    write('news/c.txt', THREE.replace('Three', 'Six'))
    expect(await found('--staged')).toEqual([])
    git(repo, 'add', 'news/c.txt')
    expect((await found('--staged')).every((one) => one.startsWith('news/c.txt'))).toBe(true)
  })

  test('--changed-files: a path, or lists by line or by NUL', async () => {
    expect(await found('--changed-files', 'news/a.txt')).toEqual(['news/a.txt news/b.txt'])
    write('list', 'news/b.txt\n')
    expect(await found('--changed-files', '@list')).toEqual(['news/b.txt news/a.txt'])
    write('list', 'news/b.txt\0other\0')
    expect(await found('--changed-files', '@list')).toEqual(['news/b.txt news/a.txt'])
  })

  test('from a folder inside the repository, paths count from its root', async () => {
    const { out } = await claims(
      ['check', '.', '--group', 'none', '--since', 'main', '--json'],
      {},
      path.join(repo, 'news'),
    )
    expect(JSON.parse(out).findings[0].here.path).toBe('news/b.txt')
  })

  test.each<[string, string[], string]>([
    ['no such commit', ['--since', 'nowhere'], 'git knows no commit'],
    ['an option as commit', ['--since=--output=x'], 'is not a commit'],
    ['no such list', ['--changed-files', '@missing'], 'no such file'],
    ['no such changed file', ['--changed-files', 'news/nothing.txt'], 'given as @LIST'],
    ['two ways at once', ['--since', 'main', '--staged'], 'exclude each other'],
    ['unknown reporter', ['--reporter', 'srif=x'], 'did you mean "sarif"?'],
    ['reporter without file', ['--reporter', 'sarif'], 'to which file?'],
    ['reporter over an article', ['--reporter', 'json=news/a.txt'], 'is one of the articles'],
    ['a baseline that is not there', ['--baseline', 'none.json'], 'none.json: no such file'],
    ['a report’s format', ['--format', 'csv'], 'is not one of text, json, github'],
  ])('%s: exit 2', async (_, args, message) => {
    const { code, err } = await check(...args)
    expect(err).toContain(message)
    expect(code).toBe(2)
    expect(fs.readFileSync(path.join(repo, 'news/a.txt'), 'utf8')).toBe(TWO)
  })

  test('a shallow clone is told apart, with the way out', async () => {
    const shallow = path.join(base, `shallow${count}`)
    git(base, 'clone', '-q', '--depth', '1', `file://${repo}`, shallow)
    const { code, err } = await claims(['check', 'news', '--since', 'main'], {}, shallow)
    expect(code).toBe(2)
    expect(err).toContain('fetch-depth: 0')
  })

  test('no repository at all', async () => {
    const folder = path.join(base, `plain${count}`)
    fs.mkdirSync(folder)
    fs.writeFileSync(path.join(folder, 'a.txt'), TWO)
    const { code, err } = await claims(['check', '--since', 'main'], {}, folder)
    expect({ code, told: err.includes('in no git repository') }).toEqual({ code: 2, told: true })
    expect((await claims(['check'], {}, folder)).code).toBe(0)
  })
})

describe('exit codes', () => {
  test('the format never changes them', async () => {
    for (const format of CHECK_FORMATS) {
      expect((await check('--format', format)).code).toBe(1)
      expect((await check('--format', format, '--fail-on', 'never')).code).toBe(0)
    }
    expect((await check('--max-findings', '1')).code).toBe(0)
  })

  test('an unreadable article outranks findings', async () => {
    expect((await claims(['check', 'news', 'missing.txt', '--group', 'none'])).code).toBe(2)
    expect((await claims(['check', 'nothing/*.txt'])).code).toBe(2)
  })

  test('several formats in one run', async () => {
    const { code } = await check('--reporter', 'sarif=out.sarif', '--reporter', 'junit=out.xml')
    expect(code).toBe(1)
    expect(JSON.parse(fs.readFileSync(path.join(repo, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
    expect(fs.readFileSync(path.join(repo, 'out.xml'), 'utf8')).toContain('<failure')
  })

  test('inside an action: annotations by default, the rest in the step summary', async () => {
    const summary = path.join(repo, 'summary.md')
    const { out } = await claims(['check', 'news', '--group', 'none', '--since', 'main'], {
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: summary,
    })
    expect(out).toMatch(/^::error file=news\/b\.txt,line=1,endLine=1,col=1,endColumn=10,title=contradiction\/killed::/)
    expect(fs.readFileSync(summary, 'utf8')).toContain('| ✗ |')
  })
})

describe('the baseline', () => {
  const file = (): string => path.join(repo, 'claims-baseline.json')
  const idOf = async (): Promise<string> => JSON.parse((await check('--json')).out).findings[0].id

  test('accept writes the finding with its reason; the check is green; a new value is red again', async () => {
    const { code, out } = await claims([
      'accept',
      await idOf(),
      'news',
      '--group',
      'none',
      '--reason',
      'asked the desk',
    ])
    expect({ code, told: out.includes('accepted') }).toEqual({ code: 0, told: true })
    expect(fs.readFileSync(file(), 'utf8')).toContain('"reason":"asked the desk"')
    expect((await check()).code).toBe(0)
    write('news/b.txt', `The mayor spoke first.\n\n${THREE}`)
    expect((await check()).code).toBe(0)
    write('news/b.txt', THREE.replace('Three', 'Nine'))
    const { code: red, out: text } = await check()
    expect(red).toBe(1)
    expect(text).toContain('stale')
  })

  test('update makes the check pass; prune removes what nothing says any more', async () => {
    expect((await check('--update-baseline')).code).toBe(0)
    const before = fs.readFileSync(file(), 'utf8')
    expect((await check()).code).toBe(0)
    expect((await check('--update-baseline')).code).toBe(0)
    expect(fs.readFileSync(file(), 'utf8')).toBe(before)
    write('news/b.txt', TWO)
    expect((await check()).code).toBe(1)
    expect((await check('--allow-stale-baseline')).code).toBe(0)
    expect((await check('--prune-baseline')).code).toBe(0)
    expect(fs.readFileSync(file(), 'utf8')).toContain('"accepted": []')
  })

  test('an entry about a deleted article is stale', async () => {
    await check('--update-baseline')
    fs.rmSync(path.join(repo, 'news/b.txt'))
    expect((await check()).code).toBe(1)
  })

  test.each<[string, string]>([
    ['empty', ''],
    ['{}', '{}'],
    ['cut', '{"format": "claims-baseline/1",\n"accep'],
    ['conflict', '<<<<<<< HEAD\n{}\n=======\n'],
    ['another tool', '{"version":1}'],
    ['binary', '\u0000\u0001\u0002'],
  ])('%s: exit 2, the file named and left as it is', async (_, text) => {
    write('claims-baseline.json', text)
    for (const args of [[], ['--update-baseline'], ['--prune-baseline'], ['--fail-on', 'never']]) {
      const { code, err, out } = await check(...args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain('claims-baseline.json')
    }
    expect((await claims(['accept', 'x', 'news', '--reason', 'y'])).code).toBe(2)
    expect(fs.readFileSync(file(), 'utf8')).toBe(text)
  })

  test('a folder in its place, and bytes that are no text', async () => {
    fs.mkdirSync(file())
    expect((await check('--update-baseline')).code).toBe(2)
    fs.rmdirSync(file())
    fs.writeFileSync(file(), Buffer.from([0x7b, 0xff, 0xfe]))
    expect((await check()).code).toBe(2)
  })

  test.each<[string, string[], string]>([
    ['no reason', [], 'add --reason'],
    ['an empty reason', ['--reason', ' '], 'add --reason'],
    ['a day that is none', ['--reason', 'x', '--expires', 'soon'], 'is not a day'],
    ['an unknown finding', ['--reason', 'x'], 'there is no finding'],
  ])('accept with %s: exit 2, nothing written', async (_, args, message) => {
    const { code, err } = await claims(['accept', 'zzzzzzzzzz', 'news', '--group', 'none', ...args])
    expect(err).toContain(message)
    expect(code).toBe(2)
    expect(fs.existsSync(file())).toBe(false)
  })
})
