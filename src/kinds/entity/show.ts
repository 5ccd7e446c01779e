// Plain short form of an entity, for tables: the name as its own article gives it, places with what the article says that they lie in.

import type { EntityValue } from '../../model/value.ts'

/** "Jacob Blake", "Kenosha, Wisconsin", "a hospital in Milwaukee". */
export function showEntity(value: EntityValue): string {
  const outer = value.type === 'place' && value.implied !== true ? value.within?.[0] : undefined
  if (outer === undefined || value.name.includes(outer)) return value.name
  return value.level === 'state' || value.level === 'country' ? value.name : `${value.name}, ${outer}`
}
