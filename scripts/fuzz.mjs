// Fuzzes for as long as asked, a new seed each round; what fails is kept in fixtures/hostile, in its smallest form, as a test from then on.
//   npm run fuzz -- --minutes 60 [--seed 7]
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const RUNS_A_ROUND = 200
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } } })
const minutes = Number(values.minutes)
const first = Number(values.seed ?? Date.now() % 1_000_000_000)
if (!(minutes > 0) || !Number.isSafeInteger(first)) {
  console.error('usage: npm run fuzz -- --minutes N [--seed WHOLE_NUMBER]')
  process.exit(2)
}

const end = Date.now() + minutes * 60_000
let failed = 0
let rounds = 0
for (let seed = first; Date.now() < end; seed++) {
  const { status } = spawnSync('npx', ['vitest', 'run', 'test/fuzz.test.ts', '-t', 'any text', '--reporter=dot'], {
    stdio: ['ignore', 2, 2],
    env: {
      ...process.env,
      CLAIMS_FUZZ_RUNS: String(RUNS_A_ROUND),
      CLAIMS_FUZZ_SEED: String(seed),
      CLAIMS_FUZZ_KEEP: '1',
    },
  })
  rounds++
  if (status !== 0) failed++
}
const texts = Math.round(rounds * RUNS_A_ROUND * 3.75)
console.log(`${rounds} rounds from seed ${first}, about ${texts} texts: ${failed} rounds failed`)
if (failed > 0) console.log('the texts that failed are in fixtures/hostile/found-*.txt')
process.exitCode = failed > 0 ? 1 : 0
