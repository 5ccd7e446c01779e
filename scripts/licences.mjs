// Which packages went into the bundles, and their licences in full: most of them ask that their notice goes along.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
/** Folders of packages below the root, as esbuild's metafiles named them. */
const folders = new Set()
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/

/** Notes the packages that a build read; `inputs` as in esbuild's metafile. */
export function notePackages({ inputs }) {
  for (const input of Object.keys(inputs)) {
    let [folder] = input.match(PACKAGE) ?? []
    // a package may hold others' code as its own, without what describes it
    while (folder !== undefined && !existsSync(path.join(root, folder, 'package.json')))
      [folder] = path.dirname(folder).match(PACKAGE) ?? []
    if (folder !== undefined) folders.add(folder)
  }
}

/** One chapter per package: its name and version, what it says of its licence, and the text of it where it brings one. */
export function licences() {
  const chapters = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'))
    const [file] = readdirSync(path.join(root, folder)).filter((entry) => /^(?:licen[cs]e|copying)/i.test(entry))
    const text = file === undefined ? '' : `\n\n${readFileSync(path.join(root, folder, file), 'utf8').trim()}`
    return `${name} ${version} (${license})${text}\n`
  })
  return `Packages bundled in this folder, with their licences.\n\n${chapters.join(`\n${'-'.repeat(80)}\n\n`)}`
}
