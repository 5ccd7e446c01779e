#!/usr/bin/env node
// The executable: hands the arguments to the built program and takes its exit code; output still on its way is never cut off.
'use strict'
const { existsSync } = require('node:fs')

const built = `${__dirname}/../dist/main.js`
if (existsSync(built)) {
  require(built)
    .main(process.argv.slice(2))
    .then((code) => {
      process.exitCode = code
    })
} else {
  console.error('claims: not built yet (run: npm start)')
  process.exitCode = 2
}
