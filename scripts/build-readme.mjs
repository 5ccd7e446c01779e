// Refreshes the picture in README.md: the matrix of the seeds exactly as the tool prints it.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const file = `${root}README.md`
const { status, stdout } = spawnSync(
  process.execPath,
  ['bin/claims.js', 'diff', 'seeds', '--width', '110', '--color', 'never', '--no-config'],
  { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
)
if (status !== 0) process.exit(2)
const text = readFileSync(file, 'utf8')
const picture = `<!-- matrix -->\n\`\`\`text\n${stdout.trimEnd()}\n\`\`\`\n<!-- /matrix -->`
writeFileSync(
  file,
  text.replace(/<!-- matrix -->[\s\S]*<!-- \/matrix -->/, () => picture),
)
