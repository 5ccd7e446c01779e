// Makes the pictures of the README from the seeds: the matrix as a terminal shows it, and the page as a browser shows it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { terminalSvg } from './terminal-svg.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))

function claims(...args) {
  const { status, stdout } = spawnSync(process.execPath, ['bin/claims.js', ...args, '--no-config'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) process.exit(2)
  return stdout
}

const typed = ['diff', 'seeds']
const shown = claims(...typed, '--width', '108', '--color', 'always')
const title = `claims ${typed.join(' ')}`
writeFileSync(`${root}docs/matrix.svg`, terminalSvg(`\x1b[2m$\x1b[22m ${title}\n\n${shown}`, title))

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (place) => place !== undefined && existsSync(place),
)
if (executablePath === undefined) {
  console.error('docs/report.png stays as it is: no Chromium (apt-get install chromium, or name one in CHROMIUM)')
  process.exit()
}
const folder = mkdtempSync(`${tmpdir()}/claims-pictures-`)
claims('report', 'seeds', '-o', `${folder}/report.html`)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 1280, height: 1180 }, reducedMotion: 'reduce' })
await page.goto(pathToFileURL(`${folder}/report.html`).href)
await page.locator('tr[data-f=condition] .cell').first().click()
await page.evaluate(() => window.scrollTo(0, 0))
await page.screenshot({ path: `${root}docs/report.png` })
await browser.close()
rmSync(folder, { recursive: true, force: true })
