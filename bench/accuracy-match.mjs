// When the tool says what the gold says: claims by value, rows by verdict, quotations by words and speaker.

const STOP = new Set(['the', 'a', 'an', 'of', 'in', 'at', 'on', 'near', 'and', 'to', 'for', 'mr', 'mrs', 'ms', 'dr'])
const SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

export function newTally() {
  return { fields: {}, rows: { right: 0, all: 0 }, quotes: { found: 0, speaker: 0, all: 0 }, misses: [] }
}

function words(text) {
  return (
    (text ?? '')
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/['’]s\b/g, '')
      .match(/[a-z0-9]+/g) ?? []
  )
}

/** Share of the shorter name's words that the longer one has too. */
function likeness(a, b) {
  const left = new Set(words(a).filter((word) => !STOP.has(word)))
  const right = new Set(words(b).filter((word) => !STOP.has(word)))
  const both = [...left].filter((word) => right.has(word)).length
  return both / (Math.min(left.size, right.size) || 1)
}

/** Whether a value of the tool says what a value of the gold says. */
function says(field, value, wanted) {
  if (value === null) return false
  if (wanted.code !== undefined)
    return value.code === wanted.code || (field === 'weapon' && bothGuns(value.code, wanted.code))
  if (wanted.name !== undefined) return sameName(field, value, wanted.name)
  if (wanted.timex !== undefined) return timeKey(field, value.timex) === timeKey(field, wanted.timex)
  return (value.min ?? null) === (wanted.min ?? null) && (value.max ?? null) === (wanted.max ?? null)
}

function bothGuns(a, b) {
  const guns = ['gun', 'handgun', 'rifle', 'shotgun']
  return guns.includes(a) && guns.includes(b) && (a === 'gun' || b === 'gun')
}

function sameName(field, value, wanted) {
  const names = [value.name, ...(value.aliases ?? [])].join(' ')
  if (field !== 'victim' && field !== 'suspect') return likeness(names, wanted) >= 0.5
  const surname = words(wanted)
    .filter((word) => !SUFFIX.has(word))
    .at(-1)
  return words(names).includes(surname)
}

function timeKey(field, timex) {
  if (field === 'date') return (timex ?? '').replace(/T.*/, '')
  return (
    /T(\d\d)(?::?(\d\d))?/
      .exec(timex ?? '')
      ?.slice(1)
      .map((part) => part ?? '00')
      .join(':') ?? `no clock in ${timex}`
  )
}

function keyOf(value) {
  return value.code ?? value.name ?? value.timex ?? `${value.min}..${value.max}`
}

const baseName = (path) => path.split('/').at(-1)

/** Counts right, missed and wrong claims per field; only fields the gold speaks of are judged. */
export function matchClaims(gold, report, tally, only) {
  const fields = new Set(gold.claims.map((claim) => claim.field))
  const told = report.claims.filter((claim) => claim.votes && claim.state === 'value')
  for (const source of Object.keys(gold.sources)) {
    for (const field of fields) {
      if (only !== undefined && field !== only) continue
      const wanted = gold.claims.filter((claim) => claim.source === source && claim.field === field)
      const mine = told.filter((claim) => baseName(claim.source) === source && claim.field === field)
      matchField(`${gold.event}/${source} ${field}`, field, wanted, mine, tally)
    }
  }
}

function matchField(place, field, wanted, mine, tally) {
  tally.fields[field] ??= { right: 0, missed: 0, wrong: 0 }
  const counts = tally.fields[field]
  const must = new Map(
    wanted.filter((claim) => claim.must && claim.certainty !== 'negated').map((claim) => [keyOf(claim.value), claim]),
  )
  for (const [key, claim] of must) {
    if (mine.some(({ value }) => says(field, value, claim.value))) counts.right++
    else {
      counts.missed++
      tally.misses.push(`${place}: missed ${key} “${claim.evidence}”`)
    }
  }
  const wrong = new Map(
    mine
      .filter(({ value }) => !wanted.some((claim) => says(field, value, claim.value)))
      .map((claim) => [keyOf(claim.value), claim]),
  )
  counts.wrong += wrong.size
  for (const [key, claim] of wrong)
    tally.misses.push(`${place}: wrong ${key} “${claim.text}” in “${claim.evidence.text.slice(0, 100)}”`)
}

/** A row of the gold is right where a row of that field and person has its verdict; an update may be told as compatible. */
export function matchRows(gold, report, tally) {
  const rows = report.events.flatMap((event) => event.rows)
  for (const wanted of gold.rows) {
    const mine = rowsOf(rows, wanted)
    const verdict = mine.some((row) => row.verdict === 'contradict')
      ? 'contradict'
      : (mine.find((row) => row.verdict === wanted.verdict) ?? mine[0])?.verdict
    const update =
      /\bupdate/i.test(wanted.note ?? '') && mine.some((row) => row.pairs.some((pair) => pair.note === 'update'))
    tally.rows.all++
    if (verdict === wanted.verdict || update) tally.rows.right++
    else tally.misses.push(`${gold.event} ${wanted.field}: verdict ${verdict ?? 'none'}, should be ${wanted.verdict}`)
  }
}

function rowsOf(rows, wanted) {
  const all = rows.filter((row) => row.field === wanted.field)
  if (wanted.who === undefined || all.length < 2) return all
  const best = Math.max(...all.map((row) => likeness(row.subject?.label, wanted.who)))
  return best > 0 ? all.filter((row) => likeness(row.subject?.label, wanted.who) === best) : all
}

export function matchQuotes(gold, report, tally) {
  const mine = report.mentions.filter((mention) => mention.kind === 'quote')
  for (const wanted of gold.quotes) {
    tally.quotes.all++
    const text = words(wanted.text).join(' ')
    const found = mine.find(
      (mention) => baseName(mention.source) === wanted.source && words(mention.value.words).join(' ') === text,
    )
    if (found === undefined) {
      tally.misses.push(`${gold.event}/${wanted.source}: quotation missed “${wanted.text.slice(0, 80)}”`)
      continue
    }
    tally.quotes.found++
    if (likeness(found.value.speaker?.name, wanted.speaker) >= 0.5) tally.quotes.speaker++
    else
      tally.misses.push(
        `${gold.event}/${wanted.source}: speaker ${found.value.speaker?.name ?? '(none)'}, should be ${wanted.speaker}`,
      )
  }
}

const round = (figure) => Math.round(figure * 1000) / 1000

/** All figures of a tally, rounded to three digits; a share of nothing is 1. */
export function rates(tally) {
  const total = { right: 0, missed: 0, wrong: 0 }
  const fields = {}
  for (const [field, counts] of Object.entries(tally.fields).sort()) {
    for (const key of Object.keys(total)) total[key] += counts[key]
    fields[field] = { ...shares(counts), ...counts }
  }
  const { quotes, rows } = tally
  return {
    ...shares(total),
    rows: round(rows.right / (rows.all || 1)),
    quotes: round(quotes.found / (quotes.all || 1)),
    speakers: round(quotes.speaker / (quotes.all || 1)),
    fields,
  }
}

function shares({ right, missed, wrong }) {
  return {
    precision: round(right + wrong === 0 ? 1 : right / (right + wrong)),
    recall: round(right + missed === 0 ? 1 : right / (right + missed)),
    f1: round(right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed)),
  }
}
