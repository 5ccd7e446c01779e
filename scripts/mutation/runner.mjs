// A test runner for Stryker that loads the tests of meaning once and runs them in its own process: a mutant costs milliseconds, not the start of vitest.
import { appendFileSync, mkdirSync } from 'node:fs'
import { register } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'

/** Tests of meaning alone: what a mutant in judging, kinds, attribution or assembly must break; nothing that starts a process. */
const MEANING = `ahead amounts asides attacks attribute cases cast cast-persons compare corpus-category corpus-count
  corpus-numbers corpus-quantity corpus-time days entity event frames group group-events in-passing laws led-by
  local-crime named-people oracle other-group outcomes quote regions relations rows seeds segment
  segment-near-misses tallies tolerance tolls trail worked-pairs`
/** What was tried so far, a line for each mutant: Stryker itself tells at the end only. */
const TRIED = new URL('../../.stryker/tried.ndjson', import.meta.url)
/** A tenth of the generated claims is enough to see a law broken. */
process.env.CLAIMS_LAW_SHARE = '0.1'

class InProcess {
  /** Tests by id, with what they take and how many mutants they have killed. */
  tests = new Map()
  /** What instrumented code reads and counts. */
  state = {}
  /** Why this process can no longer be trusted. */
  spoilt = null

  constructor() {
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = this.state
  }

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    register('./ts-hooks.mjs', import.meta.url)
    const small = await import('vitest')
    for (const name of MEANING.split(/\s+/)) {
      small.begin(name)
      await import(pathToFileURL(path.resolve(`test/${name}.test.ts`)).href)
    }
    for (const test of small.tests) this.tests.set(test.id, { ...test, took: 0, kills: 0 })
    mkdirSync(new URL('.', TRIED), { recursive: true })
    // what is made once in a process must be made before any mutant is active
    await this.dryRun()
  }

  /** Why the test fails; null where it passes. */
  async failure(test) {
    try {
      await test.run()
      return null
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
  }

  async prepare(test) {
    for (const run of test.before) await run()
  }

  async dryRun() {
    const { state } = this
    state.activeMutant = undefined
    state.currentTestId = undefined
    const results = []
    let prepared = ''
    for (const test of this.tests.values()) {
      const began = performance.now()
      state.currentTestId = `before ${test.file}`
      if (prepared !== test.file) await this.prepare(test)
      prepared = test.file
      state.currentTestId = test.id
      const failed = await this.failure(test)
      state.currentTestId = undefined
      test.took = performance.now() - began
      const { id, name } = test
      const told = { id, name, timeSpentMs: test.took }
      results.push(
        failed === null ? { ...told, status: 0 } : { ...told, status: 1, failureMessage: String(failed.stack) },
      )
    }
    return { status: 'complete', tests: results, mutantCoverage: this.coverage() }
  }

  /**
   * What a file does ahead of its tests counts for each of them. Code that runs while files load and in tests counts for the
   * tests alone: Stryker would start a process for each of its mutants.
   */
  coverage() {
    const { static: always = {}, perTest = {} } = this.state.mutantCoverage ?? {}
    const own = {}
    for (const { id, file } of this.tests.values()) own[id] = { ...perTest[`before ${file}`], ...perTest[id] }
    const reached = new Set(Object.values(own).flatMap(Object.keys))
    const loading = Object.entries(always).filter(([mutant]) => !reached.has(mutant))
    return { static: Object.fromEntries(loading), perTest: own }
  }

  async mutantRun(options) {
    // Stryker starts another process and tries again
    if (this.spoilt !== null) throw this.spoilt
    const result = await this.tried(options)
    const { fileName, location, mutatorName, replacement } = options.activeMutant
    const file = path.relative(process.cwd(), fileName)
    const line = { status: result.status, file, location, mutatorName, replacement }
    appendFileSync(TRIED, `${JSON.stringify(line)}\n`)
    return result
  }

  async tried({ activeMutant, testFilter, hitLimit }) {
    const { state } = this
    const chosen = (testFilter ?? [...this.tests.keys()]).map((id) => this.tests.get(id))
    // what killed most so far comes first, then what is quickest
    chosen.sort((a, b) => b.kills / (b.took + 1) - a.kills / (a.took + 1) || a.took - b.took)
    const ready = new Set()
    let ran = 0
    state.hitLimit = hitLimit
    state.hitCount = hitLimit === undefined ? undefined : 0
    for (const test of chosen) {
      ran++
      state.activeMutant = activeMutant.id
      const failed = await this.failureUnder(test, ready)
      state.activeMutant = undefined
      if (failed === null) continue
      const isEndless = state.hitCount > state.hitLimit
      await this.mustBeSound(test)
      if (isEndless) return { status: 'timeout', reason: 'the mutant was reached too often' }
      test.kills++
      return { status: 'killed', killedBy: [test.id], failureMessage: failed.message, nrOfTests: ran }
    }
    return { status: 'survived', nrOfTests: ran }
  }

  async failureUnder(test, ready) {
    try {
      if (!ready.has(test.file)) await this.prepare(test)
    } catch (error) {
      return error
    }
    ready.add(test.file)
    return this.failure(test)
  }

  /** A mutant that threw may have left a table half filled; then the test that killed it fails without it, too. */
  async mustBeSound(test) {
    this.state.hitCount = undefined
    await this.prepare(test)
    const failed = await this.failure(test)
    if (failed !== null) this.spoilt = new Error(`a mutant left its traces: ${test.name} ${failed.message}`)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)]
