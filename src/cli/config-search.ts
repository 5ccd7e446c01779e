// Finds the config file that holds in a folder; reading it is another matter and another module, so that a run without one stays quick.

import path from 'node:path'
import { lilconfigSync } from 'lilconfig'

const NAMES = ['claims.config.json', 'claims.config.yaml', 'claims.config.yml']

/** The nearest config file, from the folder upwards; `package.json` counts where it has the key `claims`. */
export function findConfig(cwd: string): string | null {
  // only the place is wanted here: the text is read once more with its lines and columns kept
  const seen = () => ({ found: true })
  const search = lilconfigSync('claims', {
    searchPlaces: [...NAMES, 'package.json'],
    loaders: { '.json': whenClaims, '.yaml': seen, '.yml': seen },
    cache: false,
  })
  return search.search(cwd)?.filepath ?? null
}

function whenClaims(file: string, text: string): unknown {
  if (path.basename(file) !== 'package.json') return { found: true }
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null && Object.hasOwn(data, 'claims') ? { claims: true } : {}
  } catch {
    return {}
  }
}
