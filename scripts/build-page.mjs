// Builds what every HTML report carries inside: its one style and its one script, minified, with the hashes its content policy names.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const room = new URL('../src/render/html/', import.meta.url)
const at = (path) => new URL(path, room).pathname

async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [at(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    logLevel: 'warning',
  })
  const text = outputFiles[0].text.trim()
  if (/<\/?(?:script|style|!--)/i.test(text)) throw new Error(`${entry} holds what would end its own element`)
  return text
}

const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`
const style = await bundled('style/page.css')
const script = await bundled('client/client.ts')

mkdirSync(at('generated'), { recursive: true })
writeFileSync(
  at('generated/page.js'),
  `// Built by scripts/build-page.mjs.\n${Object.entries({
    STYLE: style,
    STYLE_HASH: hashOf(style),
    SCRIPT: script,
    SCRIPT_HASH: hashOf(script),
  })
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)}\n`)
    .join('')}`,
)
writeFileSync(
  at('generated/page.d.ts'),
  ['STYLE', 'STYLE_HASH', 'SCRIPT', 'SCRIPT_HASH'].map((name) => `export declare const ${name}: string\n`).join(''),
)
