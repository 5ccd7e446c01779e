// Which expressions of a module are worked out once, when it loads, from constants alone: calls in the initial values of its constants.
import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** What may stand round a call that still runs exactly once; functions, conditions and other calls may not. */
const ROUND = new Set([
  ts.SyntaxKind.ObjectLiteralExpression,
  ts.SyntaxKind.ArrayLiteralExpression,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.AsExpression,
  ts.SyntaxKind.SatisfiesExpression,
  ts.SyntaxKind.ParenthesizedExpression,
])

/** Where such calls stand in a text. */
function callsIn(file, text) {
  const found = []
  const look = (node) => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      found.push({ start: node.getStart(), end: node.end, text: node.getText() })
    } else if (ROUND.has(node.kind)) ts.forEachChild(node, look)
  }
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).statements) {
    if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const)) continue
    for (const { initializer } of statement.declarationList.declarations) if (initializer) look(initializer)
  }
  return found
}

/** Modules that were looked at, by file. */
const known = new Map()

/** The text of a module in which `replace` has put what it gives in place of such a call; null keeps the call. */
export function withConstants(file, replace) {
  if (!known.has(file)) {
    const text = readFileSync(file, 'utf8')
    known.set(file, { text, calls: callsIn(file, text).reverse() })
  }
  const { text, calls } = known.get(file)
  let changed = text
  for (const call of calls) {
    const instead = replace(call)
    if (instead !== null) changed = changed.slice(0, call.start) + instead + changed.slice(call.end)
  }
  return changed
}
