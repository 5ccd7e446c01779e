// Places that are named and yet are no scene: where somebody lives, works or speaks, where the hurt were brought, how far off it was.

import { intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import { Pos, type VerbGroup } from '../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { isHospital } from './holdings.ts'
import { CITY, levelOf } from './place-level.ts'
import type { Scene } from './scene.ts'
import { tellsAt } from './speaking.ts'

const OWNS = intern("'s")
const TO = intern('to')
const OF = intern('of')
const AT = intern('at')
const COMMA = intern(',')
/** Before "in": how far the event reached, or where somebody lives, not where it was. */
const ELSEWHERE = new WordTable(
  'felt heard visible born raised live lives lived living reside resides resided residing worked studied'.split(' '),
)
/** "Shook buildings in Delhi": felt there, and no scene. */
const SHAKES = new WordTable('shook shaking shake rattled rattling rattle swayed swaying sway'.split(' '))
const SHAKEN = new WordTable('buildings windows houses homes towers skyscrapers'.split(' '))
const OFFICES = new WordTable(
  'head chief director manager chairman chairwoman principal warden commander superintendent owner member curator pastor'.split(
    ' ',
  ),
)
const NEXT = new WordTable(['next', 'close', 'adjacent'])
const LINKS = new WordTable([',', 'and', 'or'])
/** So many places in a row are examples. */
const LISTED = 3
const BODIES = new WordTable([
  'police',
  'authorities',
  'officials',
  'prosecutors',
  'investigators',
  'hospital',
  'hospitals',
  'troopers',
  'lawmakers',
])

/** "One of Turkey's worst", "police in Connecticut", "at a Connecticut house party", "from Lyon to Turin", "in Canada, Peru and Chile": no scene, only whose, which or where to. */
export function isAside(scene: Scene, mention: SettledMention): boolean {
  const { tokens } = scene.article
  const before = mention.first - 2
  if (isResidence(scene, mention.first) || ELSEWHERE.has(tokens.word[before] ?? 0)) return true
  if (SHAKEN.has(tokens.word[before] ?? 0) && SHAKES.has(tokens.word[before - 1] ?? 0)) return true
  if (tokens.word[mention.first - 1] === TO && !NEXT.has(tokens.word[before] ?? 0)) return true
  if (isOfJourney(scene, mention.first)) return true
  if (isFarFrom(scene, mention.first) || isOfEnd(scene, mention.first) || isOfTeller(scene, mention.first)) return true
  if (levelOf(mention) < CITY && precedingWord(scene, mention.first) === AT) return true
  if (levelOf(mention) > CITY && isOffice(scene, mention.first)) return true
  if (levelOf(mention) <= CITY && (listed(scene, mention) >= LISTED || isOfGoal(scene, before))) return true
  if (isAreaOf(scene, mention.last) || (tokens.word[mention.first - 1] === OF && isGoalOf(scene, before))) return true
  if (WHOSE.has(tokens.word[mention.last] ?? 0) || isOfPaper(scene, before)) return true
  return levelOf(mention) < CITY && (tokens.word[mention.last] === OWNS || BODIES.has(tokens.word[before] ?? 0))
}

/** "A St. Louis-area suburb", "a Houston area hospital": near it, nobody says where. */
function isAreaOf({ article: { tokens, pos } }: Scene, last: number): boolean {
  const at = tokens.kind[last] === TokenKind.Hyphen ? last + 1 : last
  return tokens.word[at] === AREA && (pos[at + 1] === Pos.Noun || at > last)
}
const AREA = intern('area')

/** "On its way to a game in Nipawin", "home from a wedding in Agra": where somebody goes to or comes from. */
function isOfJourney({ article }: Scene, first: number): boolean {
  const { tokens, groups, groupOf } = article
  const goal = groups[groupOf[first - 2] ?? -1]
  if (tokens.word[first - 1] !== IN || goal === undefined || goal.preposition < 0) return false
  return JOURNEY.has(tokens.word[goal.preposition]!) && GOALS.has(tokens.word[goal.head]!)
}
const IN = intern('in')
const JOURNEY = new WordTable(['to', 'from'])
const GOALS = new WordTable(
  'game match tournament wedding concert festival conference ceremony camp resort holiday vacation pilgrimage'.split(
    ' ',
  ),
)

/** "To take the town of Manbij", "windows broke in the nearby town of Dover": a town that is aimed at, or lies beside. */
function isGoalOf({ article }: Scene, before: number): boolean {
  const town = article.groups[article.groupOf[before] ?? -1]
  if (town === undefined) return false
  for (let t = town.first - 1; t < town.head; t++) if (t >= 0 && NEARBY.has(article.tokens.word[t]!)) return true
  const verb = article.verbs[article.verbOf[town.first - 1] ?? -1]
  return verb !== undefined && !verb.finite && verb.voice === 'active'
}
const NEARBY = new WordTable(['nearby', 'neighboring', 'neighbouring', 'adjacent'])

const MILES = new WordTable(
  'mile miles kilometer kilometers kilometre kilometres km mi drive flight hour hours'.split(' '),
)
const FROM = new WordTable(['of', 'from', 'outside'])
/** "65 miles north of": words from the measure to the place. */
const MEASURED = 4

const DIRECTIONS = new WordTable('north south east west northeast northwest southeast southwest outside'.split(' '))
/** "Located east of downtown Dover", "in Kent, south of Akron": beside it. */
const LIES = new WordTable([',', 'located', 'lies', 'lie', 'situated', 'just', 'immediately'])

/** "65 miles north of Nice", "a two-hour drive from Lima", "in Kent, south of Akron": a place that only says how far off the scene is. */
function isFarFrom(scene: Scene, first: number): boolean {
  const { word } = scene.article.tokens
  if (!FROM.has(word[first - 1] ?? 0)) return false
  if (DIRECTIONS.has(word[first - 2] ?? 0) && LIES.has(word[first - 3] ?? 0)) return true
  for (let t = first - 2; t >= 0 && t >= first - 1 - MEASURED; t--) if (MILES.has(word[t]!)) return true
  return false
}

const ENDS = new WordTable(['to', 'from', 'for', 'toward', 'towards', 'via'])

/** "A flight to the capital of San Jose": a place in the "of" of what is gone to. */
function isOfEnd(scene: Scene, first: number): boolean {
  const { groupOf, groups, tokens } = scene.article
  const parent = groups[groups[groupOf[first]!]?.ofParent ?? -1]
  return parent !== undefined && parent.preposition >= 0 && ENDS.has(tokens.word[parent.preposition]!)
}

const ACCORDING = intern('according')
/** Words from "according to" or "said" to the place that tells who speaks. */
const TELLER = 10

/** "According to a rabbi in Troy", ", said the mayor of Troy": where somebody who tells of it lives or works; the police of a town tell of the town. */
function isOfTeller(scene: Scene, first: number): boolean {
  const { tokens, verbOf, verbs, sentences, sentenceOf, groupOf, groups } = scene.article
  const noun = groups[groupOf[first - 2] ?? -1]
  if (noun === undefined || noun.proper || BODIES.has(tokens.word[noun.head]!)) return false
  const start = Math.max(sentences[sentenceOf[first]!]!.first + 1, first - TELLER)
  for (let t = first - 1; t >= start; t--) {
    if (tokens.word[t] === COMMA) return false
    if (tokens.word[t] === TO && tokens.word[t - 1] === ACCORDING) return true
    const verb = verbOf[t]!
    if (verb < 0) continue
    const before = verbs[verb]!.first - 1
    return says(verbs[verb]!) && before >= start - 1 && tokens.word[before] === COMMA
  }
  return false
}

const ALLEGES = new WordTable(['claim', 'warn'])

/** Whether a verb is one of those who tell, or who say what others doubt or dread. */
function says(verb: VerbGroup): boolean {
  return tellsAt(verb) || ALLEGES.has(verb.lemma)
}

/** "A spokesman in Paris said that …": where those are who do something else than the event. */
export function isOfOthers({ article }: Scene, { first, last }: SettledMention, event: number): boolean {
  const { clauses, clauseOf, groups, verbs } = article
  const own = clauses[clauseOf[first]!]
  if (own === undefined || own === clauses[event] || own.subject < 0 || own.verb < 0) return false
  const verb = verbs[own.verb]!
  if (event >= 0 && verb.last <= first && tellsCatching(article.tokens, verb)) return true
  const inSubject = groups[own.subject]!.last <= first && last <= verb.first
  return inSubject && (own.kind === 'that' || says(verb))
}

const CATCHING = new WordTable('arrest apprehend detain capture'.split(' '))
const CUSTODY = intern('custody')

/** "Were taken into custody in Dover two weeks after he was shot": where somebody was caught. */
function tellsCatching({ word, count }: Tokens, { lemma, last }: VerbGroup): boolean {
  if (CATCHING.has(lemma)) return true
  for (let t = last; t < last + 3 && t < count; t++) if (word[t] === CUSTODY) return true
  return false
}

/** "In US history", "on French soil": a country that says only whose history or soil it is. */
const WHOSE = new WordTable('history soil memory politics society law laws interests territory'.split(' '))

/** Houses to which the hurt are brought. */
const WARDS = new WordTable(['hospital', 'center', 'centre', 'clinic', 'infirmary', 'unit', 'facility'])
const CARRYING = new WordTable(
  'take rush transport fly airlift bring carry send transfer admit whisk drive evacuate'.split(' '),
)

/** "Airlifted to a trauma center in Boston": where the hurt were brought to, described. */
function isOfWard(scene: Scene, before: number): boolean {
  const { groupOf, groups, tokens, clauseOf, clauses, verbs } = scene.article
  const ward = groups[groupOf[before] ?? -1]
  if (ward === undefined || ward.preposition < 0 || !WARDS.has(tokens.word[ward.head]!)) return false
  if (tokens.word[ward.preposition] !== TO) return false
  const verb = clauses[clauseOf[before]!]?.verb ?? -1
  return verb >= 0 && CARRYING.has(verbs[verb]!.lemma)
}

/** "The News & Observer in Raleigh": where a paper appears. */
function isOfPaper(scene: Scene, before: number): boolean {
  const body = before < 0 ? null : scene.entityOf(before)
  return body?.kind === 'organization' && PAPERS.has(scene.article.tokens.word[body.last - 1]!)
}
const PAPERS = new WordTable(
  'news times post tribune herald gazette journal observer globe chronicle register press radio television courier sentinel inquirer'.split(
    ' ',
  ),
)

/** "Head of the Yongsan Fire Station": where somebody works. */
function isOffice(scene: Scene, first: number): boolean {
  const { tokens, pos } = scene.article
  const of = pos[first - 1] === Pos.Determiner ? first - 2 : first - 1
  return tokens.word[of] === OF && OFFICES.has(tokens.word[of - 1] ?? 0)
}

/** "Flown to Mercy Hospital in Fresno": where the hurt were brought; a hospital that somebody is "at" may be the scene. */
function isOfGoal(scene: Scene, before: number): boolean {
  if (isOfWard(scene, before)) return true
  const hospital = scene.entityOf(before)
  if (hospital === null || !isHospital(hospital)) return false
  const word = precedingWord(scene, hospital.first)
  return word === TO || (word === AT && isTreated(scene, hospital.first))
}

const TREATED = new WordTable('die succumb treat recover pronounce declare remain hospitalize undergo'.split(' '))

/** "Died at Mercy Hospital in Fresno": what is told of the hurt, not of a shooting at the hospital. */
function isTreated({ article }: Scene, token: number): boolean {
  const verb = article.verbs[article.clauses[article.clauseOf[token]!]?.verb ?? -1]
  return verb !== undefined && verb.last <= token && TREATED.has(verb.lemma)
}

/** "Roe, 24, of the 7200 block of South Elm", "Ann and Leo Roe of Troy": where a person lives. */
function isResidence(scene: Scene, first: number): boolean {
  const { tokens, pos } = scene.article
  let of = first - 1
  while (of > 0 && (pos[of] === Pos.Determiner || pos[of] === Pos.Adjective)) of--
  if (tokens.word[of] !== OF) return false
  return tokens.word[of - 1] === COMMA || scene.entityOf(of - 1)?.kind === 'person'
}

/** How many places a list names from a mention on. */
function listed(scene: Scene, mention: SettledMention): number {
  const { tokens } = scene.article
  let length = 1
  for (let next: SettledMention | null = mention; length < LISTED; length++) {
    let t: number = next.last
    while (t < next.last + 2 && LINKS.has(tokens.word[t] ?? 0)) t++
    if (t === next.last) return length
    next = scene.entityOf(t)
    if (next === null || next.first !== t || next.kind !== 'place') return length
  }
  return length
}

/** "In the country's capital Lima": words between the preposition and the noun before the name. */
const APPOSED = 6
const SETTLEMENT = new WordTable('capital city town village suburb port resort hamlet'.split(' '))

/** The word before a mention, determiners and capitalised modifiers passed over. */
export function precedingWord(scene: Scene, first: number): number {
  const { tokens, pos } = scene.article
  let t = first - 1
  // "Port Hale": there it is part of the name
  if (t > 0 && SETTLEMENT.has(tokens.word[t]!) && (tokens.shape[t]! & Shape.Capital) === 0) {
    const stop = Math.max(0, t - APPOSED)
    while (t > stop && pos[t] !== Pos.Preposition && pos[t] !== Pos.Punctuation) t--
    return tokens.word[t]!
  }
  while (t > 0 && first - t < 4 && (pos[t] === Pos.Determiner || pos[t] === Pos.Adjective)) t--
  return t < 0 ? 0 : tokens.word[t]!
}
