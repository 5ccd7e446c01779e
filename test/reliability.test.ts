// Every proof that docs/reliability.md names is there: the file, and in it a test of that name.

import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const page = fs.readFileSync(path.join(root, 'docs/reliability.md'), 'utf8')
const rows = page.split('\n').filter((line) => /^\| (?:P\d|meaning|laws)/.test(line))
const proofs = rows.flatMap((row) => [...row.matchAll(/`(test\/[^`]+)`/g)].map((match) => match[1]!))

test('every promise has a proof', () => {
  const numbers = rows.map((row) => row.split('|')[1]!.trim())
  for (let n = 1; n <= 25; n++) expect(numbers).toContain(`P${n}`)
  for (const row of rows) expect(row, row.slice(0, 40)).toMatch(/`test\//)
})

test.each([...new Set(proofs)])('%s', (proof) => {
  const [file = '', name] = proof.split(' › ')
  const source = fs.readFileSync(path.join(root, file), 'utf8')
  if (name === undefined) return
  // the name as it stands in the source, where a quotation mark may be escaped
  const named = [`'${name}'`, `\`${name}\``, `'${name.replaceAll("'", "\\'")}'`].some((written) =>
    source.includes(written),
  )
  expect(named, `no test of ${file} is called “${name}”`).toBe(true)
})
