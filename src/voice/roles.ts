// Which kind of voice a role word makes: police, officials, hospitals, witnesses, families … each word once, by id.

import { WordTable } from '../lex/word-table.ts'
import type { VoiceKind } from '../model/value.ts'

const words: Readonly<Record<Exclude<VoiceKind, 'other'>, string>> = {
  police: `police officer officers sheriff deputy deputies cop cops trooper troopers detective detectives chief constable
    sergeant sgt lieutenant lt captain patrol marshal marshals investigator investigators dispatcher dispatchers policeman
    policewoman fbi atf swat homicide authorities constabulary`,
  official: `governor mayor minister ministry president senator sen congressman congresswoman representative rep gov
    spokesperson official officials commissioner alderman alderwoman councilman councilwoman councilor councillor
    secretary government administration council city county state department bureau agency ambassador embassy white
    firefighters firefighter fire usgs fema noaa coroner examiner superintendent principal premier chancellor parliament
    lawmaker lawmakers legislator supervisor treasurer candidate democrat republican prosecutors-office army military pentagon navy`,
  hospital: `hospital hospitals doctor doctors dr surgeon surgeons physician physicians nurse nurses paramedic paramedics medic medics
    clinic medical`,
  witness: `neighbor neighbors neighbour neighbours witness witnesses bystander bystanders resident residents onlooker onlookers
    eyewitness eyewitnesses passer-by customer customers shopper shoppers passenger passengers worker workers student students survivor
    survivors protester protesters protestor protestors demonstrator demonstrators crowd crowds people attendee attendees
    employee employees coworker coworkers organizer organizers`,
  family: `mother father brother sister son daughter wife husband parents family relatives relative cousin uncle aunt grandmother
    grandfather mom dad widow fiancee fiance fiancé fiancée girlfriend boyfriend niece nephew stepfather stepmother grandson
    granddaughter mum`,
  suspect: `suspect suspects gunman shooter defendant attacker assailant accused`,
  court: `court judge prosecutor prosecutors attorney lawyer lawyers attorneys magistrate jury juror jurors prosecution da complaint
    affidavit indictment lawsuit clerk`,
  outlet: `news newspaper times post tribune herald gazette journal chronicle reporter reporters outlet outlets media station
    magazine broadcaster cnn cbs abc nbc fox msnbc bbc reuters ap afp upi npr associated bloomberg guardian observer
    examiner-newspaper website blog columnist anchor journalist journalists newsletter`,
  social: `user users tweet tweets tweeter blogger twitter facebook instagram poster`,
  reader: `commenter commenters reader readers`,
}

const order: readonly VoiceKind[] = [
  'other',
  'police',
  'official',
  'hospital',
  'witness',
  'family',
  'suspect',
  'court',
  'outlet',
  'social',
  'reader',
]

const table = new WordTable([])
for (const [kind, list] of Object.entries(words))
  for (const word of list.trim().split(/\s+/)) table.add(word, order.indexOf(kind as VoiceKind))

/** Voice kind of a role word, or 'other'. */
export function roleOf(id: number): VoiceKind {
  return order[table.get(id)]!
}

/** True where the word names a role at all. */
export function isRole(id: number): boolean {
  return table.has(id)
}

/** Roles that tell of a man (1) or a woman (2). */
export const roleGender = new WordTable({
  father: 1,
  brother: 1,
  son: 1,
  husband: 1,
  uncle: 1,
  nephew: 1,
  grandfather: 1,
  dad: 1,
  boyfriend: 1,
  spokesman: 1,
  congressman: 1,
  mr: 1,
  sir: 1,
  man: 1,
  boy: 1,
  mother: 2,
  sister: 2,
  daughter: 2,
  wife: 2,
  aunt: 2,
  niece: 2,
  grandmother: 2,
  mom: 2,
  girlfriend: 2,
  spokeswoman: 2,
  congresswoman: 2,
  mrs: 2,
  ms: 2,
  miss: 2,
  woman: 2,
  girl: 2,
  widow: 2,
})
for (const word of ['spokesman', 'spokeswoman', 'spokesmen']) table.add(word, order.indexOf('official'))
