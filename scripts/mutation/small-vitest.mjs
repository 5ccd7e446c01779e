// As much of vitest as the tests of meaning ask for: they are collected here, and the runner of mutants runs them over and over in one process.
import { chai, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect'

/** Every test in the order of its file: { id, name, file, before, run }; `before` is what its file does ahead of all tests. */
export const tests = []
let file = ''
let before = []
const path = []

/** What is collected from now on belongs to this file. */
export function begin(name) {
  file = name
  before = []
}

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
export const expect = (value, message) => chai.expect(value, message)
Object.assign(expect, chai.expect)
globalThis[GLOBAL_EXPECT] = expect
setState({ assertionCalls: 0, testPath: '', currentTestName: '' }, expect)

/** "%s", "%j" and "$key" of a name, filled from a row. */
function filled(name, row, values) {
  let next = 0
  return name
    .replace(/%[sjdio]/g, (mark) => (mark === '%j' ? JSON.stringify(values[next++]) : String(values[next++])))
    .replace(/\$(\w+)/g, (mark, key) =>
      row !== null && typeof row === 'object' && key in row ? String(row[key]) : mark,
    )
}

function perRow(one) {
  return (rows) =>
    (name, ...rest) => {
      for (const row of rows) {
        const values = Array.isArray(row) ? row : [row]
        const run = rest.find((part) => typeof part === 'function')
        one(filled(name, row, values), () => run(...values))
      }
    }
}

export function describe(name, fill) {
  path.push(name)
  fill()
  path.pop()
}
describe.each = perRow(describe)

export function test(name, ...rest) {
  const run = rest.find((part) => typeof part === 'function')
  const whole = [...path, name].join(' › ')
  tests.push({ id: `${file}#${tests.length}`, name: `${file}: ${whole}`, file, before, run })
}
test.each = perRow(test)
export const it = Object.assign((...args) => test(...args), { each: test.each })

export function beforeAll(run) {
  before.push(run)
}
