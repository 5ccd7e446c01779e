// Who stands behind a claim: the farthest voice of its chain, one outlet, or one copied text; counted once however often repeated.

import { nameParts } from '../kinds/entity/person-names.ts'
import type { Claim, Voice } from '../model/claim.ts'
import { beforeFirst } from '../model/cut.ts'
import type { Document } from '../model/document.ts'
import { type CopyIndex, copiedPlaces } from './copied.ts'
import { agencyName } from './wires.ts'

export interface Origin {
  /** Same key = one independent origin. */
  readonly key: string
  /** As shown: "Kenosha police", "witnesses (kenosha-news.txt)", the outlet's name. */
  readonly label: string
  /** A voice outside the outlet is named or described. */
  readonly named: boolean
}

/** Voices that are many: two outlets that talk to "witnesses" talk to different ones. */
const OWN_VOICES = new Set(['witness', 'family', 'social', 'reader', 'suspect', 'other'])
/** Kinds whose generic word does not mean the one body of that kind which a row names. */
const NO_BODY = new Set(['outlet', 'official'])
/** Words that do not tell one police force or hospital from another. */
const PLAIN =
  /\b(?:the|department|dept|office|officials?|officers?|authorities|spokes(?:man|woman|person)s?|local|city|investigators?)\b/g

function isProperName(name: string): boolean {
  return /(?:^|\s)(?!The\b|A\b|An\b)\p{Lu}/u.test(name)
}

/** A voice's name in one spelling; generic bodies fall back to their kind. */
export function voiceKey(voice: Voice): string {
  const lower = voice.name.toLowerCase().replaceAll('’', "'").replace(/'s\b/g, '')
  const bare = lower
    .replace(PLAIN, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return bare === '' || bare === voice.kind ? voice.kind : bare
}

function outletOf(claim: Claim, document: Document | undefined): Origin {
  const label = agencyName(document?.outlet ?? claim.source)
  return { key: `outlet ${label.toLowerCase()}`, label, named: false }
}

/** The origin that the words of one claim name. */
export function statedOrigin(claim: Claim, document: Document | undefined): Origin {
  const chain = claim.attribution.chain
  const last = chain.at(-1)
  if (last === undefined || last.kind === 'outlet') {
    if (last === undefined) return outletOf(claim, document)
    const name = agencyName(last.name)
    return { key: `outlet ${name.toLowerCase()}`, label: name, named: true }
  }
  if (isProperName(last.name) || !OWN_VOICES.has(last.kind)) {
    return { key: `voice ${voiceKey(last)}`, label: last.name, named: true }
  }
  // Nameless witnesses belong to whoever talked to them: the named channel before them, or this source.
  const channel = chain.at(-2)
  const via = channel !== undefined && isProperName(channel.name) ? channel.name : outletOf(claim, document).label
  return { key: `voice ${voiceKey(last)} via ${via.toLowerCase()}`, label: `${last.name} (${via})`, named: true }
}

/** The one label of each origin key over a whole event: the best of those that its claims give. */
export function originLabels(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, Document>,
): ReadonlyMap<string, string> {
  const best = new Map<string, Origin>()
  for (const claim of claims) {
    const origin = statedOrigin(claim, documents.get(claim.source))
    const known = best.get(origin.key)
    if (known === undefined || isBetter(origin, known)) best.set(origin.key, origin)
  }
  const people = surnamesOf(claims, documents)
  const fullest = new Map<string, string>()
  for (const { label } of best.values()) {
    if (people.get(label.toLowerCase()) === nameParts(label).join(' ')) fullest.set(nameParts(label).join(' '), label)
  }
  const fullOf = (label: string): string => fullest.get(people.get(label.toLowerCase()) ?? '') ?? label
  return new Map([...best].map(([key, { label }]) => [key, fullOf(label)]))
}

const NO_NAME =
  /^(?:police|officials?|authorities|witness(?:es)?|neighbou?rs?|family|prosecutors?|firefighters?|deputies|investigators?|officers?|sources?|residents?|relatives?)$/i

/**
 * People who vouch under a short name: lower-cased label → lower-cased fullest name, where an event knows just one person
 * of that surname ("Cole" for "Dana Cole").
 */
export function surnamesOf(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, Document>,
): ReadonlyMap<string, string> {
  const full = new Map<string, Set<string>>()
  const short = new Set<string>()
  for (const claim of claims) {
    const { label, named } = statedOrigin(claim, documents.get(claim.source))
    if (!named || !/^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(label)) continue
    const parts = nameParts(label)
    const surname = parts.at(-1) ?? ''
    if (parts.length > 1) full.set(surname, (full.get(surname) ?? new Set()).add(parts.join(' ')))
    if (parts.length === 1 && !NO_NAME.test(surname)) short.add(label)
    else if (parts.length > 1) short.add(label)
  }
  const out = new Map<string, string>()
  for (const label of short) {
    const known = full.get(nameParts(label).at(-1) ?? '')
    const [only] = known ?? []
    if (known?.size === 1 && only !== undefined) out.set(label.toLowerCase(), only)
  }
  return out
}

/** Smallest set structure for joining keys; the smaller key in code-unit order stays. */
class Joined {
  private readonly parent = new Map<string, string>()

  root(key: string): string {
    let at = key
    for (let up = this.parent.get(at); up !== undefined && up !== at; up = this.parent.get(at)) at = up
    if (at !== key) this.parent.set(key, at)
    return at
  }

  join(a: string, b: string): void {
    const x = this.root(a)
    const y = this.root(b)
    if (x < y) this.parent.set(y, x)
    else if (y < x) this.parent.set(x, y)
  }
}

/**
 * A generic body ("police") is the one named body of its kind where the row knows just one. "Officials" are no such body: a
 * mayor, a ministry and a fire brigade are all officials.
 */
function joinGenericBodies(claims: readonly Claim[], stated: readonly Origin[], joined: Joined): void {
  const byKind = new Map<string, Set<string>>()
  claims.forEach((claim, i) => {
    const last = claim.attribution.chain.at(-1)
    if (last === undefined || OWN_VOICES.has(last.kind) || NO_BODY.has(last.kind)) return
    byKind.set(last.kind, (byKind.get(last.kind) ?? new Set()).add((stated[i] as Origin).key))
  })
  for (const [kind, keys] of byKind) {
    const generic = `voice ${kind}`
    if (keys.size === 2 && keys.has(generic)) for (const key of keys) joined.join(generic, key)
  }
}

/** What a claim's origin is apart from who printed it: copies share it. */
function signature(origin: Origin): string {
  return origin.named ? beforeFirst(origin.key, ' via ') : 'own'
}

/**
 * Claims at one place of a copied run are one claim told twice. Where a source says it by two voices at once, only equal
 * voices are joined; where each has one, a copy that dropped the voice still has its origin.
 */
function joinCopies(claims: readonly Claim[], stated: readonly Origin[], copies: CopyIndex, joined: Joined): void {
  const places = new Map<string, number[]>()
  claims.forEach((claim, i) => {
    for (const place of copiedPlaces(claim, copies)) {
      const list = places.get(place)
      if (list === undefined) places.set(place, [i])
      else list.push(i)
    }
  })
  for (const list of places.values()) {
    const voices = new Map<string, Set<string>>()
    for (const i of list) {
      const { source } = claims[i] as Claim
      voices.set(source, (voices.get(source) ?? new Set()).add((stated[i] as Origin).key))
    }
    const isPlain = [...voices.values()].every((keys) => keys.size === 1)
    const firsts = new Map<string, string>()
    for (const i of list) {
      const origin = stated[i] as Origin
      const group = isPlain ? '' : signature(origin)
      const first = firsts.get(group)
      if (first === undefined) firsts.set(group, origin.key)
      else joined.join(first, origin.key)
    }
  }
}

/**
 * A source that gives a value in its own voice and also tells who says so adds nobody: "13 shot" over "13 people were shot,
 * police said" is the police. Only where it names one voice for that value; two would be a choice.
 */
function restated(claims: readonly Claim[], stated: readonly Origin[]): Origin[] {
  const keyOf = (claim: Claim): string => `${claim.source}\u0000${claim.state}\u0000${claim.shown}`
  const named = new Map<string, Origin | null>()
  claims.forEach((claim, i) => {
    const origin = stated[i] as Origin
    if (!origin.named) return
    const known = named.get(keyOf(claim))
    named.set(keyOf(claim), known === undefined || known?.key === origin.key ? origin : null)
  })
  return claims.map((claim, i) => {
    const origin = stated[i] as Origin
    return origin.named ? origin : (named.get(keyOf(claim)) ?? origin)
  })
}

/** Voices that the user counts as one. */
function joinDeclared(stated: readonly Origin[], voices: ReadonlyMap<string, string>, joined: Joined): void {
  for (const { key, label } of stated) {
    const name = voices.get(label.toLowerCase())
    if (name !== undefined) joined.join(`voice ${name.toLowerCase()} as declared`, key)
  }
}

/**
 * The independent origin of every claim of one row. Claims that name one origin, come from one outlet, or stand in a run of
 * text copied from one another share it. Linear in the claims.
 */
export function traceOrigins(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, Document>,
  copies: CopyIndex,
  voices: ReadonlyMap<string, string> = new Map(),
  labels: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<Claim, Origin> {
  const told = claims.map((claim) => {
    const origin = statedOrigin(claim, documents.get(claim.source))
    return { ...origin, label: labels.get(origin.key) ?? origin.label }
  })
  const stated = restated(claims, told)
  const joined = new Joined()
  joinCopies(claims, stated, copies, joined)
  joinGenericBodies(claims, stated, joined)
  joinDeclared(stated, voices, joined)
  const shown = new Map<string, Origin>()
  for (const origin of stated) {
    const root = joined.root(origin.key)
    const best = shown.get(root)
    if (best === undefined || isBetter(origin, best)) shown.set(root, { ...origin, key: root })
  }
  return new Map(claims.map((claim, i) => [claim, shown.get(joined.root((stated[i] as Origin).key)) as Origin]))
}

function isBetter(origin: Origin, best: Origin): boolean {
  if (origin.named !== best.named) return origin.named
  if (origin.label.length !== best.label.length) return origin.label.length > best.label.length
  return origin.label < best.label
}
