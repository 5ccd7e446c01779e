// The built tool's door (dist/main.js): compiles the bundle with the code cache that the build made, if this Node takes it.
'use strict'
const { readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { Script } = require('node:vm')

const file = `${__dirname}/claims.js`

/** The cache made by another version of Node, or of other code, is refused by V8 itself and costs only time. */
function cachedData() {
  try {
    return readFileSync(`${__dirname}/claims.cache`)
  } catch {
    return undefined
  }
}

/**
 * An article's cost is spread over some thousand functions, none of them hot by itself: by its own measure V8 optimises each
 * of them soon, with all that it calls, and a run of 500 articles spent 40 % of its time on that. Code that must run longer
 * before it is optimised, and takes fewer others in, costs a quarter less there; runs of 2,000 cost the same. Both are measures
 * only, read anew at each use; what code does they do not touch. The code cache bears them, so they stand before it is read.
 */
function optimiseLater() {
  const v8 = require('node:v8')
  v8.setFlagsFromString('--interrupt-budget=600000')
  v8.setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
}

/** Compiles the bundle; gives its exports and the script, whose cache the build asks for. */
function load() {
  optimiseLater()
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`
  const script = new Script(wrapped, { filename: file, cachedData: cachedData() })
  const bundle = { exports: {} }
  script.runInThisContext()(bundle.exports, createRequire(file), bundle, file, __dirname)
  return { script, exports: bundle.exports }
}

/** What was printed at build time for calls whose answer never changes: help and version. Null for all other calls. */
function said(args) {
  if (!/^(?:-h|--help|-V|--version|help)$/.test(args[args.length - 1])) return null
  try {
    return JSON.parse(readFileSync(`${__dirname}/said.json`, 'utf8'))[args.join(' ')] ?? null
  } catch {
    return null
  }
}

/** Runs the command line and gives its exit code. */
async function main(args) {
  const words = said(args)
  if (words === null) return load().exports.main(args)
  const { stdout } = process
  // told by the callback below
  stdout.on('error', () => {})
  const error = await new Promise((done) => stdout.write(words, done))
  if (!error || error.code === 'EPIPE') return 0
  console.error(`claims: standard output: ${error.message}`)
  return 2
}

module.exports = { load, main }
