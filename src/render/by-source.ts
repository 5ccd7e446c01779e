// Lists of a report gathered by source, once, so that no renderer searches them again and again.

export function bySource<T extends { source: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(item.source)
    if (group === undefined) groups.set(item.source, [item])
    else group.push(item)
  }
  return groups
}
