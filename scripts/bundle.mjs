// How the tool is bundled: our own code as one CommonJS file, which starts soonest; each larger package as a file that loads
// where it is first used; compiled tables as bytes beside them.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { notePackages } from './licences.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
/** Packages that nearly every call needs, and those that must not exist twice: they go into the one file. */
const INLINE = new Set([
  ...['commander', 'ignore', 'chalk', 'cli-table3', 'lilconfig', 'fastest-levenshtein'],
  ...['preact', 'preact-render-to-string'],
])
/** What a package reads from beside its code, by its own path. */
const BESIDE = { 'node-sqlite3-wasm': ['dist/node-sqlite3-wasm.wasm'] }
/** Stands where the digest of the build comes. */
export const NO_DIGEST = '0'.repeat(64)
/** What all bundles share. ASCII alone, so that the text is read without decoding. */
const COMMON = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  charset: 'ascii',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}

/** `node_modules/NAME` of a specifier: `preact/hooks` → `preact`. */
const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
const fileOf = (specifier) => specifier.replaceAll('@', '').replaceAll('/', '-')

/** Bundles one package for itself and tells what it exports. */
async function bundlePackage(specifier, folder) {
  mkdirSync(`${folder}/lib`, { recursive: true })
  const outfile = `${folder}/lib/${fileOf(specifier)}.js`
  for (const file of BESIDE[specifier] ?? []) {
    copyFileSync(path.join(root, 'node_modules', specifier, file), `${folder}/lib/${path.basename(file)}`)
  }
  const { metafile } = await build({
    ...COMMON,
    stdin: { contents: `module.exports = require('${specifier}')`, resolveDir: root },
    outfile,
    // names stay, since some packages read them; without blanks and comments there is a third less to read
    minifyWhitespace: true,
    minifySyntax: true,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  })
  notePackages(metafile)
  const exported = createRequire(import.meta.url)(outfile)
  const own = { default: exported.default ?? exported, ...exported }
  return Object.keys(own).map((name) => ({ name, callable: typeof own[name] === 'function' }))
}

/** A module that stands for a package and loads it at the first call; values that are no functions load it when they are needed. */
function lazily(file, names) {
  const lines = names
    .filter(({ name }) => /^[\w$]+$/.test(name) && name !== '__esModule')
    .map(({ name, callable }, i) => {
      const value = name === 'default' ? '(lib().default ?? lib())' : `lib().${name}`
      const call = `function (...args) { return new.target ? new (${value})(...args) : ${value}(...args) }`
      return `const lib${i} = ${callable ? call : `/* @__PURE__ */ (() => ${value})()`}\nexport { lib${i} as ${name} }`
    })
  return [`const lib = () => require('${file}')`, ...lines].join('\n')
}

/** Turns imports of larger packages into reads of their own files, each bundled once. */
function packagesApart(folder) {
  const bundled = new Map()
  return {
    name: 'packages-apart',
    setup(bundle) {
      // commander could start programs for its commands; ours have none, and the module for it takes long to load
      bundle.onResolve({ filter: /^(?:node:)?child_process$/ }, ({ importer }) =>
        importer.includes('commander') ? { path: 'nothing', namespace: 'nothing' } : null,
      )
      bundle.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: '' }))
      // its search that waits is not ours, and what reads files for it takes long to load
      bundle.onLoad({ filter: /[\\/]lilconfig[\\/]src[\\/]index\.js$/ }, ({ path: file }) => ({
        contents: readFileSync(file, 'utf8').replace(
          '= fs.promises.readFile;',
          '= (...args) => fs.promises.readFile(...args);',
        ),
      }))
      bundle.onResolve({ filter: /^[@a-z]/ }, ({ path: specifier, importer, kind }) => {
        if (kind === 'entry-point' || importer.includes('node_modules') || specifier.startsWith('node:')) return null
        return INLINE.has(packageOf(specifier)) ? null : { path: specifier, namespace: 'package' }
      })
      bundle.onResolve({ filter: /^\.\/lib\//, namespace: 'package' }, ({ path: file }) => ({
        path: file,
        external: true,
      }))
      bundle.onLoad({ filter: /.*/, namespace: 'package' }, async ({ path: specifier }) => {
        if (!bundled.has(specifier)) bundled.set(specifier, bundlePackage(specifier, folder))
        return { contents: lazily(`./lib/${fileOf(specifier)}.js`, await bundled.get(specifier)), resolveDir: root }
      })
    },
  }
}

/** Compiled tables are read as bytes from files beside the bundle. */
function tablesApart(folder) {
  return {
    name: 'tables-apart',
    setup(bundle) {
      bundle.onLoad({ filter: /[\\/]generated[\\/](?:table|gazetteer)\.js$/ }, ({ path: module }) => {
        const name = path.basename(module, '.js')
        mkdirSync(`${folder}/tables`, { recursive: true })
        copyFileSync(module.replace(/\.js$/, '.bin'), `${folder}/tables/${name}.bin`)
        const read = `readFileSync(__dirname + '/tables/${name}.bin')`
        return { contents: `import { readFileSync } from 'node:fs'\nexport const ${name} = ${read}\n` }
      })
    },
  }
}

/** Bundles `source` (below the root) to `folder`/`name`; `ahead` are plugins that put in what was worked out ahead. */
export async function bundle(source, folder, name, ahead = []) {
  const { metafile } = await build({
    ...COMMON,
    entryPoints: [source],
    outfile: `${folder}/${name}`,
    // less to read at each start; names stay, for they stand in what --debug prints
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    // `import()` would wake the loader of modules; what it names stands in this file or in lib/
    supported: { 'dynamic-import': false },
    define: { 'import.meta.dirname': '__dirname', CLAIMS_BUILD: `'${NO_DIGEST}'` },
    plugins: [...ahead, tablesApart(folder), packagesApart(folder)],
  })
  notePackages(metafile)
}
