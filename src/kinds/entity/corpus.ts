// Proof of the entity shelf: phrases and the names they must give (kind, then name), and phrases that must give none.

/** `person`, `organization` and `place` entries as `kind: settled name`, in text order; `police` alone is left out. */
export interface EntityRow {
  readonly text: string
  readonly gives: readonly string[]
}

const row = (text: string, ...gives: string[]): EntityRow => ({ text, gives })

export const people: readonly EntityRow[] = [
  row('The driver, Anna Holt, stayed at the wheel.', 'person: Anna Holt'),
  row('Peter J. Lindqvist, 44, was treated at home.', 'person: Peter J. Lindqvist'),
  row('According to Sgt. Maria Delgado-Ruiz, nobody was inside.', 'person: Maria Delgado-Ruiz'),
  row('Police Chief Ron Okafor said the bridge would stay closed.', 'person: Ron Okafor'),
  row('It was Gov. Ellen van der Berg who called.', 'person: Ellen van der Berg'),
  row('Energy Minister Yavuz Karaca told reporters that it was safe.', 'person: Yavuz Karaca'),
  row('The boat belonged to Samuel O’Rourke Jr. and his son.', 'person: Samuel O’Rourke Jr.'),
  row(
    'Thomas "Tom" Averill, 31, left. Tom Averill was calm. Averill spoke.',
    ...Array(3).fill('person: Thomas "Tom" Averill'),
  ),
  row('Lena Marsh was seen at noon. Later Marsh went home.', 'person: Lena Marsh', 'person: Lena Marsh'),
  row('Mr. Winter did not answer.', 'person: Winter'),
  row('She was found by 30-year-old Mere Valdez that day.', 'person: Mere Valdez'),
  row('The man was identified as Jorvan Pryce last night.', 'person: Jorvan Pryce'),
  row('It was April Jones who saw it on Sunday.', 'person: April Jones'),
  row('His neighbor Will Harmon said so.', 'person: Will Harmon'),
  row('Sources named Mahmoud al-Tamimi as the buyer.', 'person: Mahmoud al-Tamimi'),
  row('Passengers Ruth Holm, 48, and Peter Holm got out.', 'person: Ruth Holm', 'person: Peter Holm'),
  row('Typhoon Ulysses hit the coast and Storm Arwen the hills.'),
  row('The ferry Anna Marie sank off the pier.'),
  row('John and Mary Okafor were asleep.', 'person: John Okafor', 'person: Mary Okafor'),
  row('The boat belonged to Peter and Ruth Holm.', 'person: Peter Holm', 'person: Ruth Holm'),
  row('Drs. Adam and Lena Marsh were on board.', 'person: Adam Marsh', 'person: Lena Marsh'),
  row('Anna Holt was there. Holt and Ruth Hill left.', 'person: Anna Holt', 'person: Anna Holt', 'person: Ruth Hill'),
  row('Gavernor Anna Holt spoke.', 'person: Anna Holt'),
]

export const organizations: readonly EntityRow[] = [
  row('Lines fell, PG&E said.', 'organization: PG&E'),
  row('The blaze grew, according to Cal Fire.', 'organization: Cal Fire'),
  row('Police Scotland said so.', 'organization: Police Scotland'),
  row('She was treated by Ambulance Victoria.', 'organization: Ambulance Victoria'),
  row('He died in the Royal Infirmary of Edinburgh.', 'organization: Royal Infirmary of Edinburgh'),
  row('He was taken to Memorial with a gunshot wound.', 'organization: Memorial'),
  row(
    'She was taken to St. Brannock Medical Center in serious condition.',
    'organization: St. Brannock Medical Center',
  ),
  row('She was flown to Stroger in serious condition.', 'organization: Stroger'),
  row("The state fire marshal's office sent a team.", "organization: The state fire marshal's office"),
  row('They lay in Brannock Medical College and Hospital.', 'organization: Brannock Medical College and Hospital'),
  row('The Dayton Police Department has closed the case.', 'organization: Dayton Police Department', 'place: Dayton'),
  row('The Department of Natural Resources sent a boat.', 'organization: Department of Natural Resources'),
  row(
    'Agents of the Bureau of Alcohol, Tobacco, Firearms and Explosives came.',
    'organization: Bureau of Alcohol, Tobacco, Firearms and Explosives',
  ),
  row(
    'The State Crime Bureau (S.C.B.) will lead. Calls go to S.C.B. now.',
    'organization: State Crime Bureau',
    'organization: State Crime Bureau',
    'organization: State Crime Bureau',
  ),
  row("The Lorain County Sheriff's Office was asked.", "organization: Lorain County Sheriff's Office"),
  row("He was taken to St. Anne's Hospital.", "organization: St. Anne's Hospital"),
  row('She died at Mercy Regional Medical Center.', 'organization: Mercy Regional Medical Center'),
  row('Dayton police said so.', 'organization: Dayton police', 'place: Dayton'),
  row('The FBI has joined them.', 'organization: FBI'),
  row('He told Fox 9 News about it.', 'organization: Fox 9 News'),
  row('The Dayton Tribune reported it.', 'organization: Dayton Tribune'),
  row('Italian investigators took the recorder.', 'organization: Italian investigators'),
  row('The head of the Danish investigation team spoke.', 'organization: the Danish investigation team'),
  row('They flew him to a hospital in Dayton.', 'organization: a hospital in Dayton', 'place: Dayton'),
  row('He was airlifted to Sancta Virelli on Friday.', 'organization: Sancta Virelli'),
  row(
    'The Dayton Police Department came. Dayton police left.',
    'organization: Dayton Police Department',
    'place: Dayton',
    'organization: Dayton Police Department',
    'place: Dayton',
  ),
  row(
    'They called the local sheriff and state police.',
    'organization: the local sheriff',
    'organization: state police',
  ),
  row(
    "The Ohio Department of Safety's division of crash research is at work.",
    "organization: Ohio Department of Safety's division of crash research",
  ),
]

export const places: readonly EntityRow[] = [
  row('A barn burned in Lake County.', 'place: Lake County'),
  row('The fire began in Dayton, Ohio, at noon.', 'place: Dayton'),
  row('It shook Boise, Idaho.', 'place: Boise'),
  row('A blast in Reading killed nobody.', 'place: Reading'),
  row('He lives in Nice, France.', 'place: Nice'),
  row('The truck stopped near 18th Avenue and 30th Street.', 'place: 18th Avenue and 30th Street'),
  row('They met at 9th and Maple.', 'place: 9th and Maple'),
  row('It burned in the 1400 block of W. 8th Ave. on Monday.', 'place: 1400 block of W. 8th Ave.'),
  row('The shop at 27 Harbor Street is closed.', 'place: 27 Harbor Street'),
  row('It stood at the corner of Elm and Maple streets.', 'place: Elm and Maple streets'),
  row('Cars waited on Interstate 70 and on Highway 12.', 'place: Interstate 70', 'place: Highway 12'),
  row('Crews from Butler County helped.', 'place: Butler County'),
  row("It rained in Prince George's County.", "place: Prince George's County"),
  row('Snow fell in northwestern Montana.', 'place: northwestern Montana'),
  row('They walked through the Maplewood Zoo and Botanical Garden.', 'place: Maplewood Zoo and Botanical Garden'),
  row('Shots were heard at the Zanzibar nightclub.', 'place: Zanzibar nightclub'),
  row('The plane came down outside Tehran.', 'place: Tehran'),
  row('It happened in Grelsfield on Friday.', 'place: Grelsfield'),
  row('A Grelsfield man was hurt.', 'place: Grelsfield'),
  row('The bus turned over at Grelsfield.', 'place: Grelsfield'),
  row('It struck the island of Vennimar before dawn.', 'place: Vennimar'),
  row('A lorry burned on the M62 all night.', 'place: M62'),
  row('They live in Barlow City now.', 'place: Barlow City'),
  row('The mine lies in Kutahya province.', 'place: Kutahya province'),
  row('A coach left the road in the Swiss Alps.', 'place: Swiss Alps'),
  row('Snow cut off villages in the Andes.', 'place: Andes'),
  row('Fires burned in the northern Rockies.', 'place: northern Rockies'),
  row('The trawler sank in the Black Sea.', 'place: Black Sea'),
  row('The tanker burned in the Gulf of Mexico.', 'place: Gulf of Mexico'),
  row('The ferry sank on Lake Victoria.', 'place: Lake Victoria'),
  row('Two climbers fell on Mount Elbrus.', 'place: Mount Elbrus'),
  row('The storm crossed the Bay of Bengal.', 'place: Bay of Bengal'),
  row('The boat was last seen in the Mediterranean.', 'place: Mediterranean'),
  row('Floods struck Lake Charles.', 'place: Lake Charles'),
  row('A blast was heard in Orvelle-les-Monts.', 'place: Orvelle-les-Monts'),
  row('The quake struck near Brantes-Velun.', 'place: Brantes-Velun'),
  row('They reached the ski resort of Corva Lenn.', 'place: Corva Lenn'),
]

/** Capitals and everyday words that are no entity at all. */
export const nothing: readonly string[] = [
  'Two Costa Rican pilots were aboard.',
  'The senator (D-TX) left.',
  'On Monday the March rain came back.',
  'Reading was his hobby, and nice people came.',
  'Young men ran. Will they return?',
  'Witnesses ran away on Sunday.',
  'He was a Black man in his thirties.',
  'The Spanish team won in May.',
  'Shots rang out. Officers ran.',
  'He was flying on the A350.',
  'He drove a Ford Mustang and a Toyota Camry.',
]
