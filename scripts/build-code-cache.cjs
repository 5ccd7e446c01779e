// Makes dist/said.json and dist/claims.cache: the compiled code of the bundle after the commonest calls, which V8 takes instead of compiling anew.
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

/** What a call prints. */
async function call(args) {
  let text = ''
  const write = (chunk, _encoding, done) => {
    text += chunk
    done()
  }
  const sink = () => new Writable({ write })
  const streams = { stdin: Readable.from([]), stdout: sink(), stderr: sink() }
  const code = await tool.main(args, { ...streams, cwd: root, env: {} })
  if (code !== 0) throw new Error(`claims ${args.join(' ')} ended with ${code}`)
  return text
}

/** Help and version never change: dist/said.json holds them, so that they are read and not made. */
async function writeSaid() {
  const said = {}
  for (const flag of ['-V', '--version', '-h', '--help', 'help']) said[flag] = await call([flag])
  const commands = said['--help'].slice(said['--help'].indexOf('Commands:'))
  for (const command of commands.matchAll(/^ {2}(\w+) /gm))
    for (const flag of ['-h', '--help']) said[`${command[1]} ${flag}`] = await call([command[1], flag])
  writeFileSync(`${root}/dist/said.json`, JSON.stringify(said))
}

async function make() {
  await writeSaid()
  const kept = `${root}/dist/warm-up`
  for (const args of [
    ['extract', 'seeds', '--json', '--no-cache', '-o', `${root}/dist/warm-up.json`],
    ['extract', 'seeds', '--format', 'ndjson', '--cache-dir', kept],
    ['extract', 'seeds', '--format', 'ndjson', '--cache-dir', kept],
    ['extract', 'seeds', '--json', '--cache-dir', kept],
    ['diff', 'seeds', '--cache-dir', kept],
    ['diff', 'seeds', '--field', 'shots', '--no-cache'],
    ['check', 'seeds', '--fail-on', 'never', '--no-cache'],
  ])
    await call(args)
  rmSync(`${root}/dist/warm-up.json`, { force: true })
  rmSync(kept, { recursive: true, force: true })
  // the cache bears the flags it was made under
  v8.setFlagsFromString('--flush-bytecode')
  writeFileSync(`${target}.new`, script.createCachedData())
  renameSync(`${target}.new`, target)
}

make().catch((error) => {
  console.error(error)
  process.exitCode = 2
})
