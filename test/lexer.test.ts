// The lexer's tokens: what is one word, what is split, and that offsets are the text's own.

import { expect, test } from 'vitest'
import { lex } from '../src/lex/lexer.ts'
import { Shape, TokenKind } from '../src/model/tokens.ts'
import { plainDocument } from './document.ts'

const words = (text: string): string[] => {
  const { tokens } = lex(plainDocument(text))
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
}

test.each([
  ["The man's car didn't stop.", ['The', 'man', "'s", 'car', 'did', "n't", 'stop', '.']],
  ['At 5:11 p.m. Officers came', ['At', '5:11', 'p.m.', 'Officers', 'came']],
  ['a life-threatening 1,250-acre fire', ['a', 'life', '-', 'threatening', '1,250', '-', 'acre', 'fire']],
  ['the 40th Street, 9mm, 5pm', ['the', '40', 'th', 'Street', ',', '9', 'mm', ',', '5', 'pm']],
  ['mail x@y.co.uk or www.a.org/b?c=1, @me #now', ['mail', 'x@y.co.uk', 'or', 'www.a.org/b?c=1', ',', '@me', '#now']],
  ['(D.O.J.) Mr. J. Smith of the U.S.', ['(', 'D.O.J.', ')', 'Mr.', 'J.', 'Smith', 'of', 'the', 'U.S.']],
  ['“Go,” he said — ‘now’', ['“', 'Go', ',', '”', 'he', 'said', '—', '‘', 'now', '’']],
  ["protesters' signs", ['protesters', "'", 'signs']],
  ['no. He left at 5.11pm...', ['no', '.', 'He', 'left', 'at', '5.11', 'pm', '...']],
  ['No-one came, no-ones', ['No-one', 'came', ',', 'no', '-', 'ones']],
  ['🙏🤦🏽‍♂️ ok', ['🙏', '🤦🏽‍♂️', 'ok']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('line and paragraph breaks are flags of the next token', () => {
  const { tokens } = lex(plainDocument('One\ntwo\r\n\r\nthree'))
  expect((tokens.shape[1]! & Shape.Line) !== 0).toBe(true)
  expect((tokens.shape[1]! & Shape.Paragraph) !== 0).toBe(false)
  expect((tokens.shape[2]! & Shape.Paragraph) !== 0).toBe(true)
  expect(tokens.kind[0]).toBe(TokenKind.Word)
})

test('the place after the last token is empty, whatever was read before', () => {
  lex(plainDocument('Cars stood on Route 44 near Oak Street 5 for 300 feet.'))
  const { tokens } = lex(plainDocument('They took U.S.'))
  const { count, kind, shape, word, start, end, text } = tokens
  expect([kind[count], shape[count], word[count], start[count], end[count]]).toEqual([
    0,
    0,
    0,
    text.length,
    text.length,
  ])
})
