// What a long run says about itself: nothing where nobody watches, a spinner on a screen after a second, a line now and then in a log.

import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import type { Context } from '../src/cli/context.ts'
import { progressOf } from '../src/cli/progress.ts'
import type { Settings } from '../src/cli/settings.ts'

/** Standard error that keeps what it is told, with the moves of the cursor that a screen knows. */
class Stderr extends Writable {
  told = ''
  readonly isTTY: boolean
  readonly columns = 80
  constructor(isTTY: boolean) {
    super()
    this.isTTY = isTTY
  }
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.told += chunk.toString()
    done()
  }
  cursorTo(): boolean {
    return true
  }
  moveCursor(): boolean {
    return true
  }
  clearLine(): boolean {
    this.told += '<wiped>'
    return true
  }
}

/** What a run of forty articles tells that takes `seconds`. */
function told(seconds: number, isTTY: boolean, env: Record<string, string>, how: Partial<Settings> = {}): string {
  const stderr = new Stderr(isTTY)
  const settings = { quiet: false, color: 'auto', ...how } as Settings
  let clock = 0
  const progress = progressOf({ stderr, env } as unknown as Context, settings, () => clock)
  for (let i = 1; i <= 40; i++) {
    clock = (i / 40) * seconds * 1000
    progress.step(i, 40, `north/\u001b[2Jarticle-${i}.txt`)
  }
  progress.end()
  return stderr.told
}

test.each<[string, boolean, Record<string, string>, Partial<Settings>]>([
  ['a pipe', false, {}, {}],
  ['a dumb terminal', true, { TERM: 'dumb' }, {}],
  ['--quiet', true, {}, { quiet: true }],
  ['--quiet in a log', false, { CI: 'true' }, { quiet: true }],
])('%s hears nothing', (_, isTTY, env, how) => {
  expect(told(60, isTTY, env, how)).toBe('')
})

test('a run below a second says nothing on a screen, one below ten nothing in a log', () => {
  expect(told(0.9, true, {})).toBe('')
  expect(told(9, true, { CI: 'true' })).toBe('')
})

test('a screen sees how far the run is and what comes next, and nothing of it stays', () => {
  const out = told(4, true, { TERM: 'xterm' })
  expect(out).toContain('claims: 10 of 40 articles  ')
  expect(out).not.toContain('claims: 9 of 40')
  expect(out).toContain('article-39.txt')
  // a name moves nothing on the screen
  expect(out).not.toContain('\u001b[2J')
  expect(out.slice(out.lastIndexOf('articles'))).toContain('<wiped>')
  expect(out).not.toContain('\n')
})

test('the spinner is drawn in no colour where none is wanted', () => {
  expect(told(4, true, { TERM: 'xterm', NO_COLOR: '1' })).not.toMatch(/\u001b\[\d*m/)
})

test('a log gets a plain line every ten seconds, even where it pretends to be a screen', () => {
  expect(told(40, true, { CI: 'true' }).split('\n')).toEqual([
    'claims: 10 of 40 articles',
    'claims: 20 of 40 articles',
    'claims: 30 of 40 articles',
    'claims: 40 of 40 articles',
    '',
  ])
})
