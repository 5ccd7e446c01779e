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

/** Compiles the bundle; gives its exports and the script, whose cache the build asks for. */
function load() {
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`
  const script = new Script(wrapped, { filename: file, cachedData: cachedData() })
  const bundle = { exports: {} }
  script.runInThisContext()(bundle.exports, createRequire(file), bundle, file, __dirname)
  return { script, exports: bundle.exports }
}

module.exports = { load }
