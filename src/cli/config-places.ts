// A wrong name inside a list or a map of the settings, told at its own line and column where it stands in a config file.

import { ProblemsError, UsageError } from './context.ts'

export interface ConfigPlace {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** Key of a name in the map of places. */
export function placeKey(key: string, name: string): string {
  return `${key}\n${name}`
}

interface Origins {
  readonly cameFrom: ReadonlyMap<string, string>
  readonly places: ReadonlyMap<string, ConfigPlace>
}

/** Throws: at the place in the config file, or as wrong use where the name came from elsewhere. */
export function refuseName(settings: Origins, key: string, name: string, message: string, hint: string): never {
  const place = settings.places.get(placeKey(key, name))
  const origin = settings.cameFrom.get(key) ?? ''
  if (place === undefined || !origin.startsWith(`${place.path}:`)) throw new UsageError(`${key}: ${message}`, hint)
  throw new ProblemsError([
    { code: 'config/value', severity: 'error', message: `"${key}": ${message}`, hint, ...place },
  ])
}
