// Records on a stream: a line at its limit is read, one over it is told and costs no other, one without end ends the reading.

import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { records } from '../src/run/records.ts'

const LIMIT = 200

/** What each line of a stream gave: its id, or what is wrong with it. */
async function told(text: string, chunk = 64): Promise<string[]> {
  const bytes = Buffer.from(text)
  function* pieces() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk)
  }
  const out: string[] = []
  for await (const record of records(Readable.from(pieces()), LIMIT)) {
    out.push('error' in record ? `${record.line}: ${record.error}` : (record.id ?? ''))
  }
  return out
}

function lineOf(id: string, length: number): string {
  const bare = JSON.stringify({ id, text: '' })
  return JSON.stringify({ id, text: 'x'.repeat(length - bare.length) })
}

test('a line of one character less, of as many, and of one more than the limit', async () => {
  const lines = [LIMIT - 1, LIMIT, LIMIT + 1].map((length) => lineOf(`of ${length}`, length))
  const expected = ['of 199', 'of 200', '3: is longer than 200 characters', 'last']
  for (const chunk of [1, 64, 10_000]) {
    expect(await told(`${lines.join('\n')}\n\n${lineOf('last', 50)}`, chunk)).toEqual(expected)
  }
})

test('a line without end is left, with all before it read', async () => {
  let taken = 0
  function* endless() {
    yield Buffer.from(`${lineOf('first', 50)}\n`)
    for (; taken < 1_000_000; taken++) yield Buffer.from('x'.repeat(LIMIT))
  }
  const out: string[] = []
  for await (const record of records(Readable.from(endless(), { highWaterMark: 1 }), LIMIT)) {
    out.push('error' in record ? `${record.line}: ${record.error}` : (record.id ?? ''))
  }
  expect(out).toEqual(['first', '2: does not end; nothing behind it is read'])
  expect(taken).toBeLessThan(100)
})

test('characters that are cut between two chunks are whole', async () => {
  expect(await told(`${JSON.stringify({ id: 'é🍀', text: 'x' })}\n`, 1)).toEqual(['é🍀'])
})
