// The user's own lines beneath a complaint about a config, a pack or a baseline, with a caret under the place.

import path from 'node:path'
import type { Problem } from '../model/problem.ts'
import { visible } from '../render/escape-terminal.ts'
import { readBytes } from '../run/bytes.ts'

/** Longest part of a line that is shown. */
const WIDEST = 100
const ROOMS = /^(?:config|pack|check)\//

/** Lines with numbers and a caret; none where the problem has no place or the file cannot be read any more. */
export function excerptOf(problem: Problem, cwd: string): string[] {
  const { code, path: file, line, column } = problem
  if (!ROOMS.test(code) || file === null || line === null) return []
  const { bytes } = readBytes(path.resolve(cwd, file), cwd, 1_000_000)
  if (bytes === null) return []
  const lines = Buffer.from(bytes).toString('utf8').split(/\r?\n/)
  return framed(lines, line, column ?? 1)
}

/** The line before and the line itself, then the caret. */
function framed(lines: readonly string[], line: number, column: number): string[] {
  if (line < 1 || line > lines.length) return []
  const width = String(line).length
  const from = Math.max(0, column - WIDEST + 20)
  const row = (number: number): string => {
    const text = unfolded(lines[number - 1]!.slice(from, from + WIDEST))
    return `  ${String(number).padStart(width)} | ${text}`.trimEnd()
  }
  const before = unfolded(lines[line - 1]!.slice(from, column - 1)).length
  return [...(line > 1 ? [row(line - 1)] : []), row(line), `  ${' '.repeat(width)} | ${' '.repeat(before)}^`]
}

/** Safe text in which every space stays, so that the caret stands right. */
function unfolded(text: string): string {
  return Array.from(text, (char) => (char === '\t' ? ' ' : visible(char))).join('')
}
