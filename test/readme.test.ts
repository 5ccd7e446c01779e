// The promises of README and docs: every command in them runs as typed, every file they name is there.

import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DIFF_FORMATS } from '../src/cli/options.ts'

const root = path.resolve(import.meta.dirname, '..')
const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8')
let folder = ''

/** Contents of fenced blocks in one language. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((match) => match[1]!)
}

const guides = ['docs/formats.md', 'docs/inputs.md', 'docs/ci.md', 'docs/report.md'].map((name) =>
  fs.readFileSync(path.join(root, name), 'utf8'),
)
const lines = [readme, ...guides].flatMap((text) => blocks(text, 'sh')).flatMap((block) => block.trim().split('\n'))
/** Other tools that the guides show may not be here. */
const commands = lines.filter((line) => /^(?:claims|npm) /.test(line))

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-readme-'))
  for (const name of ['seeds', 'fixtures/inputs']) {
    fs.cpSync(path.join(root, name), path.join(folder, name), { recursive: true })
  }
  fs.writeFileSync(path.join(folder, 'farm.yaml'), blocks(readme, 'yaml')[0]!)
  // commands that ask git need a history
  const git = (...args: string[]): unknown =>
    spawnSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t', ...args])
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'articles')
  fs.writeFileSync(path.join(folder, 'articles.ndjson'), '{"id": "1", "text": "Two people died."}\n')
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test('the README has commands', () => {
  expect(commands.length).toBeGreaterThan(15)
})

test.each(commands)('%s', (command) => {
  const typed = command.replace(/^npm start(?: --)?/, (start) =>
    start === 'npm start' ? 'claims diff seeds' : 'claims',
  )
  const [words = '', input] = typed.split(' < ')
  const [name, ...args] = words.trim().split(/\s+/)
  expect(name).toBe('claims')
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'bin/claims.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: input === undefined ? '' : fs.readFileSync(path.join(folder, input), 'utf8'),
    env: { PATH: process.env.PATH ?? '' },
  })
  expect(stderr.split('\n').filter((line) => line !== '' && !/warning: |^claims-baseline\.json: /.test(line))).toEqual(
    [],
  )
  expect(args.includes('--exit-code') ? [0, 1] : [0]).toContain(status)
  // no finding is no line, and the README accepted them all
  if (!args.includes('-o') && !args.includes('rdjsonl')) expect(stdout).not.toBe('')
})

test('every file that the documents name is there', () => {
  for (const name of [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'docs/formats.md',
    'docs/inputs.md',
    'docs/ci.md',
  ]) {
    const text = fs.readFileSync(path.join(root, name), 'utf8')
    const named = [...text.matchAll(/`((?:src|scripts|test|schema|seeds|fixtures|bin|docs)\/[\w./-]*[\w/])`/g)].map(
      (match) => match[1]!,
    )
    const linked = [...text.matchAll(/\]\(([A-Z]+(?:\.md)?|docs\/[\w.-]+)\)/g)].map((match) => match[1]!)
    expect([...named, ...linked].filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([])
  }
})

test('the guide to formats has a row for each, and its examples are what comes out', async () => {
  const [guide = ''] = guides
  for (const format of DIFF_FORMATS)
    if (format !== 'table') expect(guide).toMatch(new RegExp(`^\\|.*\`${format}\``, 'm'))
  const [annotation = '', labels = ''] = blocks(guide, 'json')
  const made = (...args: string[]): string =>
    spawnSync(process.execPath, [path.join(root, 'bin/claims.js'), ...args], { cwd: folder, encoding: 'utf8' }).stdout
  const { id, ...shown } = JSON.parse(annotation)
  const items = JSON.parse(made('extract', 'seeds', '--format', 'webannotation')).first.items
  expect(items.map(({ id: _, ...item }: { id: string }) => item)).toContainEqual(shown)
  expect(id).toMatch(/^urn:claims:\w+$/)
  const { text, label, source } = JSON.parse(labels)
  fs.writeFileSync(path.join(folder, source), text)
  expect(JSON.parse(made('extract', source, '--format', 'doccano')).label).toEqual(expect.arrayContaining(label))
})
