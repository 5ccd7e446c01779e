// What a terminal does with the output, asked of a real terminal emulator: hostile articles change nothing but the text on the screen.

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import xterm from '@xterm/headless'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runClaims } from './run-claims.ts'

const SEQUENCES = [
  '\u001b]0;owned\u0007',
  '\u001b]2;owned\u001b\\',
  '\u001b]52;c;b3duZWQ=\u0007',
  '\u001b]8;;http://owned.example\u0007link\u001b]8;;\u0007',
  '\u001b[2J\u001b[H',
  '\u001b[?1049h',
  '\u001b[?25l',
  '\u001b[8m',
  '\u001b[6n',
  '\u001b[c',
  '\u001bc',
  '\u001bP$q"p\u001b\\',
  '\u009b2J',
  '\u009d0;owned\u009c',
  '\u0007',
  '\b\b\b\b',
  '\rowned',
  '\u000e',
]
let folder = ''

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-terminal-'))
  for (const [i, sequence] of SEQUENCES.entries()) {
    const text = `${sequence}Mill burns\n\nThe fire killed ${i + 2} people${sequence} in Dayton, ${sequence}police said.\n`
    fs.writeFileSync(path.join(folder, `${i}.txt`), text)
  }
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

/** What happened to a terminal of 200 columns that was fed `output`. */
async function fed(output: string) {
  const terminal = new xterm.Terminal({ cols: 200, rows: 60, scrollback: 5000, allowProposedApi: true })
  const events: string[] = []
  terminal.onTitleChange((title) => events.push(`title ${title}`))
  terminal.onBell(() => events.push('bell'))
  terminal.onData((answer) => events.push(`answer ${JSON.stringify(answer)}`))
  terminal.buffer.onBufferChange(() => events.push('other screen'))
  await new Promise<void>((done) => terminal.write(output.replaceAll('\n', '\r\n'), done))
  const { active } = terminal.buffer
  const lines = Array.from({ length: active.length }, (_, y) => active.getLine(y)!.translateToString(true))
  return { events, lines: lines.join('\n').trimEnd().split('\n') }
}

test('the emulator itself answers to such sequences', async () => {
  const { events } = await fed(SEQUENCES.join(''))
  expect(events).toEqual(expect.arrayContaining(['title owned', 'bell', 'other screen']))
})

test.each([['diff', '--group', 'none'], ['diff', '--group', 'none', '--evidence'], ['extract'], ['audit', '-v']])(
  '%s %s %s %s',
  async (...command) => {
    const args = command.filter((one) => typeof one === 'string')
    const { code, out } = await runClaims([...args, '.', '--color=always', '--width', '200'], folder)
    expect(code).toBe(0)
    const { events, lines } = await fed(out)
    expect(events).toEqual([])
    const plain = out
      .replace(/\u001b\[\d+(?:;\d+)*m/g, '')
      .trimEnd()
      .split('\n')
    // every line stands on the screen as it was written, colours apart
    expect(lines).toEqual(plain.map((line) => line.trimEnd()))
  },
)
