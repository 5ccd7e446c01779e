// Writes a compiled table twice: as text in a module, for all who load the sources, and as bytes that the bundle reads beside itself.
import { writeFileSync } from 'node:fs'

/** `folder` gets NAME.js, NAME.d.ts and NAME.bin. `src/lex/table-bytes.ts` takes the text and the bytes. */
export function writeBytes(folder, name, bytes) {
  writeFileSync(new URL(`${name}.bin`, folder), bytes)
  writeFileSync(new URL(`${name}.js`, folder), `export const ${name} = '${bytes.toString('base64')}'\n`)
  writeFileSync(new URL(`${name}.d.ts`, folder), `export declare const ${name}: string | Uint8Array\n`)
}
