// A frame as a pack writes it, "{of} be killed", compiled to lemmas and slots: which verb it hangs on and what stands round it.

import { Can, canBe, idOf, intern, learn, lemmaOf } from '../lex/lexicon.ts'
import type { Field, FrameSource } from '../model/pack.ts'
import { framesAhead } from './ahead.ts'

/** One part of a frame, a slot or a word; both have one shape, because matching reads nothing more often. */
export interface Element {
  /** What a noun group or mention must fill: a population, `n`, `person`, `place`, `time`, `org`, `age` …; '' for a word. */
  readonly slot: string
  /** The number of the slot's name, by which fits are remembered; 0 for a word. */
  readonly code: number
  /** A word: any token whose word or lemma is among these; empty for a slot. */
  readonly ids: readonly number[]
}

/** Names of slots by number, as packs bring them; number 0 is no slot. */
const slots = [...(framesAhead?.slots ?? [''])]

function slotCode(slot: string): number {
  const known = slots.indexOf(slot)
  return known >= 0 ? known : slots.push(slot) - 1
}

/** The names as the build writes them down. */
export function slotNames(): readonly string[] {
  return slots
}

/** The name of a slot by its number. */
export function slotOf(code: number): string {
  return slots[code]!
}

export interface Frame {
  /** `bind.FIELD.WORD`, for the trail. */
  readonly id: string
  readonly field: Field
  readonly source: FrameSource
  /** Verb lemmas of a verb frame; empty for a sequence frame. */
  readonly verbs: readonly number[]
  readonly passive: boolean
  /** Verb frame: what stands before and after the verb. Sequence frame: everything stands in `after`, `anchor` says where to start. */
  readonly before: readonly Element[]
  readonly after: readonly Element[]
  /** Index in `after` of the word that triggers a sequence frame. */
  readonly anchor: number
  /** Words without which it matches nowhere, its trigger aside. */
  readonly needs: readonly number[]
  /** A frame of `not:` that vetoes the field where it matches. */
  readonly veto: boolean
  /** A frame of `unknown:`, which says that the field's value is not known. */
  readonly unknown: boolean
}

export function isSlot(element: Element): boolean {
  return element.slot !== ''
}

/** Words that are too common to trigger a sequence frame. */
const WEAK = new Set(
  'a an the of in on at to by for with from as be not no and or his her their its that who it after before into'.split(
    ' ',
  ),
)

const BE = intern('be')

/** What it says of a field where a phrase stands. */
export type Says = 'value' | 'veto' | 'unknown'

/** How the names of frames begin. */
const PREFIX: Readonly<Record<Says, string>> = { value: 'bind', veto: 'not', unknown: 'unknown' }

/** Compiles one phrase of a pack. `{a|b}` are alternatives, `{name}` is a slot, everything else is a word in its plain form. */
export function compileFrame(field: Field, source: FrameSource, says: Says = 'value'): Frame {
  const raw = parts(source.phrase)
  const elements = raw.map((part) => element(part, field))
  const at = verbIndex(elements, raw)
  const index = at === null ? 0 : at.index
  const passive = at !== null && at.passive
  const before = elements.slice(0, index)
  const after = at === null ? elements : elements.slice(index + (passive ? 2 : 1))
  const anchor = at === null ? anchorOf(elements, raw) : -1
  // written once, so that all frames are of one shape
  return {
    id: `${PREFIX[says]}.${field.name}.${name(raw)}`,
    field,
    source,
    verbs: at === null ? [] : [...new Set(elements[passive ? index + 1 : index]!.ids.map((id) => lemmaOf(id)))],
    passive,
    before,
    after,
    anchor,
    needs: [...before, ...after.filter((_, k) => k !== anchor)].flatMap(({ ids }) => (ids.length === 1 ? ids : [])),
    veto: says === 'veto',
    unknown: says === 'unknown',
  }
}

function parts(phrase: string): string[] {
  const found: string[] = []
  for (const piece of phrase.toLowerCase().replaceAll('-', ' ').split(/[ ]+/)) {
    const open = found.length > 0 && unclosed(found[found.length - 1]!)
    if (open) found[found.length - 1] += ` ${piece}`
    else if (piece !== '') found.push(piece)
  }
  return found
}

function unclosed(part: string): boolean {
  return part.startsWith('{') && !part.endsWith('}')
}

function element(part: string, field: Field): Element {
  if (!part.startsWith('{')) return { slot: '', code: 0, ids: [learn(part)] }
  const inner = part.slice(1, -1)
  if (inner.includes('|')) return { slot: '', code: 0, ids: inner.split('|').map((word) => learn(word.trim())) }
  const slot = inner === 'of' ? (field.of ?? 'n') : inner
  return { slot, code: slotCode(slot), ids: [] }
}

function name(raw: readonly string[]): string {
  const word =
    raw.find((part) => !part.startsWith('{') && !WEAK.has(part)) ??
    raw.find((part) => part.includes('|')) ??
    raw[0] ??
    ''
  return word.replaceAll(/[{}]/g, '').split('|')[0]!.replaceAll(' ', '-')
}

/** Where the verb of a frame stands: "be" + participle, a verb that opens the frame or follows a slot, or a set of verbs. */
function verbIndex(elements: readonly Element[], raw: readonly string[]): { index: number; passive: boolean } | null {
  const be = elements.findIndex((part) => !isSlot(part) && part.ids.includes(BE))
  if (be >= 0) {
    const next = elements[be + 1]
    return next !== undefined && !isSlot(next) && next.ids.some(canPassive) ? { index: be, passive: true } : null
  }
  if (isCompound(elements, raw)) return null
  for (let i = 0; i < elements.length; i++) {
    const part = elements[i]!
    // "expected to survive": an infinitive goes on with the words before it
    if (isSlot(part) || !part.ids.every(isVerbBase) || raw[i + 1] === 'of' || raw[i - 1] === 'to') continue
    if (i === 0 && namesSubject(part, raw[0]!, elements[1], raw[1])) continue
    const placed = i === 0 ? elements.length > 1 : actsBefore(raw[i - 1]!) || raw[i]!.includes('|')
    if (placed && !isMeasure(raw[i - 1])) return { index: i, passive: false }
  }
  return null
}

/** "traffic stop", "bomb {squad|threat}": a plain noun before nouns names a thing, whatever verb it could be. */
function isCompound(elements: readonly Element[], raw: readonly string[]): boolean {
  const plain = elements.length > 1 && !raw[0]!.includes('|')
  return plain && elements.every((part) => !isSlot(part) && part.ids.some(isNoun))
}

function isNoun(id: number): boolean {
  return (canBe(id) & Can.Noun) !== 0
}

/** "damage {reach|exceed} …": a plain noun before a set of verbs is their subject, whatever verb it could be. */
function namesSubject({ ids }: Element, word: string, next: Element | undefined, following = ''): boolean {
  if (word.includes('|') || !following.includes('|') || next === undefined || isSlot(next)) return false
  return ids.some(isNoun) && next.ids.every(isVerbBase)
}

/** A slot or a set of words before a verb is its subject … */
function actsBefore(part: string): boolean {
  return part.startsWith('{')
}

/** … but a sum or a number before a word says that the word is a noun: "{quantity:money} bail". */
function isMeasure(part: string | undefined): boolean {
  return part !== undefined && (part === '{n}' || part.startsWith('{quantity:') || part === '{time}')
}

function canPassive(id: number): boolean {
  return (canBe(id) & Can.Participle) !== 0 && idOf('dead') !== id
}

function isVerbBase(id: number): boolean {
  return (canBe(id) & Can.VerbBase) !== 0
}

/** The rarest-looking word triggers: the longest one that is not a function word. */
function anchorOf(elements: readonly Element[], raw: readonly string[]): number {
  let best = -1
  let length = 0
  elements.forEach((part, index) => {
    if (isSlot(part)) return
    const weight = WEAK.has(raw[index]!) ? 0.5 : raw[index]!.length
    if (weight > length) {
      best = index
      length = weight
    }
  })
  return best
}
