// Makes a checkout ready and runs it: installs where packages are missing, builds where inputs changed, else adds no time worth naming.
//   node scripts/ready.mjs --start [ARGS…]     claims ARGS… (without arguments: claims diff seeds)
//   node scripts/ready.mjs --run BIN [ARGS…]   a tool of node_modules/.bin
//   node scripts/ready.mjs --node FILE [ARGS…] a script of ours
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const installed = `${root}node_modules/.package-lock.json`
const stampFile = `${root}dist/.stamp`

function run(command, args) {
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (error) console.error(`${command}: ${error.message}`)
  if (status !== 0 || signal) process.exit(2)
}

/** The lock file differs from the one that was installed. */
function mustInstall() {
  if (!existsSync(installed)) return true
  const wanted = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages
  return Object.entries(wanted).some(
    ([path, { version, optional, devOptional }]) =>
      path !== '' && !optional && !devOptional && have[path]?.version !== version,
  )
}

/** Every file that the build reads, in code-unit order. */
function inputs() {
  const files = ['package.json', 'package-lock.json']
  const open = ['src', 'scripts']
  while (open.length > 0) {
    const folder = open.pop()
    for (const entry of readdirSync(root + folder, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (entry.name !== 'generated') open.push(path)
      } else files.push(path)
    }
  }
  return files.sort()
}

/** Sizes and times decide quickly that nothing changed; contents decide that something did. */
function buildIfChanged() {
  const files = inputs()
  const times = files.map((file) => {
    const { size, mtimeMs } = statSync(root + file)
    return `${file} ${size} ${mtimeMs}`
  })
  const quick = createHash('sha256').update(times.join('\n')).digest('hex')
  const stamp =
    existsSync(stampFile) && existsSync(`${root}dist/main.js`) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {}
  if (stamp.quick === quick) return
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(root + file))
  const content = hash.digest('hex')
  if (stamp.content !== content) run(process.execPath, ['scripts/build.mjs'])
  writeFileSync(stampFile, JSON.stringify({ quick, content }))
}

if (mustInstall()) run('npm', ['ci', '--no-audit', '--no-fund'])
buildIfChanged()
const [mode, ...args] = process.argv.slice(2)
const command =
  mode === '--run'
    ? [`${root}node_modules/.bin/${args[0]}`, ...args.slice(1)]
    : mode === '--node'
      ? [process.execPath, ...args]
      : [process.execPath, `${root}bin/claims.js`, ...(args.length === 0 ? ['diff', 'seeds'] : args)]
// in a fresh checkout the tool's own articles are meant where no path is given
const fresh = !existsSync(`${root}.claims/last-paths.json`)
const env = mode === '--start' && fresh ? { CLAIMS_INCLUDE: 'seeds', ...process.env } : process.env
const { status, signal } = spawnSync(command[0], command.slice(1), { cwd: root, stdio: 'inherit', env })
process.exitCode = signal ? 130 : (status ?? 2)
