// Where the cache of this call is, and whether it has one.

import path from 'node:path'
import type { FieldPack } from '../model/pack.ts'
import { Cache, type CacheSettings, toolDigest } from '../run/cache.ts'
import type { Context } from './context.ts'
import type { Settings } from './settings.ts'

/** The folder that was named, else `.claims/cache` of the working folder. */
export function cachePlace(context: Context, settings: Settings): CacheSettings {
  const { cacheDir } = settings
  const isDefault = cacheDir === null
  return { folder: path.resolve(context.cwd, cacheDir ?? '.claims/cache'), isDefault }
}

/** The cache, or null: where it is not wanted, where the tool was not built, and in CI, whose checkouts others may fill. */
export function cacheOf(context: Context, packs: readonly FieldPack[], settings: Settings): Cache | null {
  const tool = toolDigest()
  const isWanted = !settings.noCache && (settings.cacheDir !== null || !context.env.CI)
  return tool === null || !isWanted ? null : new Cache(cachePlace(context, settings), tool, packs)
}
