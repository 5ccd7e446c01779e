#!/usr/bin/env node
// The executable: hands the arguments to the built program and takes its exit code; output still on its way is never cut off.
// Where nothing is on its way it ends at once: Node would wait until threads of its own have compiled code that nobody runs.
'use strict'
const { existsSync } = require('node:fs')

const built = `${__dirname}/../dist/main.js`
if (existsSync(built)) {
  require(built)
    .main(process.argv.slice(2))
    .then((code) => {
      process.exitCode = code
      if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit()
    })
} else {
  console.error('claims: not built yet (run: npm start)')
  process.exitCode = 2
}
