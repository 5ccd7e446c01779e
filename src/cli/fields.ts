// `claims fields`: what the active packs ask of an article; `--test` runs the packs' own examples through the engine.

import { account } from '../account.ts'
import type { Field, FieldExample, FieldPack } from '../model/pack.ts'
import { read } from '../read/read.ts'
import { csvRow } from '../render/escape-csv.ts'
import { jsonText } from '../render/escape-json.ts'
import { markdownText } from '../render/escape-markdown.ts'
import { visible } from '../render/escape-terminal.ts'
import { plural } from '../render/words.ts'
import { activePacks } from './active-packs.ts'
import { type Context, UsageError } from './context.ts'
import type { Settings } from './settings.ts'
import { writeAll } from './show.ts'

export async function fields(context: Context, operands: readonly string[], settings: Settings): Promise<number> {
  if (operands.length > 0) throw new UsageError(`fields takes no "${operands[0]}"`, 'claims fields --pack FILE')
  const packs = await activePacks(context, settings)
  if (settings.test) return testExamples(context, settings, packs)
  await writeAll(context, settings, rendered(packs, settings.format))
  return 0
}

function* rendered(packs: readonly FieldPack[], format: string): Generator<string> {
  const list = packs.flatMap((pack) => pack.fields)
  if (format === 'json') yield `${jsonText(list)}\n`
  else if (format === 'ndjson') for (const field of list) yield `${jsonText(field)}\n`
  else if (format === 'csv') {
    yield csvRow(['field', 'label', 'kind', 'pack', 'codes', 'example'])
    for (const field of list) {
      yield csvRow([field.name, field.label, field.kind, field.pack, field.codes.join(' '), exampleOf(field)])
    }
  } else if (format === 'markdown') {
    yield '| Field | Kind | Pack | Example |\n| --- | --- | --- | --- |\n'
    for (const field of list) {
      yield `| ${[field.name, kindOf(field), field.pack, exampleOf(field)].map(markdownText).join(' | ')} |\n`
    }
  } else for (const pack of packs) yield* packPart(pack)
}

function* packPart(pack: FieldPack): Generator<string> {
  yield `${visible(pack.name)}\n`
  const width = Math.max(0, ...pack.fields.map((field) => field.name.length))
  for (const field of pack.fields) {
    const example = exampleOf(field)
    const shown = example === '' ? '' : `   ${visible(example)}`
    yield `  ${visible(field.name).padEnd(width)}  ${kindOf(field).padEnd(8)}${shown}\n`
    if (field.codes.length > 0) yield `  ${' '.repeat(width)}  ${visible(field.codes.join(', '))}\n`
  }
}

function kindOf(field: Field): string {
  return field.kind === 'entity' && field.of !== null ? field.of : field.kind
}

/** The first example that gives a value. */
function exampleOf(field: Field): string {
  const example = field.examples.find((one) => one.gives !== null)
  return example === undefined ? '' : `“${example.text}” → ${example.gives}`
}

async function testExamples(context: Context, settings: Settings, packs: readonly FieldPack[]): Promise<number> {
  let run = 0
  const failures: string[] = []
  // who names a pack asks about that pack; the others lend it their fields
  const asked = settings.packs.length === 0 ? packs : packs.filter((pack) => settings.packs.includes(pack.path))
  for (const pack of asked) {
    for (const field of pack.fields) {
      for (const [text, examples] of grouped(field.examples)) {
        run++
        const wrong = failureOf(text, examples, field, packs)
        if (wrong !== null)
          failures.push(visible(`${pack.path}:${examples[0]!.line}: ${field.name}: “${text}” ${wrong}`))
      }
    }
  }
  const summary = `${plural(run, 'example')}, ${failures.length} wrong\n`
  await writeAll(context, settings, [...failures.map((line) => `${line}\n`), summary])
  return failures.length > 0 ? 1 : 0
}

/** Examples of one text together, in order. */
function grouped(examples: readonly FieldExample[]): Map<string, FieldExample[]> {
  const groups = new Map<string, FieldExample[]>()
  for (const example of examples) groups.set(example.text, [...(groups.get(example.text) ?? []), example])
  return groups
}

/** What is wrong with an example, or null: the field's shown values must be those expected, no more and no fewer. */
export function failureOf(
  text: string,
  examples: readonly FieldExample[],
  field: Field,
  packs: readonly FieldPack[],
): string | null {
  const { document } = read(Buffer.from(text, 'utf8'), { id: 'example', path: null, published: '2020-08-24' })
  if (document === null) return 'is not text'
  const claims = account(document, packs).claims.filter((claim) => claim.field === field.name && claim.event === 'main')
  const given = [
    ...new Set(
      claims.filter((claim) => claim.votes).map((claim) => (claim.state === 'value' ? claim.shown : claim.state)),
    ),
  ].sort()
  const wanted = [...new Set(examples.map((example) => example.gives).filter((gives) => gives !== null))].sort()
  if (given.join('\n') === wanted.join('\n')) return null
  const say = (values: readonly string[]): string => (values.length === 0 ? 'nothing' : values.join(', '))
  return `gives ${say(given)}, should give ${say(wanted)}`
}
