// At home in the newsroom: settings with their mistakes shown in place, a starter that passes, completion, stored reports.

import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { COMMANDS } from '../src/cli/commands.ts'
import { SHELLS } from '../src/cli/completion-words.ts'
import { manualPage } from '../src/cli/manual.ts'
import { optionFor } from '../src/cli/program.ts'
import { hyperlink } from '../src/render/escape-terminal.ts'
import { dateIn, publishedBy } from '../src/run/published.ts'
import { type Result, runClaims } from './run-claims.ts'

const base = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-newsroom-'))
let folder = ''
let count = 0

beforeEach(() => {
  folder = path.join(base, `f${count++}`)
  fs.mkdirSync(folder)
  write('a.txt', 'Two men died at the scene in Dayton, police said.\n')
  write('b.txt', 'Three men died at the scene in Dayton, police said.\n')
})
afterAll(() => fs.rmSync(base, { recursive: true, force: true }))

function write(name: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  fs.writeFileSync(path.join(folder, name), text)
}

const claims = (...args: string[]): Promise<Result> => runClaims(args, folder)
const sources = async (...args: string[]): Promise<{ source: string; published: string | null }[]> =>
  JSON.parse((await claims('extract', ...args, '--json')).out).sources

describe('settings', () => {
  test.each<[string, string, string, string]>([
    ['an unknown key', 'includ: [a]\n', '1:1: unknown key "includ" (did you mean "include"?)', '    | ^'],
    ['a wrong level', 'severity:\n  shots: erorr\n', '2:10: "severity" at "shots" must be one of', '    |          ^'],
    [
      'a number as text',
      'max-findings: many\n',
      '1:15: "max-findings" must be a whole number',
      '    |               ^',
    ],
    ['a list of numbers', 'require: [1]\n', '1:10: "require" must be a list of texts', '    |          ^'],
    ['a date that is none', 'published:\n  "*.txt": May\n', '2:12: "published" at "*.txt" must be a date', '^'],
    ['a map that is a list', 'origins: [x]\n', '1:10: "origins" must be a map', '^'],
    ['a wrong gate', 'fail-on: contradicts\n', 'did you mean "contradict"?', '^'],
    ['broken YAML', 'include: [a\n', 'claims.config.yaml:', '^'],
    ['code', 'include: !!js/function "x"\n', '1:10: ', 'no tags'],
  ])('%s: exit 2, with line, column, the line itself and a caret', async (_, text, message, caret) => {
    write('claims.config.yaml', text)
    const { code, err, out } = await claims('diff')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err).toContain(caret)
    expect(err).not.toMatch(/\n\s+at /)
  })

  test('unknown fields in severity and require are told with the nearest name', async () => {
    write('claims.config.yaml', 'severity: {shot: note}\n')
    expect((await claims('check')).err).toContain('did you mean "shots"?')
    write('claims.config.yaml', 'require: [publishd]\n')
    expect((await claims('check')).err).toContain('did you mean "published"?')
    write('claims.config.yaml', 'fields: [kiled]\n')
    expect((await claims('diff')).err).toContain('did you mean "killed"?')
  })

  test('package.json and JSON files, found from a folder below', async () => {
    write('package.json', '{"claims": {"fail-on": "never", "group": "none"}}')
    write('news/c.txt', 'Nobody was hurt.\n')
    const { out } = await runClaims(['config', '--print'], path.join(folder, 'news'))
    expect(out).toMatch(/fail-on: "never" +# \.\.\/package\.json:1/)
    expect((await claims('check', 'a.txt', 'b.txt')).code).toBe(0)
    write('claims.config.json', '{"fail-on": "contradict", "group": "none"}')
    expect((await claims('check', 'a.txt', 'b.txt')).code).toBe(1)
  })

  test('exclude leaves out what is walked, not what is named', async () => {
    write('drafts/c.txt', 'Nobody was hurt.\n')
    write('claims.config.yaml', 'exclude: ["drafts/**", b.txt]\n')
    expect((await sources('.')).map((one) => one.source)).toEqual(['a.txt'])
    expect((await sources('b.txt')).map((one) => one.source)).toEqual(['b.txt'])
    const below = await runClaims(['extract', '.', '--json'], path.join(folder, 'drafts'))
    expect(below.code).toBe(2)
  })

  test('fields keeps other fields out of every report', async () => {
    write('claims.config.yaml', 'fields: [killed]\n')
    const { claims: made } = JSON.parse((await claims('extract', 'a.txt', '--json')).out)
    expect([...new Set(made.map((claim: { field: string }) => claim.field))]).toEqual(['killed'])
  })

  test('published by file name: a date, or the one that the name holds; the article’s own wins', async () => {
    write('claims.config.yaml', 'published:\n  "wire/*": 2020-08-24\n  "*": from-name\n')
    write('wire/x.txt', 'Two men died.\n')
    write('2019-05-06-y.txt', 'Two men died.\n')
    write('wire/own.md', '---\npublished: 2018-01-02\n---\nTwo men died.\n')
    expect(Object.fromEntries((await sources('.')).map((one) => [one.source, one.published]))).toEqual({
      '2019-05-06-y.txt': '2019-05-06',
      'a.txt': null,
      'b.txt': null,
      'wire/own.md': '2018-01-02',
      'wire/x.txt': '2020-08-24',
    })
  })

  test.each<[string, string | null]>([
    ['2020/08/24/x.txt', '2020-08-24'],
    ['x-20200824.txt', '2020-08-24'],
    ['x_2020_08_24.txt', '2020-08-24'],
    ['x-2020-13-24.txt', null],
    ['12020-08-24.txt', null],
    ['plain.txt', null],
  ])('the date in %s', (name, date) => expect(dateIn(name)).toBe(date))

  test('patterns count from the config’s folder and reach nothing outside', () => {
    const rule = publishedBy({ '*': '2020-01-01' }, '/x/y')
    expect([rule('/x/y/a.txt'), rule('/x/a.txt'), rule('/x/y')]).toEqual(['2020-01-01', null, null])
  })

  test('origins make voices one, aliases make names one; the words stay', async () => {
    write('a.txt', 'Two men died, the Morning Star said.\n')
    write('b.txt', 'Two men died, the Evening Star said.\n')
    const origins = async (): Promise<number> =>
      JSON.parse((await claims('diff', 'a.txt', 'b.txt', '--group', 'none', '--json')).out).events[0].rows.find(
        (row: { field: string }) => row.field === 'killed',
      ).origins
    expect(await origins()).toBe(2)
    write('claims.config.yaml', 'origins: {Star Group: [Morning Star, Evening Star]}\n')
    expect(await origins()).toBe(1)
    write('a.txt', 'The victim was identified as Jake Blake. Jake Blake was shot.\n')
    write('b.txt', 'The victim was identified as Jacob Orr. Jacob Orr was shot.\n')
    write('claims.config.yaml', 'aliases: {Jacob Blake: [Jake Blake, Jacob Orr]}\n')
    const { events } = JSON.parse((await claims('diff', 'a.txt', 'b.txt', '--group', 'none', '--json')).out)
    const row = events[0].rows.find((one: { field: string }) => one.field === 'victim')
    expect(row).toMatchObject({ verdict: 'agree', subject: { label: 'Jacob Blake' } })
    expect(row.cells.map((cell: { shown: string }) => cell.shown)).toEqual(['Jake Blake', 'Jacob Orr'])
  })
})

describe('init', () => {
  test('the starter passes as it is, and is never written twice', async () => {
    expect((await claims('init')).code).toBe(0)
    expect((await claims('config', '--print')).code).toBe(0)
    const { code, out } = await claims('fields', '--test')
    expect({ code, out }).toEqual({ code: 0, out: '3 examples, 0 wrong\n' })
    expect((await claims('diff')).code).toBe(0)
    const { code: again, err } = await claims('init')
    expect(again).toBe(2)
    expect(err).toContain('already there')
  })

  test('every key that the starter comments out holds too', async () => {
    await claims('init')
    const file = path.join(folder, 'claims.config.yaml')
    const text = fs.readFileSync(file, 'utf8')
    // sentences end in a full stop, settings do not
    fs.writeFileSync(file, text.replace(/^# (.*[^.\n])$/gm, '$1'))
    const { code, err } = await claims('config', '--print')
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})

describe('completion', () => {
  test('every option of every command is in every script', async () => {
    for (const shell of SHELLS) {
      const { code, out } = await claims('completion', shell)
      expect(code).toBe(0)
      for (const command of COMMANDS) {
        expect(out).toContain(command.name)
        for (const name of command.options) {
          const long = /--([\w-]+)/.exec(optionFor(command, name).flags)![1]!
          expect(out).toContain(shell === 'fish' ? `-l ${long}` : `--${long}`)
        }
      }
      expect(out).toContain('shots')
    }
    expect((await claims('completion', 'bsh')).err).toContain('did you mean "bash"?')
  })

  test.each<[string, string]>([
    ['claims ch', 'check'],
    ['claims diff --field sho', 'shots'],
    ['claims why sho', 'shots'],
    ['claims check --format s', 'sarif'],
    ['claims diff --format c', 'csv'],
    ['claims check --fail', '--fail-on'],
    ['claims completion f', 'fish'],
    ['claims extract a', ''],
    ['claims check --baseline x', ''],
  ])('bash completes "%s"', async (line, expected) => {
    write('claims.bash', (await claims('completion', 'bash')).out)
    const words = line.split(' ')
    const script = `source ./claims.bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _claims; echo "\${COMPREPLY[*]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout.trim()).toBe(expected)
  })
})

describe('stored reports', () => {
  test('render to what they were', async () => {
    const { out } = await claims('diff', 'a.txt', 'b.txt', '--group', 'none', '--json')
    write('report.json', out)
    expect((await claims('render', 'report.json', '--json')).out).toBe(out)
    const fresh = await claims('diff', 'a.txt', 'b.txt', '--group', 'none', '--format', 'markdown')
    expect((await claims('render', 'report.json', '--format', 'markdown')).out).toBe(fresh.out)
  })

  test.each([['{}'], ['[]'], ['no json'], ['{"format":"claims-report/1"}'], ['']])(
    '%j is none: exit 2',
    async (text) => {
      write('report.json', text)
      const { code, out, err } = await claims('render', 'report.json')
      expect({ code, out, told: err.startsWith('report.json: ') }).toEqual({ code: 2, out: '', told: true })
    },
  )
})

test('a comparison is written in the formats of checks too; a config’s format never stops another command', async () => {
  const { code, out } = await claims('diff', 'a.txt', 'b.txt', '--group', 'none', '--format', 'sarif')
  expect([code, JSON.parse(out).runs[0].results.length]).toEqual([0, 1])
  write('claims.config.yaml', 'format: gitlab\ngroup: none\n')
  expect(JSON.parse((await claims('check', 'a.txt', 'b.txt')).out)).toHaveLength(1)
  expect((await claims('extract', 'a.txt')).out).toContain('killed')
})

describe('manners', () => {
  test('the manual names every command and option, and no text is a command of roff', () => {
    const page = manualPage()
    for (const command of COMMANDS) expect(page).toContain(`.SS claims ${command.name}`)
    const known = /^\.(?:TH|SH|SS|TP|B|I|PP|nf|fi|RS|RE)\b/
    expect(page.split('\n').filter((line) => line.startsWith('.') && !known.test(line))).toEqual([])
  })

  test('a link holds no control characters, whatever the file is called', () => {
    const link = hyperlink('a', 'file:///x/\u001b]0;y\u0007\u202e\ud800.txt')
    expect(link.replaceAll('\u001b]8;;', '').replaceAll('\u001b\\', '')).toMatch(/^[\x20-\x7e]*$/)
  })

  test('a pack that is not there is told with its neighbour', async () => {
    write('farm.yaml', 'pack: farm\n')
    expect((await claims('fields', '--pack', 'frm.yaml')).err).toContain('did you mean "farm.yaml"?')
  })
})
