// Who is who in one article: noun groups joined to persons by name, description, role noun and safe pronouns.

import { intern } from '../lex/lexicon.ts'
import type { SettledMention } from '../model/claim.ts'
import { plainWords } from '../model/plain-words.ts'
import type { NounGroup } from '../model/syntax.ts'
import { Lately, predicatesOf } from './lately.ts'
import { isNew, isOfAge, isOfHimself, isOneSex, isTeller, ordinalOf } from './newcomer.ts'
import { areOfOtherAge, endsInAnimal, GENDER, HARMED, ROLE_NOUN } from './people-nouns.ts'
import { ageOf, genderOf, identify, type Person, playedBy, type Role, root } from './person.ts'
import { pronounKind, type Scene } from './scene.ts'
import { isOfficial, sayingGroups, tellsByOffice } from './speaking.ts'
import { zoneOf } from './zone-of.ts'

/** Plurals that may go back to a group of the same noun: "the officers"; "four officers" are new ones. */
const KNOWN: ReadonlySet<string> = new Set(['definite', 'demonstrative', 'possessive'])
/** The last single person before a token stands this near. */
const REACH = 70
const GENITIVE = intern("'s")
/** One or many: "the deceased was 24". */
const DECEASED = intern('deceased')
/** Groups that are looked back over for a plural. */
const FAR = 60

export class Cast {
  readonly persons: Person[] = []
  private readonly scene: Scene
  private readonly byGroup: Int32Array
  private readonly byName = new Map<string, Person>()
  private readonly byHead = new Map<number, Person>()
  private readonly byAge = new Map<number, Person>()
  private readonly byRank = new Map<string, Person>()
  private readonly lately: Lately

  constructor(scene: Scene) {
    this.scene = scene
    this.lately = new Lately(scene.article.sentenceOf)
    const { groups } = scene.article
    this.byGroup = new Int32Array(groups.length).fill(-1)
    const subjects = new Set(scene.article.clauses.map((clause) => clause.subject))
    const saying = sayingGroups(scene)
    const predicates = predicatesOf(scene)
    for (let g = 0; g < groups.length; g++) {
      const person = this.read(g, subjects.has(g), saying.has(g))
      this.noteAge(g, person)
      if (person === null) continue
      this.byGroup[g] = person.index
      if (saying.has(g)) root(person).speaks = true
      if (!this.narrates(groups[g]!.first) || predicates.has(g)) continue
      this.lately.note({ person, token: groups[g]!.first, subject: subjects.has(g), says: saying.has(g) })
    }
  }

  /** Bylines, captions and page furniture introduce nobody that a pronoun of the text could mean. */
  private narrates(token: number): boolean {
    const kind = zoneOf(this.scene.article, token)
    return kind === 'body' || kind === 'statement' || kind === 'headline'
  }

  /** The person a group stands for (after joining), or null. */
  of(group: number): Person | null {
    const index = group < 0 ? -1 : this.byGroup[group]!
    return index < 0 ? null : root(this.persons[index]!)
  }

  /** The last single person before a token, within reach. */
  before(token: number): Person | null {
    const { groups, groupOf, sentenceOf } = this.scene.article
    const sentence = sentenceOf[token]!
    for (let t = token - 1; t >= 0 && token - t < REACH; t--) {
      const g = groupOf[t]!
      if (g < 0) continue
      if (sentenceOf[t]! < sentence - 1) return null
      const person = this.of(g)
      if (person !== null && !person.plural && !this.onlyTells(person)) return person
      t = groups[g]!.first
    }
    return null
  }

  /** Somebody who tells of the event and plays no part in it. */
  private onlyTells(person: Person): boolean {
    return person.speaks && this.roleOf(person) === null
  }

  /** The last group of people before a token who play a part. */
  groupBefore(token: number, role: Role): Person | null {
    const { groupOf, groups } = this.scene.article
    let g = -1
    for (let t = token - 1; t >= 0 && g < 0; t--) g = groupOf[t]!
    for (let steps = 0; g >= 0 && steps < FAR; g--, steps++) {
      if (!groups[g]!.plural) continue
      const person = this.of(g)
      if (person?.plural === true && this.roleOf(person) === role) return person
    }
    return null
  }

  private read(g: number, subject: boolean, says: boolean): Person | null {
    const group = this.scene.article.groups[g]!
    const mention = this.scene.personIn(group.first, group.last)
    if (mention !== null && mention.value.kind === 'entity' && mention.last > group.head)
      return this.named(g, group, mention, mention.value.name)
    if (group.pronoun) return this.pronoun(group, subject, says)
    const people = this.scene.table.bits.get('people') ?? 0
    if (this.scene.isAged(group)) return this.aged(g, group)
    if (this.isThose(group)) return this.describe(group, -this.scene.article.tokens.word[group.head]!, true)
    if ((this.scene.population(group) & people) === 0 || this.scene.isNumeric(group)) return null
    return this.described(g, group, subject)
  }

  private named(g: number, group: NounGroup, mention: SettledMention, name: string): Person {
    const person = this.byName.get(name) ?? this.introduce(mention, name)
    if (this.namesAnimal(group, mention)) person.animal = true
    const described = this.neighbour(g, group)
    if (described !== null) identify(described, person)
    return person
  }

  private introduce(mention: SettledMention, name: string): Person {
    const person = this.add(name, name, 0, false, mention)
    person.gender = genderOf(mention)
    person.official = isOfficial(this.scene, mention)
    this.byName.set(name, person)
    return person
  }

  /** "The zoo's gorilla Kito". */
  private namesAnimal(group: NounGroup, mention: SettledMention): boolean {
    const { word } = this.scene.article.tokens
    return endsInAnimal(word, Math.max(group.first, mention.first - 3), mention.first)
  }

  /** The person that a name stands for. */
  called(mention: SettledMention): Person | null {
    return mention.value.kind === 'entity' ? (this.byName.get(mention.value.name) ?? null) : null
  }

  /** A described person in apposition to this group, already read. */
  private neighbour(g: number, group: NounGroup): Person | null {
    const { groups } = this.scene.article
    const other = g > 0 && groups[g - 1]!.apposition === g ? g - 1 : group.apposition
    return other >= 0 && other < g && this.byGroup[other]! >= 0 ? root(this.persons[this.byGroup[other]!]!) : null
  }

  private pronoun(group: NounGroup, asSubject: boolean, says: boolean): Person | null {
    const kind = pronounKind(this.scene.article.tokens.word[group.head]!)
    if (kind === 4) return this.lately.group(group.first)
    if (kind === 0 || kind > 3) return null
    return this.lately.single(group.first, kind === 1 ? 'male' : 'female', asSubject, says)
  }

  private described(g: number, group: NounGroup, subject: boolean): Person | null {
    const head = this.scene.headLemma(group)
    const before = this.neighbour(g, group)
    if (before !== null) return before
    const known = KNOWN.has(group.definiteness)
    if (group.plural) return (known && this.byHead.get(-head)) || this.describe(group, -head, true)
    const ordinal = ordinalOf(this.scene, group)
    if (ordinal > 0) return this.ranked(group, head, `${head} ${ordinal}`)
    if (!isNew(group)) {
      const age = ageOf(this.scene.ageIn(group.first, group.last))
      const same = this.ofAge(head, age)
      if (same !== null && !isOfHimself(this.scene, this.lately, group, same)) return same
      const generic = group.definiteness === 'possessive' ? null : this.generic(head)
      if (isOfAge(generic, age)) return generic
      const player = subject && group.definiteness === 'definite' ? this.player(head, group.first) : null
      if (player !== null) return player
    }
    return this.describe(group, head, false)
  }

  /** "His brother" is the brother told before; "his 21-year-old brother" the man of 21, and no brother of another age. */
  private ofAge(head: number, age: number): Person | null {
    const known = this.byHead.get(head)
    const same = known === undefined ? null : root(known)
    const aged = age < 0 ? undefined : this.byAge.get(age)
    if (aged?.name === null && isOneSex(aged.head, head)) return isTeller(aged, same) ? same : root(aged)
    return isOfAge(same, age) ? same : null
  }

  /** "The second victim" is nobody told without that number. */
  private ranked(group: NounGroup, head: number, key: string): Person {
    const known = this.byRank.get(key)
    if (known !== undefined) return root(known)
    const person = this.describe(group, head, false)
    person.extra = true
    this.byRank.set(key, person)
    return person
  }

  /** "the man" for somebody already described by another general noun of that gender: the only one so far. */
  private generic(head: number): Person | null {
    const gender = GENDER.get(head)
    if (gender === 0 || ROLE_NOUN.has(head)) return null
    let found: Person | null = null
    for (const person of this.persons) {
      if (person.joined !== null || person.plural || person.name !== null || ROLE_NOUN.has(person.head)) continue
      if (GENDER.get(person.head) === 0) continue
      const other = GENDER.get(person.head)
      if ((gender !== 3 && other !== 3 && gender !== other) || areOfOtherAge(head, person.head)) continue
      if (found !== null) return null
      found = person
    }
    return found
  }

  /** "Police killed the suspect. The man …": the one lately told by the part he plays, where nobody else was told beside him. */
  private player(head: number, token: number): Person | null {
    const gender = GENDER.get(head)
    if (gender !== 1 && gender !== 2) return null
    const person = this.lately.only(token)
    return person !== null && person.name === null && ROLE_NOUN.has(person.head) ? person : null
  }

  /** "The 29-year-old": whoever was said to be of that age before. */
  private aged(g: number, group: NounGroup): Person {
    const known = this.neighbour(g, group) ?? this.byAge.get(ageOf(this.scene.ageIn(group.first, group.last)))
    return known === undefined || known === null
      ? this.describe(group, this.scene.headLemma(group), false)
      : root(known)
  }

  /** The age inside a group is its person's; a lone age is that of the name it stands in apposition to. */
  private noteAge(g: number, person: Person | null): void {
    const group = this.scene.article.groups[g]!
    const age = ageOf(this.scene.ageIn(group.first, group.last))
    const owner = person ?? this.neighbour(g, group)
    if (age < 0 || owner === null || owner.plural || owner.age >= 0) return
    owner.age = age
    this.byAge.set(age, owner)
  }

  /** "Those killed", "those injured", "the dead". */
  private isThose({ definiteness, head, first }: NounGroup): boolean {
    const word = this.scene.article.tokens.word[head]!
    const isMany = definiteness === 'demonstrative' || (definiteness === 'definite' && head === first + 1)
    return isMany && HARMED.has(word) && (definiteness === 'demonstrative' || word !== DECEASED)
  }

  private describe(group: NounGroup, head: number, plural: boolean): Person {
    const { text, start, end } = this.scene.article.tokens
    const label = plainWords(text.slice(start[this.ownerStart(group)], end[group.last - 1]))
    const person = this.add(null, label, Math.abs(head), plural, null)
    person.fresh = isNew(group)
    person.extra = group.definiteness === 'other'
    person.official = tellsByOffice(group.head, this.scene)
    const gender = GENDER.get(Math.abs(head))
    person.gender = gender === 1 ? 'male' : gender === 2 ? 'female' : null
    this.byHead.set(head, person)
    return person
  }

  /** "Reed's wife": the group of the wife begins at the genitive, her description at the name before it. */
  private ownerStart({ first }: NounGroup): number {
    const { groupOf, groups, tokens } = this.scene.article
    const owner = tokens.word[first] === GENITIVE && first > 0 ? groupOf[first - 1]! : -1
    return owner < 0 ? first : groups[owner]!.first
  }

  private add(
    name: string | null,
    label: string,
    head: number,
    plural: boolean,
    mention: SettledMention | null,
  ): Person {
    const person: Person = {
      index: this.persons.length,
      name,
      label,
      head,
      gender: null,
      plural,
      age: -1,
      mention,
      roles: { victim: 0, suspect: 0 },
      attacks: 0,
      stopped: 0,
      joined: null,
      members: [],
      speaks: false,
      official: false,
      accusedAt: [],
      animal: false,
      fresh: false,
      extra: false,
    }
    this.persons.push(person)
    return person
  }

  /** The role a person plays in the end, by all that the article tells of him. */
  roleOf(person: Person): Role | null {
    return playedBy(root(person))
  }
}
