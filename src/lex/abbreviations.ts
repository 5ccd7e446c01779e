// Words whose full stop belongs to them. 1: always; 2: only when capitalised; 3: only before a number.

import { WordTable } from './word-table.ts'

const ALWAYS =
  'mr mrs ms dr prof sgt lt capt cpl pvt col maj gen cmdr det supt insp sen rep gov pres rev hon messrs mx atty asst dept est inc corp ltd bros univ jr sr esq vs etc approx apt ave blvd rd hwy pkwy feb aug sept oct nov dec jan apr tues thurs weds conn calif fla ariz ala okla tenn wis wisc minn mich nev neb kan ky md ga va tex colo n.c s.c n.j n.y n.h ft lbs mt st ste cpt fr bldg govt natl assn'
const CAPITALISED =
  'sat sun mon tue wed thu fri mar jun jul wash mass miss ore ill ind mont del pa la mo me co no art fig vol sec sq gal ct ln pl dist'
const BEFORE_NUMBER = 'no nos pp fig vol sec art ch rs'

export const abbreviations = new WordTable({
  ...Object.fromEntries(CAPITALISED.split(' ').map((word) => [word, 2])),
  ...Object.fromEntries(ALWAYS.split(' ').map((word) => [word, 1])),
  ...Object.fromEntries(BEFORE_NUMBER.split(' ').map((word) => [word, 3])),
})
