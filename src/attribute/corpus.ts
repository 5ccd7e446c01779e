// The proof of the room: sentences with one marked word each, and how things must stand there. The word between [ and ] is asked about.

export interface StandingRow {
  /** Family in the language to be covered, such as `hedge`. */
  readonly family: string
  readonly text: string
  /** What must hold at the marked word; concerns that are not named must be at rest. */
  readonly is: {
    readonly chain?: readonly string[]
    readonly form?: 'direct' | 'indirect'
    readonly hedged?: true
    readonly negated?: true
    readonly unknown?: true
    readonly denied?: true
    readonly superseded?: true
    readonly unreal?: 'question' | 'conditional' | 'wish' | 'plan' | 'attempt'
  }
}

export const attributeCorpus: readonly StandingRow[] = [
  // own voice
  { family: 'own-voice', text: 'Two trucks [collided] on the bridge at noon.', is: {} },
  { family: 'own-voice', text: 'The sheriff [closed] the road and left.', is: {} },
  // indirect speech
  { family: 'said', text: 'Police said two trucks [collided] on the bridge.', is: { chain: ['Police'] } },
  { family: 'said-that', text: 'Maria Lopez said that the roof [fell] first.', is: { chain: ['Maria Lopez'] } },
  { family: 'trailing', text: 'Two trucks [collided] on the bridge, police said.', is: { chain: ['police'] } },
  {
    family: 'trailing',
    text: 'Two trucks [collided] on the bridge, said Maria Lopez.',
    is: { chain: ['Maria Lopez'] },
  },
  {
    family: 'described-as',
    text: 'Several users described the driver as being [calm].',
    is: { chain: ['Several users'] },
  },
  { family: 'described-as', text: 'The driver was identified as a [teacher].', is: {} },
  { family: 'according', text: 'According to Maria Lopez, the roof [fell] first.', is: { chain: ['Maria Lopez'] } },
  { family: 'according', text: 'The roof [fell] first, according to Maria Lopez.', is: { chain: ['Maria Lopez'] } },
  { family: 'told', text: 'Maria Lopez told the Harbor Times the roof [fell] first.', is: { chain: ['Maria Lopez'] } },
  {
    family: 'two-hops',
    text: 'The Harbor Times reported that neighbors said the roof [fell] first.',
    is: { chain: ['neighbors', 'Harbor Times'] },
  },
  {
    family: 'two-hops',
    text: 'According to the Harbor Times, neighbors said the roof [fell] first.',
    is: { chain: ['neighbors', 'Harbor Times'] },
  },
  { family: 'other-voice', text: 'Police said he fired, but the gun was never [found].', is: { negated: true } },
  { family: 'unvoiced', text: 'It was reported that the roof [fell] first.', is: { chain: ['unnamed source'] } },
  { family: 'unvoiced', text: 'The roof reportedly [fell] first.', is: { chain: ['unnamed source'] } },
  { family: 'unvoiced', text: 'He is said to have [fallen] from the roof.', is: { chain: ['unnamed source'] } },
  {
    family: 'pronoun',
    text: 'Maria Lopez lives upstairs. She said the roof [fell] first.',
    is: { chain: ['Maria Lopez'] },
  },
  { family: 'no-leak', text: 'Police said he ran. The roof [fell] later.', is: {} },
  {
    family: 'direct',
    text: 'Maria Lopez said: “The roof [fell] first.”',
    is: { chain: ['Maria Lopez'], form: 'direct' },
  },
  {
    family: 'direct-ends',
    text: '“We ran,” Maria Lopez said as the roof [fell] behind her.',
    is: { chain: ['Maria Lopez'] },
  },
  {
    family: 'participle',
    text: 'Maria Lopez said he ran, adding that the roof [fell] first.',
    is: { chain: ['Maria Lopez'] },
  },
  {
    family: 'one-voice',
    text: 'Ashford Police Department officers left. Ashford police said the roof [fell], according to the Ashford Police Department.',
    is: { chain: ['Ashford Police Department'] },
  },
  {
    family: 'release',
    text: 'A press release from Ashford police noted that the roof [fell].',
    is: { chain: ['Ashford police'] },
  },
  { family: 'confirmed', text: 'Maria Lopez confirmed that the roof [fell].', is: { chain: ['Maria Lopez'] } },
  { family: 'some-say', text: 'Some say the roof [fell] first.', is: { chain: ['Some'] } },
  // hedges
  { family: 'what-appeared', text: 'He held what appeared to be a [pistol].', is: { hedged: true } },
  { family: 'attempt', text: 'He was going to [leave] the car.', is: { unreal: 'plan' } },
  { family: 'attempt', text: 'He was about to [leave] the car.', is: { unreal: 'plan' } },
  {
    family: 'correction',
    text: 'It was originally reported that six people [died].',
    is: { superseded: true, chain: ['unnamed source'] },
  },
  { family: 'not-hedged', text: 'The captain looked at the [pistol].', is: {} },
  { family: 'unless', text: 'Unless the dam [holds], the town will flood.', is: { unreal: 'conditional' } },
  { family: 'hedge', text: 'The driver may have [fallen] asleep.', is: { hedged: true } },
  { family: 'hedge', text: 'The driver appears to have [fallen] asleep.', is: { hedged: true } },
  { family: 'hedge', text: 'It was believed to be a [pistol].', is: { hedged: true } },
  { family: 'hedge', text: 'He allegedly [stole] the car.', is: { hedged: true } },
  { family: 'hedge', text: 'The suspected [gunman] fled on foot.', is: { hedged: true } },
  { family: 'hedge-phrase', text: 'The suspected gunman [fled] on foot.', is: {} },
  { family: 'hedge-stops', text: 'The driver may have slept, but two cars [burned].', is: {} },
  { family: 'hedge-stops', text: 'The driver may have slept; two cars [burned].', is: {} },
  { family: 'hedge-stops', text: 'The fire, which may have started in a shed, [burned] two cars.', is: {} },
  { family: 'month', text: 'On May 5 two cars [burned].', is: {} },
  { family: 'ability', text: 'Shots could be [heard] across the lake.', is: {} },
  { family: 'stacked', text: 'Police say he may have [slept].', is: { chain: ['Police'], hedged: true } },
  // negation
  { family: 'not', text: 'The officers did not [fire] their guns.', is: { negated: true } },
  { family: 'not', text: "The officers weren't [hurt].", is: { negated: true } },
  { family: 'never', text: 'He never [fired] the gun.', is: { negated: true } },
  { family: 'without', text: 'They left without [firing] a shot.', is: { negated: true } },
  { family: 'no', text: 'No officers were [hurt].', is: { negated: true } },
  { family: 'failed-to', text: 'The crew failed to [reach] the boat.', is: { negated: true } },
  { family: 'refused-to', text: 'He refused to [drop] the knife.', is: { negated: true } },
  { family: 'not-stops', text: 'He did not stop, and officers [fired] twice.', is: {} },
  { family: 'not-stops', text: 'He did not stop when officers [fired] twice.', is: {} },
  { family: 'not-and', text: 'The man was not [armed] and did not have a knife.', is: { negated: true } },
  { family: 'not-and', text: 'The man was not armed and did not have a [knife].', is: { negated: true } },
  {
    family: 'no-and-that',
    text: 'Police said no officers were hurt and that he was [armed].',
    is: { chain: ['Police'] },
  },
  {
    family: 'not-relative',
    text: 'The riders, whose wounds were not life threatening, were driven to a clinic in [stable] condition.',
    is: {},
  },
  {
    family: 'not-relative',
    text: 'The woman, who was not armed, was in [stable] condition.',
    is: {},
  },
  {
    family: 'not-relative',
    text: 'A driver who was not named was [hurt].',
    is: {},
  },
  { family: 'neither-nor', text: 'Neither the driver nor the passenger was [hurt].', is: { negated: true } },
  { family: 'no-and-no', text: 'Nobody was hurt and no one was [arrested].', is: { negated: true } },
  { family: 'acquaintance', text: 'He did not [know] the victim.', is: { negated: true } },
  { family: 'double', text: 'He did not leave without [firing] a shot.', is: {} },
  { family: 'pseudo', text: 'The fire not only [destroyed] the barn.', is: {} },
  { family: 'pseudo', text: 'There is no doubt the fire [destroyed] the barn.', is: {} },
  { family: 'pseudo', text: 'It was not until noon that they [landed].', is: {} },
  { family: 'pseudo', text: 'Police did not rule out that he [jumped].', is: {} },
  // the unknown
  { family: 'unclear', text: 'It is unclear whether he was [armed].', is: { unknown: true } },
  { family: 'unclear', text: 'It was not clear if he was [armed].', is: { unknown: true } },
  { family: 'unclear', text: 'It was not immediately known how many were [hurt].', is: { unknown: true } },
  { family: 'unclear-subject', text: 'The [motive] remains unknown.', is: { unknown: true } },
  { family: 'not-released', text: "The driver's [name] has not been released.", is: { unknown: true } },
  { family: 'not-identified', text: 'The [driver] was not identified.', is: { unknown: true } },
  { family: 'not-said', text: 'Police have not said if he was [armed].', is: { chain: ['Police'], unknown: true } },
  { family: 'yet-to', text: 'Police have yet to confirm the [toll].', is: { unknown: true } },
  {
    family: 'declined',
    text: 'Police declined to say whether he was [armed].',
    is: { chain: ['Police'], unknown: true },
  },
  { family: 'unclear-stops', text: 'It is unclear why he ran, but he was [armed].', is: {} },
  {
    family: 'unclear-stops',
    text: 'Officers did not say why the van turned, but only that it was [speeding].',
    is: { chain: ['Officers'] },
  },
  { family: 'report-and-unknown', text: 'Some called him [unarmed], but it was unclear whether he had a gun.', is: {} },
  { family: 'why', text: 'Police have not explained why they [shot] the man.', is: {} },
  { family: 'why', text: 'It is unclear why the driver [fled].', is: {} },
  { family: 'why', text: 'It is unclear how the dog [escaped].', is: {} },
  { family: 'why-not', text: 'It is unclear how many dogs [escaped].', is: { unknown: true } },
  { family: 'why-not', text: 'Police have not said whether he [fired].', is: { chain: ['Police'], unknown: true } },
  {
    family: 'told-instead',
    text: 'Police did not explain why they shot the man but only that he was in [serious] condition.',
    is: { chain: ['Police'] },
  },
  {
    family: 'told-instead',
    text: 'Police did not say who called them, but that a shop was [robbed].',
    is: { chain: ['Police'] },
  },
  // denial
  { family: 'denied', text: 'Police denied that he was [shot].', is: { chain: ['Police'], denied: true } },
  { family: 'rejected', text: 'Police rejected claims that he was [shot].', is: { chain: ['Police'], denied: true } },
  // the unreal
  { family: 'question', text: 'Was the driver [drunk]?', is: { unreal: 'question' } },
  { family: 'condition', text: 'If the dam [breaks], the town will flood.', is: { unreal: 'conditional' } },
  { family: 'condition', text: 'It would have [become] a chase.', is: { unreal: 'conditional' } },
  { family: 'wish', text: 'Residents called for the officer to be [charged].', is: { unreal: 'wish' } },
  { family: 'wish', text: 'The officer should be [charged].', is: { unreal: 'wish' } },
  { family: 'wish', text: 'Residents urged the mayor to [resign].', is: { unreal: 'wish' } },
  { family: 'wish', text: 'Neighbors called for the [prosecution] of the guard.', is: { unreal: 'wish' } },
  { family: 'wish-fact', text: 'Neighbors called for the prosecution of the guard who [shot] Ana Ruiz.', is: {} },
  { family: 'wish-fact', text: 'Neighbors called for calm after the guard [shot] Ana Ruiz.', is: {} },
  {
    family: 'wish-again',
    text: 'Neighbors called for the guard who shot Ana Ruiz to be [charged].',
    is: { unreal: 'wish' },
  },
  { family: 'wish-rule', text: 'They want a law that [bans] such guns.', is: { unreal: 'wish' } },
  { family: 'not-wish', text: 'Residents called the office and [waited].', is: {} },
  { family: 'plan', text: 'The city plans to [close] the bridge.', is: { unreal: 'plan' } },
  { family: 'plan', text: 'The city will [close] the bridge.', is: { unreal: 'plan' } },
  { family: 'commitment', text: 'The state bureau will [investigate] the crash.', is: {} },
  { family: 'prognosis', text: 'She is expected to [survive].', is: {} },
  { family: 'foreseen', text: 'They had expected a [crowd] of 900.', is: { unreal: 'plan' } },
  { family: 'foreseen', text: 'Gusts are forecast to [reach] the coast.', is: { unreal: 'plan' } },
  { family: 'foreseen', text: 'As expected, the wall [fell].', is: {} },
  { family: 'foreseen', text: 'The guard could [face] charges.', is: { unreal: 'plan' } },
  { family: 'foreseen', text: 'The guard may be [charged] next week.', is: { unreal: 'plan' } },
  { family: 'foreseen', text: 'The guard is expected to [appear] in court.', is: { unreal: 'plan' } },
  { family: 'foreseen-not', text: 'The guard may have had a [gun].', is: { hedged: true } },
  { family: 'foreseen-not', text: 'The guard may be [linked] to the robbery.', is: { hedged: true } },
  { family: 'attempt', text: 'He was trying to [enter] the car.', is: { unreal: 'attempt' } },
  { family: 'attempt', text: 'He attempted to [enter] the car.', is: { unreal: 'attempt' } },
  { family: 'attempt-stops', text: 'He tried to run before officers [fired].', is: {} },
  // overtaken by the source itself
  {
    family: 'initially',
    text: 'Officials initially reported [six] deaths.',
    is: { superseded: true, chain: ['Officials'] },
  },
  {
    family: 'earlier-reports',
    text: 'Earlier reports said [six] people died.',
    is: { superseded: true, chain: ['reports'] },
  },
  { family: 'initially-not', text: 'She was initially [taken] to a clinic.', is: {} },
]
