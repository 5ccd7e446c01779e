// How many stand behind a value: a full dot for each independent origin, a ring for each article that repeats one.

import type { VNode } from 'preact'
import type { Row } from '../../model/report.ts'
import { plural } from '../words.ts'

type Side = Row['sides'][number]

/** Dots that the eye still counts; beyond them the number alone. */
const DOTS = 12

export function originsText(side: Side): string {
  return `${plural(side.sources.length, 'article')}, ${plural(side.origins.length, 'independent origin')}`
}

export function Origins({ side }: { side: Side }): VNode {
  const echoes = Math.max(0, side.sources.length - side.origins.length)
  const text = originsText(side)
  const drawn = side.origins.length + echoes <= DOTS
  return (
    <span class="origins" title={text}>
      {drawn ? (
        <>
          {side.origins.map(() => (
            <i />
          ))}
          {Array.from({ length: echoes }, () => (
            <i class="echo" />
          ))}
        </>
      ) : (
        <>
          <i />×{side.origins.length}
        </>
      )}
      <span class="unseen">({text})</span>
    </span>
  )
}
