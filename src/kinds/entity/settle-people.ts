// One person, many forms: full names that share a surname and fit each other are joined, then surnames and first names to them.

import { WordTable } from '../../lex/word-table.ts'
import type { Mention } from '../../model/claim.ts'
import { isShouted } from '../../model/plain-words.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import type { EntityValue } from '../../model/value.ts'
import { isOfCouple } from './person-evidence.ts'
import type { EntityReading, Gender, PersonReading } from './reading.ts'
import { isCapital, isInitial, keyOf, traitOf } from './scan.ts'
import { spelled } from './spelling.ts'
import { Trait } from './words.ts'

type EntityMention = Mention<EntityReading>

/** Namesakes that are looked through, latest first in the text: keeps a hostile list of names linear. */
const NAMESAKES = 32

interface Person {
  name: string
  words: number
  readonly surname: number
  /** Keys of first names and nicknames by which the person goes. */
  readonly firsts: Set<number>
  readonly forms: Set<string>
  gender: Gender
}

/** Values by index of the mention list; undefined for mentions that are no people. */
export function settlePeople(tokens: Tokens, mine: readonly EntityMention[]): (EntityValue | undefined)[] {
  const register = new Register(tokens)
  const owner: (Person | undefined)[] = new Array(mine.length)
  const alias = (mention: EntityMention, index: number): Person | null => {
    const before = owner[index - 1]
    return before !== undefined && isAlso(tokens, mine[index - 1]!.last, mention.first)
      ? register.also(before, mention)
      : null
  }
  mine.forEach((mention, index) => {
    const { reading } = mention
    if (reading.type === 'person' && !reading.single)
      owner[index] = alias(mention, index) ?? register.full(mention, reading)
  })
  mine.forEach((mention, index) => {
    const { reading } = mention
    if (reading.type !== 'person' || !reading.single) return
    const spouse = isOfCouple(tokens, mention.first) ? mine[index + 1] : undefined
    owner[index] =
      alias(mention, index) ??
      register.single(mention, reading, index, owner, spouse?.first === mention.last + 1 ? spouse : null)
  })
  return owner.map((person) => (person === undefined ? undefined : settled(person)))
}

/** "Robert Dawson, also known as Bobby Dawson", "Maria Cole, née Santos". */
function isAlso(tokens: Tokens, from: number, to: number): boolean {
  let known = false
  for (let at = from; at < to && at < from + ALSO; at++) {
    if (tokens.kind[at] === TokenKind.Punct || tokens.kind[at]! === TokenKind.OpenQuote) continue
    if (!also.has(tokens.word[at]!)) return false
    known ||= also.get(tokens.word[at]!) === 1
  }
  return known && to - from <= ALSO
}

/** Tokens between a name and another that somebody goes by. */
const ALSO = 6
const also = new WordTable({ also: 2, known: 1, as: 2, aka: 1, 'a.k.a.': 1, alias: 1, née: 1, nee: 1, formerly: 1 })

const values = new WeakMap<Person, EntityValue>()

function settled(person: Person): EntityValue {
  const known = values.get(person)
  if (known !== undefined) return known
  const aliases = [...person.forms].filter((form) => form !== person.name).sort()
  const value: EntityValue = { kind: 'entity', name: person.name, type: 'person', aliases }
  values.set(person, value)
  return value
}

class Register {
  private readonly tokens: Tokens
  private readonly bySurname = new Map<number, Person[]>()
  private readonly byFirst = new Map<number, Person[]>()

  constructor(tokens: Tokens) {
    this.tokens = tokens
  }

  full(mention: EntityMention, reading: PersonReading): Person {
    const { tokens } = this
    const surname = keyOf(tokens, surnameToken(tokens, mention))
    const first = keyOf(tokens, mention.first)
    const nick = reading.nickname < 0 ? 0 : keyOf(tokens, reading.nickname + 1)
    const group = this.bySurname.get(surname) ?? []
    const person = group.find((one) => this.fits(one, mention.first, first, nick)) ?? this.add(group, surname)
    this.name(person, mention, reading)
    for (const key of nick === 0 ? [first] : [first, nick]) {
      person.firsts.add(key)
      const list = this.byFirst.get(key) ?? []
      if (!list.includes(person)) this.byFirst.set(key, [...list.slice(1 - NAMESAKES), person])
    }
    return person
  }

  /** Another name that somebody goes by: met again, it means the same person. */
  also(person: Person, mention: EntityMention): Person {
    const { tokens } = this
    person.forms.add(spelled(tokens, mention.first, mention.last))
    const surname = keyOf(tokens, surnameToken(tokens, mention))
    const group = this.bySurname.get(surname) ?? []
    if (!group.includes(person)) this.bySurname.set(surname, [...group.slice(1 - NAMESAKES), person])
    person.firsts.add(keyOf(tokens, mention.first))
    return person
  }

  private add(group: Person[], surname: number): Person {
    const person: Person = { name: '', words: 0, surname, firsts: new Set(), forms: new Set(), gender: 'unknown' }
    this.bySurname.set(surname, [...group.slice(1 - NAMESAKES), person])
    return person
  }

  /** Same first name or nickname, or an initial that opens it. */
  private fits(person: Person, token: number, first: number, nick: number): boolean {
    if (person.firsts.has(first) || (nick !== 0 && person.firsts.has(nick))) return true
    const letter = this.tokens.text[this.tokens.start[token]!]!
    if (isInitial(this.tokens, token)) return person.name.startsWith(letter)
    return person.name.startsWith(`${letter}.`) && person.name.length > 2
  }

  private name(person: Person, mention: EntityMention, reading: PersonReading): void {
    const { tokens } = this
    const form = spelled(tokens, mention.first, mention.last)
    person.forms.add(form)
    if (reading.gender !== 'unknown') person.gender = reading.gender
    const words = mention.last - mention.first
    if (words > person.words || (words === person.words && isShouted(person.name) && !isShouted(form))) {
      person.name = form
      person.words = words
    }
    if (reading.nickname < 0) return
    const close = closing(tokens, reading.nickname, mention.last)
    const family = spelled(tokens, close + 1, mention.last)
    person.forms.add(`${spelled(tokens, mention.first, reading.nickname)} ${family}`)
    person.forms.add(`${spelled(tokens, reading.nickname + 1, close)} ${family}`)
  }

  /** "John and Mary Smith": the first of a couple goes by the surname that stands behind the second. */
  private withSurname(mention: EntityMention, reading: PersonReading, spouse: EntityMention): Person {
    const { tokens } = this
    const at = surnameToken(tokens, spouse)
    const first = keyOf(tokens, mention.first)
    const group = this.bySurname.get(keyOf(tokens, at)) ?? []
    const person = group.find((one) => one.firsts.has(first)) ?? this.add(group, keyOf(tokens, at))
    const form = spelled(tokens, mention.first, mention.last)
    if (person.words === 0) {
      person.name = `${form} ${spelled(tokens, at, at + 1)}`
      person.words = 2
      person.gender = reading.gender
    }
    person.forms.add(form)
    person.firsts.add(first)
    this.byFirst.set(first, [...(this.byFirst.get(first) ?? []).slice(1 - NAMESAKES), person])
    return person
  }

  /** "Blake": the last full name before it with that surname (or first name), else the only one after, else a person of its own. */
  single(
    mention: EntityMention,
    reading: PersonReading,
    index: number,
    owner: readonly (Person | undefined)[],
    spouse: EntityMention | null,
  ): Person {
    const key = keyOf(this.tokens, mention.first)
    const form = spelled(this.tokens, mention.first, mention.last)
    const candidates = this.bySurname.get(key) ?? this.byFirst.get(key) ?? []
    if (spouse !== null && !this.bySurname.has(key)) return this.withSurname(mention, reading, spouse)
    const person = pick(candidates, reading, index, owner) ?? this.add([...candidates], key)
    if (person.words === 0) {
      person.name = form
      person.words = 1
    }
    person.forms.add(form)
    return person
  }
}

function pick(
  candidates: readonly Person[],
  reading: PersonReading,
  index: number,
  owner: readonly (Person | undefined)[],
): Person | undefined {
  const fitting = candidates.filter(
    (one) => one.gender === 'unknown' || reading.gender === 'unknown' || one.gender === reading.gender,
  )
  if (fitting.length <= 1) return fitting[0]
  for (let at = index - 1; at >= 0 && at > index - 60; at--) {
    const one = owner[at]
    if (one !== undefined && fitting.includes(one)) return one
  }
  return fitting[0]
}

function surnameToken(tokens: Tokens, mention: EntityMention): number {
  let last = mention.last - 1
  while (last > mention.first && ((traitOf(tokens, last) & Trait.Suffix) !== 0 || !isCapital(tokens, last))) last--
  // "Hart-Lopez": a name in two parts goes by the first of them, as it does alone
  while (last - 2 > mention.first && tokens.kind[last - 1] === TokenKind.Hyphen) last -= 2
  return last
}

function closing(tokens: Tokens, open: number, last: number): number {
  let at = open + 1
  while (at < last - 1 && tokens.kind[at] === TokenKind.Word) at++
  return at
}
