// Wrong names inside lists and maps of the config point at their own line and column, with the user's line and a caret.

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runClaims } from './run-claims.ts'

let folder = ''
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-places-'))
  fs.writeFileSync(path.join(folder, 'a.txt'), 'Two men died.\n')
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test.each([
  ['diff', 'group: none\nfields:\n  - killed\n  - kiled\n', '4:5', '"fields": unknown field "kiled"', '  - kiled'],
  ['extract', 'fields: [killed, shts]\n', '1:18', '"fields": unknown field "shts"', 'fields: [killed, shts]'],
  ['check', 'severity:\n  killd: note\n', '2:3', '"severity": unknown field "killd"', '  killd: note'],
  ['check', 'require: [publishd]\n', '1:11', '"require": unknown "publishd"', 'require: [publishd]'],
])('claims %s with %j', async (command, config, place, message, line) => {
  fs.writeFileSync(path.join(folder, 'claims.config.yaml'), config)
  const { code, err, out } = await runClaims([command, 'a.txt'], folder)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  const [first, ...excerpt] = err.trimEnd().split('\n')
  expect(first!.startsWith(`claims.config.yaml:${place}: ${message} (did you mean "`)).toBe(true)
  expect(excerpt.at(-2)!.endsWith(`| ${line}`)).toBe(true)
  expect(excerpt.at(-1)!.indexOf('^') - excerpt.at(-2)!.indexOf('| ')).toBe(Number(place.split(':')[1]) + 1)
})

test('a name that does not stand in the file is wrong use', async () => {
  fs.writeFileSync(path.join(folder, 'claims.config.yaml'), 'fields: [killed]\n')
  const { code, err } = await runClaims(['diff', 'a.txt'], folder, '', { CLAIMS_FIELDS: 'kiled' })
  expect(code).toBe(2)
  expect(err).toBe('claims: fields: unknown field "kiled" (did you mean "killed"?)\n')
})
