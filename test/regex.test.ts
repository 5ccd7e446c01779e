// Every regular expression of the source is proved linear by recheck, so that no text can hold the tool up; the doubling test judges the whole.

import fs from 'node:fs'
import path from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

interface Expression {
  readonly where: string
  readonly source: string
  readonly flags: string
}

/** Expressions as they are written, and the places that make one from a string. */
function expressionsOf(name: string): { literals: Expression[]; made: string[] } {
  const text = fs.readFileSync(path.join(root, name), 'utf8')
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const literals: Expression[] = []
  const made: string[] = []
  const visit = (node: ts.Node): void => {
    const where = `${name}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      literals.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(file) === 'RegExp')
      made.push(where)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { literals, made }
}

const files = fs
  .readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts') && !name.includes('/generated/'))
  .sort()
const found = files.map(expressionsOf)
const literals = found.flatMap((file) => file.literals)

describe('regular expressions', () => {
  test('there are some, so that this test sees what it should', () => {
    expect(literals.length).toBeGreaterThan(50)
  })

  test('none is made from a string, which nobody could prove', () => {
    expect(found.flatMap(({ made }) => made)).toEqual([])
  })

  test('the checker itself sees a slow one', () => {
    expect(checkSync('^(a+)+$', '').status).toBe('vulnerable')
  })

  test('each is linear in the length of its text', { timeout: 300_000 }, () => {
    const slow = literals.flatMap(({ where, source, flags }) => {
      const result = checkSync(source, flags, { timeout: 20_000 })
      return result.status === 'safe' && ['linear', 'safe'].includes(result.complexity.type)
        ? []
        : [
            `${where} /${source}/ ${result.status} ${result.status === 'unknown' ? result.error.kind : result.complexity.summary}`,
          ]
    })
    expect(slow).toEqual([])
  })
})
