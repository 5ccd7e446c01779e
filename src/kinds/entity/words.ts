// What single words tell about names: titles, heads of organizations and places, words that are never part of a name.

import { WordTable } from '../../lex/word-table.ts'

export enum Trait {
  /** Never part of a name: weekdays, months, function words, headline furniture. */
  Stop = 1,
  /** Stands before a person's name when capitalised. */
  Title = 2,
  /** Lower-case role noun that may stand before a name ("driver Ann Lee"). */
  Role = 4,
  /** Last word of an organization's name. */
  OrgHead = 8,
  /** Last word of a named site. */
  SiteHead = 16,
  StreetHead = 32,
  Suffix = 64,
  Particle = 128,
  /** An acronym or one-word name that is an organization by itself. */
  OrgName = 256,
  Direction = 512,
  Reporting = 1024,
  /** Makes and products: what follows is no person. */
  Brand = 2048,
  /** Organization heads that take "of …" or "for …". */
  OfHead = 4096,
  /** Lower-case head right after a name ("Kenosha police"). */
  LowerOrg = 8192,
  /** Lower-case site right after a name ("the Pulse nightclub"). */
  LowerSite = 16384,
  Hospital = 32768,
  School = 65536,
  Church = 131072,
  Prison = 262144,
  Court = 524288,
  Media = 1048576,
  /** county, province, district …: "Harvey County". */
  Area = 2097152,
  /** Prepositions before places. */
  Locative = 4194304,
  Road = 8388608,
  Male = 16777216,
  Female = 33554432,
  /** Words that close a company's name. */
  Company = 67108864,
  /** "and"-joined tails of one organization or site ("Zoo and Botanical Garden"). */
  Tail = 134217728,
  /** A lower-case word that may open or head a description ("hospital", "police"). */
  Described = 268435456,
}

export const traits = traitTable([
  [
    Trait.Stop,
    `monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri january february march april june july august
  september october november december jan feb aug sept oct nov dec i he she it we they you me him us them my his her its our your
  their the a an this that these those there here who whom whose which what when where why how if because although though while
  whether since until unless after before during despite and or but nor so yet for to of in on at by with from into onto over under
  about against between among through as than is are was were be been being has have had having do does did will would can could
  may might must shall should not no yes also just only even still then now again once more most other another some any each every all
  both several many few much such same own very too however meanwhile moreover according updated update breaking photo photos video
  videos watch read click copyright advertisement share tweet related story stories source sources posted published getty images flight
  twitter facebook instagram youtube am pm a.m. p.m. est cst edt cdt pst mst gmt utc et today yesterday tonight tomorrow
  christmas easter thanksgiving halloween ramadan islam muslim muslims christian christians jewish catholic god lord heaven
  internet bible english spanish arabic farsi persian urdu hindi mandarin cantonese swahili pashto dari tagalog french german russian black white asian hispanic latino latina african
  two three four five six seven eight nine ten eleven twelve one dozens hundreds thousands witnesses neighbors neighbours police
  officers authorities officials investigators detectives deputies paramedics firefighters people residents students victims suspects
  father's mother's new's page comments comment email e-mail news's media follow sign log subscribe newsletter
  rican ricans korean koreans zealander arabian zealanders leonean lankan
  ok okay please thanks thank hello hi dear sorry oh well sure let's image caption file undated courtesy`,
  ],
  [
    Trait.Title,
    `ceo cfo coo mr mrs ms miss mx dr prof professor doctor sir lord lady dame judge justice officer sergeant sgt lieutenant lt captain capt
  colonel col general gen major maj corporal cpl private pvt commander cmdr admiral adm inspector insp superintendent supt detective det
  deputy chief sheriff trooper constable marshal agent special chief's mayor governor gov senator sen representative rep congressman
  congresswoman president pres prime minister chancellor king queen prince princess secretary ambassador attorney attorneys prosecutor
  district county state spokesman spokeswoman spokesperson commissioner councilman councilwoman councilmember councillor alderman
  alderwoman director chairman chairwoman chair assistant asst acting interim former vice lawmaker rev reverend pastor father fr
  rabbi imam bishop archbishop pope cardinal ayatollah sheikh coach principal coroner examiner medical warden firefighter paramedic
  lawyer solicitor republican democrat democratic msgr monsignor hon honorable pte staff senior undersecretary premier speaker
  leader foreign interior defense defence health energy finance justice transport transportation education agriculture labor labour
  police fire patrol public information mademoiselle monsieur señor don first specialist spc investigator patrolman patrolwoman`,
  ],
  [
    Trait.Role,
    `officer sergeant lieutenant captain chief sheriff deputy detective trooper mayor governor senator president minister spokesman
  spokeswoman spokesperson commissioner alderman councilman director attorney prosecutor lawyer judge driver pilot gunman shooter
  suspect victim witness neighbor neighbour resident student teacher principal coach pastor reverend activist protester organizer
  organiser founder owner manager employee worker coworker father mother brother sister son daughter wife husband uncle aunt cousin
  nephew niece grandmother grandfather girlfriend boyfriend fiancee fiance friend friends bystander motorist passenger teenager
  man woman boy girl teen actor singer rapper player reporter journalist correspondent analyst expert historian author scientist
  professor geologist seismologist meteorologist forecaster spokespeople secretary chairman chairwoman leader colleague colleagues
  congressman congresswoman lawmaker representative candidate photographer editor survivor paramedic nurse doctor surgeon firefighter
  residents witnesses victims suspects brothers sisters named identified dubbed called ally aide adviser advisor officers
  siblings twins stepfather stepmother grandson granddaughter landlord tenant roommate classmate partner guard
  deputies detectives sergeants agents prosecutors producer bartender dancer veteran marine soldier sailor researcher`,
  ],
  [
    Trait.Male,
    'mr sir father brother son husband uncle nephew grandfather boyfriend man boy king prince congressman councilman',
  ],
  [
    Trait.Female,
    'mrs ms miss lady mother sister daughter wife aunt niece grandmother girlfriend woman girl queen princess',
  ],
  [Trait.Suffix, 'jr sr ii iii iv esq'],
  [
    Trait.Particle,
    "de van von der den al el bin ibn abu ben da dos del della la le di du la's ter ul-haq ur bint san st o af ap",
  ],
  [
    Trait.OrgHead,
    `department dept police ministry bureau agency administration commission committee council board authority division office
  university college school academy institute hospital clinic center centre church mosque synagogue temple cathedral foundation
  association assn society union party congress senate parliament house court patrol guard army navy force forces corps coalition
  service services company corporation corp inc ltd llc plc co airlines airways airline industries group bank times post news
  tribune herald gazette journal observer globe chronicle register dispatch press radio television network magazine federation
  league club squad unit command team alliance front brigade legion movement coalition campaign red cross trust fund systems
  technologies motors electric energy airlines infirmary ministries orchestra medical health healthcare laboratory lab
  elementary high middle jail prison penitentiary constabulary secretariat inspectorate directorate embassy consulate
  guards rangers rescue ambulance legislature assembly cabinet registry courier sentinel inquirer mirror guardian telegraph
  express bee tribune weekly industries isd transit partners holdings solutions brands stores studios records productions media international
  communications transit railway railroad centers taskforce bulls trucking logistics freight fitness plumbing roofing construction
  landscaping towing realty insurance foods brewery bakery`,
  ],
  [
    Trait.OfHead,
    `department dept ministry bureau university college school church court office division board institute bank council agency
  house association society commission academy federation union party hospital committee administration center centre
  secretary organization organisation league cathedral temple confederation daughters sons knights embassy infirmary`,
  ],
  [Trait.Company, 'inc ltd llc corp corporation plc co'],
  [Trait.LowerOrg, `police cops firefighters sheriff marshal hospital university school church government`],
  [Trait.Hospital, 'hospital infirmary clinic medical health healthcare hospitals'],
  [Trait.School, 'school university college academy elementary kindergarten schools'],
  [Trait.Church, 'church mosque synagogue temple cathedral chapel'],
  [Trait.Prison, 'jail prison penitentiary'],
  [Trait.Court, 'court courthouse'],
  [
    Trait.Media,
    `times post news tribune herald gazette journal observer globe chronicle register press radio television network magazine courier
  sentinel inquirer mirror guardian telegraph express weekly`,
  ],
  [
    Trait.SiteHead,
    `park zoo mall airport station bridge stadium arena plaza square garden gardens beach lake river creek bay island islands mountain
  mountains mount canyon valley forest desert harbor harbour port pier dam tunnel mine field fairgrounds museum library theater theatre
  hall tower towers apartments complex hotel inn motel resort casino restaurant cafe café bar grill pub nightclub lounge diner
  market supermarket store shop pharmacy gym terminal courthouse cemetery monument memorial campus village estates heights hills
  trailer coliseum amphitheater raceway speedway refinery plant warehouse landing crossing ranch farm springs reservoir aquarium
  playground ocean sea gulf peninsula strait coast province prefecture borough township parish neighborhood palace
  side fort barracks base ballroom auditorium cinema terrace manor gate volcano falls point hill grove woods ridge meadows peak glacier gorge`,
  ],
  [
    Trait.StreetHead,
    `street st avenue ave road rd boulevard blvd drive dr lane ln highway hwy parkway pkwy court ct place pl way terrace circle
  expressway freeway turnpike alley trail pike broadway causeway bypass byway loop streets avenues roads route`,
  ],
  [Trait.Road, 'interstate highway hwy route i us u.s. u.s state sr rt rte county cr m a'],
  [
    Trait.LowerSite,
    `nightclub neighborhood neighbourhood mine zoo airport mall bridge station apartments apartment hotel restaurant bar park stadium
  casino courthouse jail prison complex school hospital church mosque district river lake reservoir beach plant market camp
  nature campus building motel cafe theater theatre library museum gym store square province region village`,
  ],
  [Trait.Area, 'county province district region parish township borough state prefecture governorate'],
  [
    Trait.Locative,
    'in at near outside around from to toward towards through across of throughout into via inside leaving off between',
  ],
  [
    Trait.Direction,
    `north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern downtown midtown uptown upstate lower upper suburban greater coastal rural mid`,
  ],
  [
    Trait.Reporting,
    `said says told tells added adds wrote writes tweeted confirmed explained recalled testified stated noted announced claimed
  reported insisted argued declined denied warned urged acknowledged admitted replied asked vowed recounted remembered`,
  ],
  [
    Trait.Brand,
    `chevrolet chevy ford toyota honda nissan dodge jeep bmw mercedes audi lexus hyundai kia mazda subaru chrysler cadillac buick gmc
  pontiac volkswagen tesla boeing airbus cessna glock ruger remington winchester smith&wesson iphone android windows google apple
  samsung microsoft amazon taser colt beretta bushmaster ak-47 volvo`,
  ],
  [
    Trait.OrgName,
    `fbi cia atf dea ntsb faa fema dhs doj nypd lapd fdny cnn abc nbc cbs bbc npr msnbc pbs reuters ap afp ktla wfaa kvue kbi gbi tbi
  dci nato nasa usgs noaa cdc epa osha isis isil pkk ypg naacp aclu nra nfl nba mlb ncaa unicef interpol europol mit ucla usc lapd lasd
  cbp cdu cpd dps dcf ems upi wbbm wgn wsb ktvu kron wabc wnbc wcbs kabc kcbs knbc al-qaeda hezbollah hamas taliban telemundo univision
  un eu who imf opec boeing facebook twitter google youtube amazon walmart uber lyft starbucks ikea tass xinhua irna isna rt bea iaea unhcr
  rcmp aaib dgca knkt msha nhtsa jtsb aaiu basarnas uscg caan ndrrmc
  irs ofsted hmrc nhs csiro ndma ndrf sdrf cbi nia ncb sas atsb raaf mosad mossad mi5 mi6 scotland-yard congress pentagon kremlin`,
  ],
  [Trait.Tail, 'garden gardens aquarium museum clinic explosives firearms health medicine services'],
  [Trait.OrgHead | Trait.Hospital, 'medical hospital'],
  [
    Trait.Described,
    'office police hospital hospitals sheriff marshal investigators authorities troopers prosecutors team panel prosecutor attorney general coroner ombudsman watchdog regulator magistrate auditor',
  ],
])

/** All that the lists say of each word. */
function traitTable(lists: readonly (readonly [bits: number, words: string])[]): WordTable {
  const table = new WordTable([])
  for (const [bits, words] of lists)
    for (const word of words.split(/\s+/)) if (word !== '') table.addWord(word, (old) => old | bits)
  return table
}
