// Counts that, by their own words, tell of some of the people only: of one kind, of one country, by name, in one place, by one crew.

import type { Field } from '../model/pack.ts'
import type { Vote } from './vote.ts'

/** Nouns that name a kind of people, of whom there may be others. */
const KINDS = new Set(
  `child children kid kids infant infants baby babies toddler toddlers boy boys girl girls minor minors student students pupil
  pupils schoolchildren teacher teachers tourist tourists officer officers deputy deputies policeman policemen trooper troopers
  soldier soldiers troops firefighter firefighters paramedics rescuers pilot pilots crew crewmember crewmembers passenger
  passengers civilian civilians member members relative relatives foreigner foreigners national
  nationals citizen citizens journalists nurses doctors`.split(/\s+/),
)
/** Nouns that name all of them. */
const ALL = new Set(
  'people persons person victims victim others dead fatalities deaths casualties lives bodies'.split(' '),
)
/** Somebody whom a definite noun tells: "the father", "his wife", "the driver". */
const ONE_OF =
  /^(?:the|his|her|their|its) (?:father|mother|parents?|son|daughter|wife|husband|brother|sister|baby|infant|driver|pilot|captain|passenger|teacher|grandmother|grandfather|girlfriend|boyfriend)$/i
/** Where somebody is from, in the words of a count: its number is of those people, a part of all. */
const ORIGIN =
  /(?:^|\s)(?!Christian|Indian Ocean)\p{Lu}\p{Ll}{2,14}(?:ese|ian|ean|can|ish|[^c]an|i)\s\p{Ll}|\s(?:French|Dutch|Greek|Swiss|Czech|Thai|Afghan|U\.S\.|US|British)\s\p{Ll}|\s(?:foreigners|foreign|foreign nationals)(?:\s|$)/u
/** "67 Germans": a people, its name behind the number. */
const PEOPLES = /\s\p{Lu}\p{Ll}{2,14}(?:ans|ese|ards|ons|urks|wedes|anes|inns|oles|reeks|rabs|qis|lis)$/u
/** Right behind a number: "killed 10 from Peru". */
const FROM = /^\s?from (?:the )?\p{Lu}/u
/** "Ann Lee and her two sons": who is told by name. */
const NAMED = /^\p{Lu}\p{Ll}+ (?:and )?\p{Lu}\p{Ll}/u
const FIRST = /\bfirst $/i
const ONE_CREW = /\bone (?:team|crew|boat|unit|group|helicopter)\b/i
/** "10 US citizens and two local crew members": people of several origins added up. */
const SUMMED = /\s(?:and|plus)\s/i
/** Units beside a number that are looked at. */
const NEAR = 60

function beside({ claim }: Vote): { before: string; after: string } {
  const { text, start } = claim.evidence
  const [from, to] = [Math.max(0, claim.start - start), Math.max(0, claim.end - start)]
  return { before: text.slice(Math.max(0, from - NEAR), from), after: text.slice(to, to + NEAR) }
}

function isKind(text: string): boolean {
  const words = text.toLowerCase().split(' ')
  return words.some((word) => KINDS.has(word)) && !words.some((word) => ALL.has(word))
}

function tellsSome(vote: Vote): boolean {
  const { claim, value } = vote
  const { text } = claim
  if (isKind(text) || ORIGIN.test(text)) return true
  const { before, after } = beside(vote)
  if (FROM.test(after) || FIRST.test(before) || ONE_CREW.test(before)) return true
  if (claim.zone === 'headline') return false
  return PEOPLES.test(text) || NAMED.test(text) || (value.kind === 'count' && value.max === 1 && ONE_OF.test(text))
}

/** "Ten pupils" and "four members of a choir": each names a kind, and not the same. */
function areOtherKinds(a: Vote, b: Vote): boolean {
  const [kinds, others] = [kindsIn(a), kindsIn(b)]
  return kinds.length > 0 && others.length > 0 && !others.some((word) => kinds.includes(word))
}

function kindsIn({ claim }: Vote): string[] {
  return claim.text
    .toLowerCase()
    .split(' ')
    .filter((word) => KINDS.has(word) || KINDS.has(`${word}s`))
}

/** True where the first count is smaller, and of some of those only whom the second one counts. */
export function isSomeOf(part: Vote, whole: Vote, { of }: Field): boolean {
  if (of !== null && of !== 'people') return false
  if (part.value.kind !== 'count' || whole.value.kind !== 'count' || part.value.unit !== undefined) return false
  const less = part.value.max
  const more = whole.value.min ?? whole.value.max
  if (less === null || more === null || less === 0 || less >= more || !tellsSome(part)) return false
  return !tellsSome(whole) || SUMMED.test(whole.claim.text) || areOtherKinds(part, whole)
}

const PLACE = /\b(?:in|at|near|across) (\p{Lu}[\p{L}'’-]{1,30})/u
const DATES = new Set(
  `January February March April May June July August September October November December Monday Tuesday Wednesday Thursday
  Friday Saturday Sunday`.split(/\s+/),
)

/** The place told right behind a number, or ''. */
function placeBeside(vote: Vote): string {
  const name = PLACE.exec(beside(vote).after)?.[1] ?? ''
  return DATES.has(name) ? '' : name
}

/** "Two died in Wilmington", "five have died in North Carolina": two numbers of one source, each of its own place. */
export function areOfTwoPlaces(a: Vote, b: Vote): boolean {
  if (a.value.kind !== 'count' || b.value.kind !== 'count') return false
  const [x, y] = [placeBeside(a), placeBeside(b)]
  return x !== '' && y !== '' && x !== y
}
