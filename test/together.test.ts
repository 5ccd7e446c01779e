// Articles that go through the engine together give what each gives alone, and the fault of one costs no other.

import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import * as engine from '../src/account.ts'
import type { Document } from '../src/model/document.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { readAll } from '../src/read/read.ts'
import { resultLine } from '../src/result-line.ts'
import { readingsOf, toldTogether } from '../src/run/telling.ts'
import { plainDocument } from './document.ts'

const packs = shippedPacks()
const folder = path.resolve(import.meta.dirname, '../fixtures/event')
const articles = fs
  .readdirSync(folder)
  .filter((file) => !file.endsWith('.json'))
  .map((file) => ({ id: file, bytes: fs.readFileSync(path.join(folder, file)) }))

function lineOf(account: Parameters<typeof resultLine>[0]): string {
  return Buffer.concat(resultLine(account)).toString('utf8')
}

async function readingsOfAll() {
  const all = articles.map(({ id, bytes }) => readingsOf(readAll(bytes, { id, path: null }), { id, path: null }, false))
  return (await Promise.all(all)).flat()
}

test('articles told together say what each says alone', async () => {
  const readings = await readingsOfAll()
  const together = toldTogether(readings, packs, engine).map(({ account }) => lineOf(account!))
  const alone = readings.map(({ result }) => lineOf(engine.account(result.document!, packs)))
  expect(together).toEqual(alone)
})

test('no article leaves anything behind for the next', () => {
  const texts = ['Three men were killed in Dayton on Monday.', 'Two women were hurt in Lima, police said.', '']
  const documents = [...texts, ...texts.toReversed()].map((text) => plainDocument(text))
  const together = engine.accounts(documents, packs).map(lineOf)
  expect(together).toEqual(documents.map((document) => lineOf(engine.account(document, packs))))
})

test('an article in which the engine fails is told, and the others are there', async () => {
  const readings = await readingsOfAll()
  const fails = (document: Document): boolean => document.id.startsWith('3-')
  const failing: typeof engine = {
    account(document, active) {
      if (fails(document)) throw new Error('made to fail')
      return engine.account(document, active)
    },
    accounts(documents, active) {
      if (documents.some(fails)) throw new Error('made to fail')
      return engine.accounts(documents, active)
    },
  }
  const told = toldTogether(readings, packs, failing)
  expect(told.filter(({ account }) => account === null)).toHaveLength(1)
  const [fault] = told.flatMap(({ problems }) => problems.filter(({ code }) => code === 'run/internal'))
  expect(fault).toMatchObject({ path: '3-state-desk.md', message: 'internal error: made to fail' })
})
