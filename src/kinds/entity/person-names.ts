// Names of people compared as readers do: titles dropped, nicknames known, a missing middle name ignored, one wrong letter seen.

import { distance } from 'fastest-levenshtein'
import { withoutBracketed } from '../../model/cut.ts'

const TITLES = new Set(
  'mr mrs ms miss dr sir dame officer sgt sergeant lt lieutenant capt captain chief sheriff deputy detective det cpl corporal col colonel gen general maj major gov governor sen senator rep representative president mayor judge justice rev reverend pastor fr father prof professor agent special trooper constable commissioner inspector superintendent attorney'.split(
    ' ',
  ),
)
const SUFFIXES = new Set('jr sr ii iii iv'.split(' '))

/** First word of a line: the full name; the others: what people are called. */
const NICKNAMES = `jacob jake|james jim jimmy jamie|john jack johnny|robert bob bobby rob robbie|william bill billy will willie liam
richard rick dick ricky rich|michael mike mickey mick|thomas tom tommy|charles charlie chuck|joseph joe joey|daniel dan danny
matthew matt|anthony tony|christopher chris topher|andrew andy drew|steven steve stevie|stephen steve stevie|edward ed eddie ted
kenneth ken kenny|joshua josh|timothy tim timmy|ronald ron ronnie|jeffrey jeff|gregory greg|benjamin ben benny benji|samuel sam sammy
alexander alex al|nicholas nick|jonathan jon|zachary zach zack|patrick pat paddy|raymond ray|gerald jerry gerry|lawrence larry
leonard len lenny|frederick fred freddy freddie|theodore ted teddy|albert al bert|arthur art|walter walt|harold harry hal|henry hank harry
philip phil|phillip phil|peter pete|donald don donnie|douglas doug|david dave davey|nathaniel nate nathan|nathan nate|gabriel gabe
elizabeth liz beth lizzie betty eliza|margaret maggie meg peggy|katherine kate kathy katie kat|catherine cathy kate|patricia pat patty tricia
jennifer jen jenny|jessica jess jessie|rebecca becky becca|susan sue susie|deborah deb debbie|barbara barb|kimberly kim|christina chris tina
samantha sam|alexandra alex sandra|amanda mandy|victoria vicky tori|jacqueline jackie|stephanie steph|abigail abby|melissa mel|pamela pam
cynthia cindy|sandra sandy|theresa terry tess|dorothy dot dottie|frances fran|josephine jo josie|judith judy|vincent vince vinny|eugene gene
stanley stan|francis frank|franklin frank|clifford cliff|maxwell max|maximilian max|isaac ike|abraham abe|emanuel manny|manuel manny
francisco frank paco|jose joe pepe|antonio tony|guadalupe lupe|roberto beto`

const FULL_NAMES: ReadonlyMap<string, ReadonlySet<string>> = buildNicknames()

function buildNicknames(): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>()
  for (const line of NICKNAMES.split(/[|\n]/)) {
    const [full = '', ...shorts] = line.trim().split(' ')
    for (const name of [full, ...shorts]) out.set(name, (out.get(name) ?? new Set()).add(full))
  }
  return out
}

/** Lower-cased parts of a name without titles, suffixes, nicknames in quotes, dots and hyphens. */
export function nameParts(name: string): string[] {
  const plain = withoutBracketed(name.toLowerCase().replaceAll('’', "'"), '"“(', '"”)', 40)
  const parts = plain.split(/[\s,\u002d\u2010\u2011]+/).map((part) => part.replace(/\.$/, '').replace(/'s$/, ''))
  return parts.filter((part) => part !== '' && !TITLES.has(part) && !SUFFIXES.has(part))
}

/** True where two first names can name one person: equal, a nickname, or an initial. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  const x = FULL_NAMES.get(a)
  const y = FULL_NAMES.get(b)
  if (x === undefined || y === undefined) return false
  for (const full of x) if (y.has(full)) return true
  return false
}

/** One letter wrong, missing or two swapped, in a word long enough to tell. */
function isNearMiss(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4) return false
  if (distance(a, b) === 1) return true
  if (a.length !== b.length) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

/** A slip inside a surname beside the same given name: one letter, or two behind a common opening of three (Blake, Black). */
function isSurnameSlip(a: string, b: string): boolean {
  if (isNearMiss(a, b)) return true
  return Math.min(a.length, b.length) >= 5 && a.slice(0, 3) === b.slice(0, 3) && distance(a, b) === 2
}

export type NameRelation = 'same' | 'left-fuller' | 'right-fuller' | 'near-miss' | 'different'

/** How two people's names stand to each other. */
export function relateNames(left: string, right: string): NameRelation {
  const a = nameParts(left)
  const b = nameParts(right)
  if (a.length === 0 || b.length === 0) return 'different'
  if (a.join(' ') === b.join(' ')) return 'same'
  const surnameA = a.at(-1) as string
  const surnameB = b.at(-1) as string
  if (a.length === 1 || b.length === 1) return relateSingle(a, b)
  const given = sameGivenName(a[0] as string, b[0] as string)
  if (surnameA === surnameB) {
    if (given) return 'same'
    return isNearMiss(a[0] as string, b[0] as string) ? 'near-miss' : 'different'
  }
  // A double surname told in part: Maria Lopez Garcia, Maria Lopez.
  if (given && (a.includes(surnameB, 1) || b.includes(surnameA, 1)))
    return a.length > b.length ? 'left-fuller' : 'right-fuller'
  return given && isSurnameSlip(surnameA, surnameB) ? 'near-miss' : 'different'
}

function relateSingle(a: readonly string[], b: readonly string[]): NameRelation {
  const [single, other, fuller] =
    a.length === 1 ? [a[0] as string, b, 'right-fuller' as const] : [b[0] as string, a, 'left-fuller' as const]
  if (other.at(-1) === single || sameGivenName(other[0] as string, single)) return fuller
  const isSlip = (part: string | undefined) => part !== undefined && isNearMiss(part, single)
  return other.length > 1 && (isSlip(other.at(-1)) || isSlip(other[0])) ? 'near-miss' : 'different'
}
