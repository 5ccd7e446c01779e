// Mountains, seas, deserts and parts of the world that lie across counties and countries, by name.

import { PhraseTable } from '../../lex/phrases.ts'
import { WordTable } from '../../lex/word-table.ts'

/** Names that are sure wherever they stand with a capital. */
const SURE = `alps andes himalayas pyrenees rockies carpathians dolomites appalachians ozarks adirondacks catskills poconos
  everglades carolinas dakotas balkans`
/** Names that other words share: a preposition, "the" or a people before them proves the place. */
const PROVED = `himalaya urals caucasus sahara sahel serengeti kalahari gobi patagonia scandinavia caribbean mediterranean
  adriatic aegean baltic atlantic pacific arctic antarctic midwest donbas donbass darfur karakoram apennines cascades sierras
  maghreb levant`
const SEVERAL = [
  'black sea',
  'red sea',
  'north sea',
  'dead sea',
  'yellow sea',
  'west bank',
  'hindu kush',
  'outer banks',
  'great lakes',
  'great plains',
  'deep south',
  'english channel',
  'french riviera',
  'outer hebrides',
  'ivory coast',
  'florida keys',
  'san juan islands',
  'canary islands',
  'great barrier reef',
  'middle east',
  'bay area',
  'sierra nevada',
  'hill country',
  'blue ridge mountains',
  'smoky mountains',
  'rocky mountains',
  'gulf coast',
  'puget sound',
  'western ghats',
  'panhandle',
]

/** True where the name is sure by itself. */
export const natural = new PhraseTable<boolean>([
  ...SURE.split(/\s+/).map((name): [string, boolean] => [name, true]),
  ...SEVERAL.map((name): [string, boolean] => [name, true]),
  ...PROVED.split(/\s+/).map((name): [string, boolean] => [name, false]),
])

/** Before a name of their own: "Lake Victoria", "Mount Elbrus", "Cape Horn". */
export const openers = new WordTable(['lake', 'mount', 'mt', 'mt.', 'cape'])
/** Before "of" and a name: "the Gulf of Mexico", "the Strait of Hormuz". */
export const waters = new WordTable(['gulf', 'bay', 'strait', 'straits', 'sea', 'horn', 'rock'])

/** Before "of" an unknown name: "the island of Halmara", "the hill village of Akelamo". */
export const settlements = new WordTable(
  'island village villages town towns resort city cities hamlet hamlets communities suburb suburbs settlement municipality port island district province commune parish township region area valley'.split(
    ' ',
  ),
)
