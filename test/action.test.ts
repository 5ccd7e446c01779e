// What GitHub, GitLab and pre-commit read of us: the promised inputs and outputs, and no input inside a script's text.

import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { COMMANDS } from '../src/cli/commands.ts'
import { ALWAYS } from '../src/cli/options.ts'
import { optionFor } from '../src/cli/program.ts'

const root = path.resolve(import.meta.dirname, '..')
const text = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')

interface Step {
  readonly run: string
  readonly env: Readonly<Record<string, string>>
}

test('the action has the promised inputs and outputs, and its inputs come as variables', () => {
  const action = parse(text('action.yml'))
  expect(Object.keys(action.inputs)).toEqual(
    expect.arrayContaining(['paths', 'since', 'fail-on', 'baseline', 'sarif', 'version']),
  )
  expect(Object.keys(action.outputs)).toEqual(['findings', 'exit-code', 'report-path'])
  for (const { run, env } of action.runs.steps as Step[]) {
    expect(run).not.toContain('${{')
    const script = /scripts\/[\w-]+\.sh/.exec(run)![0]
    expect(fs.existsSync(path.join(root, script))).toBe(true)
    for (const name of Object.keys(env).filter((one) => one !== 'CLAIMS_ACTION')) expect(text(script)).toContain(name)
  }
})

test('pre-commit runs the hook once over all articles', () => {
  const [hook] = parse(text('.pre-commit-hooks.yaml'))
  expect(hook).toMatchObject({ id: 'claims', language: 'node', require_serial: true, pass_filenames: false })
})

/** Options that a line gives to a command of ours. */
function unknownOptions(line: string): string[] {
  const [, name = ''] = /claims (\w+)/.exec(line) ?? []
  const command = COMMANDS.find((one) => one.name === name)
  if (command === undefined) return [line]
  const known = [...command.options, ...ALWAYS].map((option) => /--[\w-]+/.exec(optionFor(command, option).flags)?.[0])
  return [...line.matchAll(/\s(--[\w-]+)/g)].map((match) => match[1]!).filter((one) => !known.includes(one))
}

test('documented lines use commands and options that there are', () => {
  const blocks = [...text('docs/ci.md').matchAll(/^```\w+\n([\s\S]*?)^```/gm)].map((match) => match[1]!)
  const lines = blocks
    .join('\n')
    .replace(/\n\s+(?=--)/g, ' ')
    .split('\n')
    .filter((line) => /^\s*claims \w/.test(line))
  expect(lines.length).toBeGreaterThan(1)
  expect([...lines, parse(text('.pre-commit-hooks.yaml'))[0].entry].flatMap(unknownOptions)).toEqual([])
})

test('examples of the help use options that their command takes', () => {
  for (const command of COMMANDS) {
    expect(command.examples.length).toBeGreaterThan(0)
    for (const line of command.examples) expect(unknownOptions(line)).toEqual([])
  }
})
