// The clock of an event: every timed sub-event of every source in order, with a mark where the order cannot be.

import type { ReportEvent } from '../model/report.ts'
import { visible } from './escape-terminal.ts'
import { gridRow } from './grid.ts'
import type { RowContext } from './table-rows.ts'

interface Tick {
  readonly subEvent: string
  readonly shown: string
  readonly sources: string[]
  broken: boolean
}

/** Equal times of one sub-event stand together with all their sources. */
function ticksOf(event: ReportEvent): Tick[] {
  const broken = new Set(
    event.rows.flatMap((row) => row.alerts.filter(({ code }) => code === 'order').flatMap(({ claims }) => claims)),
  )
  const ticks = new Map<string, Tick>()
  for (const { subEvent, shown, source, claim } of event.timeline) {
    const key = `${subEvent}\n${shown}`
    const tick = ticks.get(key) ?? { subEvent, shown, sources: [], broken: false }
    if (!tick.sources.includes(source)) tick.sources.push(source)
    if (broken.has(claim)) tick.broken = true
    ticks.set(key, tick)
  }
  return [...ticks.values()]
}

/** Nothing where fewer than two times are told. */
export function* clockLines(event: ReportEvent, { palette, names, view }: RowContext): Generator<string> {
  const ticks = ticksOf(event)
  if (ticks.length < 2) return
  const order = ticks.some((tick) => tick.broken) ? 'out of order where marked ✗' : 'in an order that can be'
  yield `\n  ${palette.strong('Clock')} ${palette.faint(order)}\n`
  const widths = [6, 24, 14, Math.max(20, view.width - 44)]
  for (const tick of ticks) {
    const who = tick.sources.map((source) => names.get(source) ?? source).join(', ')
    const mark = tick.broken ? palette.verdict.contradict('✗') : palette.faint('·')
    const shown = tick.broken ? palette.verdict.contradict(visible(tick.shown)) : visible(tick.shown)
    yield gridRow([`   ${mark}`, shown, visible(tick.subEvent), palette.faint(visible(who))], widths)
  }
}
