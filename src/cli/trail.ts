// The trail of a claim or a row as an indented tree: sentence, rule, reading, value, field, region, verdict.

import { sayRegion } from '../judge/say-region.ts'
import { showValue } from '../kinds/kinds.ts'
import type { Field, FieldPack } from '../model/pack.ts'
import type { Pair, Report, ReportClaim, Row } from '../model/report.ts'
import type { Value } from '../model/value.ts'
import { visible } from '../render/escape-terminal.ts'
import { folded } from '../render/fold.ts'
import { plural, rowTitle, SIGNS, saidBy, shorten, shortNames } from '../render/words.ts'

/** One line of the tree with what hangs below it. */
interface Branch {
  readonly text: string
  readonly below?: readonly Branch[]
}

interface Known {
  readonly report: Report
  readonly claims: ReadonlyMap<string, ReportClaim>
  readonly fields: ReadonlyMap<string, Field>
}

/**
 * Lines of the trail, folded to `width` columns: of a claim by its id, of rows by id or field name; null where nothing has
 * that name.
 */
export function trailOf(
  id: string,
  report: Report,
  packs: readonly FieldPack[],
  width = Number.POSITIVE_INFINITY,
): string[] | null {
  const known: Known = {
    report,
    claims: new Map(report.claims.map((claim) => [claim.id, claim])),
    fields: new Map(packs.flatMap((pack) => pack.fields.map((field) => [field.name, field] as const))),
  }
  const rows = (report.events ?? []).flatMap((event) => event.rows)
  const claim = known.claims.get(id)
  if (claim !== undefined) {
    const own = rows.filter((row) => row.cells.some((cell) => cell.claims.includes(id)))
    return drawn([claimBranch(claim, own[0] ?? null, known)], width)
  }
  const asked = rows.filter((row) => row.id === id || row.field === id)
  return asked.length === 0
    ? null
    : drawn(
        asked.map((row) => rowBranch(row, known)),
        width,
      )
}

function drawn(roots: readonly Branch[], width: number): string[] {
  const lines: string[] = []
  const draw = (branch: Branch, lead: string, below: string): void => {
    const last = (branch.below?.length ?? 0) - 1
    const [label, text] = labelled(visible(branch.text))
    const hanging = `${below}${last < 0 ? '' : '│ '}${' '.repeat(label.length)}`
    for (const line of folded(text, width, lead + label, hanging)) lines.push(line)
    branch.below?.forEach((child, i) => {
      draw(child, `${below}${i === last ? '└ ' : '├ '}`, `${below}${i === last ? '  ' : '│ '}`)
    })
  }
  for (const root of roots) draw(root, '', '')
  return lines
}

/** The first word of a step in a column of its own, and what it says. */
function labelled(text: string): readonly [string, string] {
  const [, label = '', rest = ''] = /^(\S+) (.*)$/s.exec(text) ?? []
  return STEPS.has(label) ? [`${label.padEnd(8)} `, rest] : ['', text]
}

const STEPS = new Set('because side alert sentence rule reading value field voice region verdict'.split(' '))

function rowBranch(row: Row, known: Known): Branch {
  const note = row.note === null ? '' : ` (${row.note})`
  const names = shortNames(row.cells.map((cell) => cell.source))
  const below: Branch[] = [{ text: `because ${shorten(row.reason, names)}` }]
  for (const side of row.sides) below.push(sideBranch(side, row, known))
  const rest = restOf(row, known)
  if (rest.length > 0) {
    below.push({ text: 'does not vote', below: rest.map((claim) => claimBranch(claim, null, known)) })
  }
  const pairs = row.pairs.map((pair) => ({ text: shorten(pairText(pair, known.claims), names) }))
  if (pairs.length > 0) below.push({ text: plural(pairs.length, 'pair'), below: pairs })
  for (const alert of row.alerts) below.push({ text: `alert ${alert.code}: ${shorten(alert.message, names)}` })
  return { text: `${rowTitle(row)}: ${SIGNS[row.verdict]} ${row.verdict}${note} [${row.id}]`, below }
}

function sideBranch(side: Row['sides'][number], row: Row, known: Known): Branch {
  const origins = `${plural(side.sources.length, 'source')}, ${plural(side.origins.length, 'origin')}`
  const below = side.claims.flatMap((id) => {
    const claim = known.claims.get(id)
    return claim === undefined ? [] : [claimBranch(claim, row, known)]
  })
  return { text: `side ${side.shown}: ${origins} (${side.origins.join(', ')})`, below }
}

function restOf(row: Row, { claims }: Known): ReportClaim[] {
  const sided = new Set(row.sides.flatMap((side) => side.claims))
  return row.cells.flatMap((cell) =>
    cell.claims.flatMap((id) => {
      const claim = sided.has(id) ? undefined : claims.get(id)
      return claim === undefined ? [] : [claim]
    }),
  )
}

function pairText(pair: Pair, claims: ReadonlyMap<string, ReportClaim>): string {
  const side = (id: string): string => `${claims.get(id)?.shown ?? id} [${id}]`
  const note = pair.note === undefined ? '' : ` (${pair.note})`
  return `${side(pair.left)} and ${side(pair.right)}: ${pair.verdict}${note}. ${pair.reason}`
}

/** Why a claim does not decide its row, or null. */
function mute(claim: ReportClaim): string | null {
  if (claim.state === 'unknown') return 'says that it is not known, which never decides'
  if (claim.votes) return null
  if (claim.event === 'background') return 'tells of another event'
  const unreal = claim.rules.find((rule) => rule.startsWith('standing.'))
  return unreal === undefined
    ? `stands in ${/^[aeiou]/.test(claim.zone) ? 'an' : 'a'} ${claim.zone}`
    : `is ${unreal.slice('standing.'.length)}`
}

function claimBranch(claim: ReportClaim, row: Row | null, known: Known): Branch {
  const { report, fields } = known
  const field = fields.get(claim.field)
  const mentions = report.mentions.filter(
    (mention) =>
      mention.source === claim.source &&
      mention.start < claim.end &&
      claim.start < mention.end &&
      // the quotation round a number is no reading of it
      (mention.kind === 'quote') === (claim.field === 'quote'),
  )
  const found = new Set(mentions.map((mention) => mention.rule))
  const bound = claim.rules.filter((rule) => !found.has(rule))
  const voice = saidBy(claim)
  const cue = claim.attribution.chain[0]?.cue ?? null
  const subject = claim.subject === null ? '' : ` of ${claim.subject.label}`
  const muted = mute(claim)
  const value = claim.value as Value | null
  const below: Branch[] = [
    { text: `sentence ${claim.source}:${claim.line}:${claim.column}  “${claim.evidence.text}”` },
    { text: `rule ${[...found].join(', ') || claim.rules[0] || ''}, on “${claim.text}”` },
    ...mentions.map((mention) => ({
      text: `reading ${mention.kind} “${mention.text}”: ${showValue(mention.value as Value)}`,
    })),
    { text: `value ${value === null ? 'not known' : plainValue(value)}` },
    { text: `field ${claim.field}${subject}, by ${bound.join(' → ') || 'its own words'}` },
    {
      text: `voice ${voice === '' ? 'the outlet itself' : voice}${cue === null ? '' : ` (${cue})`}, ${claim.certainty}`,
    },
    ...(claim.asOf === null ? [] : [{ text: `as of ${claim.asOf}` }]),
    { text: `region ${value === null ? 'everything is left open' : sayRegion(value, field)}` },
    { text: `verdict ${verdictText(claim, row, muted)}` },
  ]
  return { text: `${claim.field}${subject}: ${claim.shown} [${claim.id}]`, below }
}

function verdictText(claim: ReportClaim, row: Row | null, muted: string | null): string {
  if (muted !== null) return `none: it ${muted}`
  if (row === null) return 'none: no row holds it'
  const cell = row.cells.find((one) => one.source === claim.source)
  const relation =
    cell === undefined || cell.relation === 'none' ? '' : `, its source ${RELATIONS[cell.relation] ?? ''}`
  return `${SIGNS[row.verdict]} ${row.verdict}${relation}`
}

const RELATIONS: Readonly<Record<string, string>> = {
  same: 'says the same as the others',
  'less-precise': 'is less precise than the others',
  'more-precise': 'is more precise than the others',
  overlaps: 'leaves room for the others',
  conflicts: 'conflicts with another',
}

/** A value's parts as `name value` pairs, without what is empty. */
function plainValue(value: Value): string {
  return Object.entries(value)
    .filter(([, part]) => part !== false && !(Array.isArray(part) && part.length === 0))
    .map(([name, part]) => `${name} ${part === null ? 'open' : typeof part === 'object' ? JSON.stringify(part) : part}`)
    .join(', ')
}
