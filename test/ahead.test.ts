// What the build may work out ahead of time: calls that run exactly once, when their module loads.

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { withConstants } from '../scripts/constants.mjs'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-ahead-'))

/** The module with every call replaced that may be. */
function replaced(text: string): string {
  const file = path.join(folder, `${text.length}.ts`)
  fs.writeFileSync(file, text)
  return withConstants(file, () => '#')
}

test.each([
  ["const a = intern('a')", 'const a = #'],
  ['export const a = new WordTable([one(), two()])', 'export const a = #'],
  ['const marks = { comma: intern(","), all: [f(), 2] as const }', 'const marks = { comma: #, all: [#, 2] as const }'],
])('what a constant is worked out from is replaced: %s', (text, expected) => {
  expect(replaced(text)).toBe(expected)
})

test.each([
  "let a = intern('a')",
  "const f = () => intern('a')",
  "function f() { const a = intern('a'); return a }",
  "const a = b ? intern('a') : 0",
  "if (b) { const a = intern('a') }",
  "table.add('a', 1)",
])('what may run twice, later or never stays: %s', (text) => {
  expect(replaced(text)).toBe(text)
})

test('a call may stay as it is', () => {
  const file = path.join(folder, 'kept.ts')
  fs.writeFileSync(file, "const a = one()\nconst b = two('b')\n")
  const text = withConstants(file, (call: { text: string }) => (call.text === 'one()' ? '1' : null))
  expect(text).toBe("const a = 1\nconst b = two('b')\n")
})
