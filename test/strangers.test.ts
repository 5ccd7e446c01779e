// A pack's words are its own: a pack that says every name of every article changes no claim and no name of the other packs.

import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { account } from '../src/account.ts'
import { lex } from '../src/lex/lexer.ts'
import type { Document } from '../src/model/document.ts'
import type { FieldPack } from '../src/model/pack.ts'
import { TokenKind } from '../src/model/tokens.ts'
import { loadPack } from '../src/packs/packs.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { read } from '../src/read/read.ts'

const packs = shippedPacks()
const root = path.resolve(import.meta.dirname, '..')

function documentsUnder(folder: string): Document[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => read(fs.readFileSync(path.join(root, folder, name)), { id: name, path: name }).document!)
}
const documents = [...documentsUnder('seeds'), ...documentsUnder('fixtures/gold')]

/** Words that the tool does not know: mostly names. */
function unknownWords(): string[] {
  const words = new Set<string>()
  for (const document of documents) {
    const { tokens } = lex(document)
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== TokenKind.Word || tokens.word[i] !== 0) continue
      const word = document.text.slice(tokens.start[i], tokens.end[i]).toLowerCase()
      if (/^[a-z]+$/.test(word)) words.add(word)
    }
  }
  return [...words]
}

/** What the shipped fields and the names of an article say. */
function told(document: Document, using: readonly FieldPack[]): string[] {
  const { claims, mentions } = account(document, using)
  const own = claims.filter(({ field }) => field !== 'strange')
  return [
    ...own.map(
      ({ field, subject, shown, start, votes }) => `${field} ${subject?.label ?? ''} ${shown} ${start} ${votes}`,
    ),
    ...mentions.map(({ kind, start, end, value }) => `${kind} ${start}-${end} ${JSON.stringify(value)}`),
  ]
}

test('phrases and nouns of a pack leave the names of all articles as they are', () => {
  const before = documents.map((document) => told(document, packs))
  const words = unknownWords()
  expect(words.length).toBeGreaterThan(100)
  const phrases = words.map((word) => `"${word} qqxz"`).join(', ')
  const { pack, problems } = loadPack(
    `pack: strange\npopulations:\n  odd: {nouns: [${words.join(', ')}]}\nfields:\n  strange:\n    kind: category\n` +
      `    frames:\n      seen: [${phrases}]\n`,
    'strange.yaml',
  )
  expect(problems).toEqual([])
  expect(documents.map((document) => told(document, [...packs, pack!]))).toEqual(before)
})
