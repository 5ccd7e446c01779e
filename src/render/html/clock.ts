// Minutes of an event as people write them, and the steps of a clock's axis.

const HOUR = 60
const DAY = 24 * HOUR

/** `125` → `2:05 a.m.`; days after the first are counted. */
export function clockText(minutes: number): string {
  const day = Math.floor(minutes / DAY)
  const rest = minutes - day * DAY
  const [hour, minute] = [Math.floor(rest / HOUR), rest % HOUR]
  const half = hour < 12 ? 'a.m.' : 'p.m.'
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`} ${half}`
  return day === 0 ? clock : rest === 0 ? `day ${day + 1}` : `${clock}, day ${day + 1}`
}

const STEPS = [5, 10, 15, 30, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY]

/** At most seven round times between two. */
export function clockTicks(low: number, high: number): number[] {
  const step = STEPS.find((one) => (high - low) / one <= 6) ?? Math.ceil((high - low) / 6 / DAY) * DAY
  const ticks: number[] = []
  for (let at = Math.ceil(low / step) * step; at <= high; at += step) ticks.push(at)
  return ticks
}
