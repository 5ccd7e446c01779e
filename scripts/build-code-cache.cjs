// Makes dist/claims.cache: the compiled code of the bundle after the commonest calls, which V8 takes instead of compiling anew.
'use strict'
const { renameSync, rmSync, writeFileSync } = require('node:fs')
const { Readable, Writable } = require('node:stream')
const v8 = require('node:v8')

const root = `${__dirname}/..`
const target = `${root}/dist/claims.cache`
rmSync(target, { force: true })
// code that ran once must still be there at the end
v8.setFlagsFromString('--no-flush-bytecode')
const { script, exports: tool } = require(`${root}/dist/main.js`).load()

async function call(args) {
  const sink = () => new Writable({ write: (_chunk, _encoding, done) => done() })
  const streams = { stdin: Readable.from([]), stdout: sink(), stderr: sink() }
  const code = await tool.main(args, { ...streams, cwd: root, env: {} })
  if (code !== 0) throw new Error(`claims ${args.join(' ')} ended with ${code}`)
}

async function make() {
  for (const args of [
    ['--version'],
    ['diff', '--help'],
    ['extract', 'seeds', '--json', '-o', `${root}/dist/warm-up.json`],
    ['extract', 'seeds', '--format', 'ndjson'],
    ['diff', 'seeds'],
    ['diff', 'seeds', '--field', 'shots'],
    ['check', 'seeds', '--fail-on', 'never'],
  ])
    await call(args)
  rmSync(`${root}/dist/warm-up.json`, { force: true })
  // the cache bears the flags it was made under
  v8.setFlagsFromString('--flush-bytecode')
  writeFileSync(`${target}.new`, script.createCachedData())
  renameSync(`${target}.new`, target)
}

make().catch((error) => {
  console.error(error)
  process.exitCode = 2
})
