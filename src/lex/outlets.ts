// Words that newspapers, agencies and broadcasters bear in their names.

/** In small letters; most are everyday words too, so they tell an outlet only in a line of names. */
export const OUTLET_WORDS: readonly string[] =
  `times post news herald courier gazette tribune guardian journal chronicle
  observer mail express mirror telegraph independent examiner dispatch inquirer globe bee echo argus bulletin sentinel ledger
  advertiser today press reuters ap afp upi bbc cnn npr magazine review`.split(/\s+/)
