#!/usr/bin/env node
// The executable: hands the arguments to the built program and takes its exit code; output still on its way is never cut off.
import module from 'node:module'

module.enableCompileCache?.()
const { main } = await import('../dist/main.js').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error('claims: not built yet (run: npm start)')
  process.exitCode = 2
  return { main: async () => 2 }
})
process.exitCode = await main(process.argv.slice(2))
