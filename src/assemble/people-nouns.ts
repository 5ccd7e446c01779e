// Nouns that describe a person without a name, and the gender they tell.

import { WordTable } from '../lex/word-table.ts'

export type Gender = 'male' | 'female' | null

/** Nouns that describe anybody: a later "the man" may be any person of that gender. */
const GENERIC: Readonly<Record<string, Gender>> = {
  man: 'male',
  boy: 'male',
  woman: 'female',
  girl: 'female',
  person: null,
  individual: null,
  victim: null,
  male: 'male',
  female: 'female',
  child: null,
  teenager: null,
  teen: null,
  youth: null,
  driver: null,
  passenger: null,
  suspect: null,
  gunman: 'male',
  shooter: null,
  resident: null,
  father: 'male',
  mother: 'female',
  son: 'male',
  daughter: 'female',
  brother: 'male',
  sister: 'female',
  husband: 'male',
  wife: 'female',
}
/** 1 male, 2 female, 3 either; 0 for nouns that say more than that. */
export const GENDER = new WordTable(
  Object.fromEntries(
    Object.entries(GENERIC).map(([word, gender]) => [word, gender === 'male' ? 1 : gender === 'female' ? 2 : 3]),
  ),
)

const YOUNG = new WordTable(['child', 'boy', 'girl'])
const GROWN = new WordTable(['man', 'woman', 'father', 'mother', 'husband', 'wife', 'driver'])

/** "Her mother … the child": lemmas of which one names a child and the other somebody grown are two people. */
export function areOfOtherAge(a: number, b: number): boolean {
  return (YOUNG.has(a) && GROWN.has(b)) || (GROWN.has(a) && YOUNG.has(b))
}

/** Participles that stand for people: "those killed", "the wounded". */
export const HARMED = new WordTable([
  'killed',
  'dead',
  'slain',
  'wounded',
  'injured',
  'hurt',
  'shot',
  'murdered',
  'deceased',
])

/** Nouns that say the part somebody plays: they go back to whoever plays it, never to the only person so far. */
export const ROLE_NOUN = new WordTable(['victim', 'suspect', 'gunman', 'shooter'])

/** Animals with names of their own are no victims or suspects. */
const ANIMAL = new WordTable([
  'gorilla',
  'dog',
  'cat',
  'horse',
  'lion',
  'tiger',
  'bear',
  'elephant',
  'shepherd',
  'labrador',
  'pit-bull',
  'puppy',
  'chimpanzee',
  'whale',
  'alligator',
  'k9',
])

/** Between the word for an animal and a name: whoever leads or keeps it. */
const HANDLER = new WordTable(
  'deputy officer sergeant sgt sgt. cpl cpl. corporal handler trainer keeper owner trooper agent unit'.split(' '),
)

/** Whether the words before a name call it an animal; "K9 deputy Ann Lee" leads a dog and is none. */
export function endsInAnimal(word: Uint32Array, from: number, to: number): boolean {
  let animal = false
  for (let t = from; t < to; t++) animal = ANIMAL.has(word[t]!) || (animal && !HANDLER.has(word[t]!))
  return animal
}

/** Who some of those counted are: where an article counts more of them, these are a part of that number. */
export const SUBSET = new WordTable(
  (
    'child children kid infant baby toddler minor student pupil schoolchild schoolchildren foreigner tourist national ' +
    'canadian american iranian afghan briton swede german turk syrian iraqi israeli palestinian mexican russian ' +
    'ukrainian frenchman frenchmen spaniard italian greek dane norwegian finn dutchman hungarian romanian bulgarian ' +
    'austrian belgian irishman englishman indian pakistani bangladeshi korean filipino indonesian malaysian australian ' +
    'nigerian kenyan somali ethiopian egyptian tunisian algerian moroccan saudi yemeni lebanese brazilian argentine ' +
    'colombian venezuelan peruvian cuban haitian honduran guatemalan jamaican nepali chechen kurd european african asian'
  ).split(' '),
)
