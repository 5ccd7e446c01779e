// Currencies: signs, codes and the words that name them, with their ISO 4217 code.

/** Code and words; the first country word is used where the name is shared ("turkish lira", "us dollar"). */
const ROWS: readonly (readonly [code: string, words: string])[] = [
  [
    'USD',
    'dollar|dollars|us dollar|us dollars|u.s. dollar|u.s. dollars|american dollars|buck|bucks|usd|$|us$|u.s. $|united states dollar|united states dollars|greenbacks',
  ],
  ['CAD', 'canadian dollar|canadian dollars|cad|c $|$ c|ca $|cad $|can $'],
  ['AUD', 'australian dollar|australian dollars|aud|a $|$ a|au $|aus $|aud $'],
  ['NZD', 'new zealand dollar|new zealand dollars|nzd|nz $|$ nz'],
  ['HKD', 'hong kong dollar|hong kong dollars|hkd|hk $'],
  ['SGD', 'singapore dollar|singapore dollars|sgd|s $'],
  ['TWD', 'taiwan dollar|taiwan dollars|twd|nt $'],
  ['MXN', 'mexican peso|mexican pesos|mxn|mxn $|mex $'],
  ['BRL', 'reais|brazilian real|brazilian reais|brl|r $'],
  ['EUR', 'euro|euros|eur|€'],
  ['GBP', 'pound sterling|pounds sterling|british pound|british pounds|sterling|quid|gbp|£'],
  ['CHF', 'swiss franc|swiss francs|chf|sfr'],
  ['XXF', 'franc|francs|french franc|french francs'],
  ['DEM', 'deutsche mark|deutsche marks|deutschmark|deutschmarks|d mark|d marks'],
  ['JPY', 'yen|japanese yen|jpy|¥'],
  ['CNY', 'yuan|chinese yuan|renminbi|rmb|cny|kuai'],
  ['KRW', 'south korean won|krw|₩'],
  ['INR', 'rupee|rupees|indian rupee|indian rupees|inr|rs|rs.|₹'],
  ['PKR', 'pakistani rupee|pakistani rupees|pkr'],
  ['LKR', 'sri lankan rupee|sri lankan rupees|lkr'],
  ['RUB', 'ruble|rubles|rouble|roubles|russian ruble|russian rubles|rub|₽'],
  ['UAH', 'hryvnia|hryvnias|uah|₴'],
  ['TRY', 'lira|liras|turkish lira|turkish liras|₺'],
  ['ITL', 'italian lira|lire|italian lire'],
  ['SEK', 'swedish krona|swedish kronor|kronor|sek'],
  ['NOK', 'norwegian krone|norwegian kroner|nok'],
  ['DKK', 'danish krone|danish kroner|kroner|dkk'],
  ['PLN', 'zloty|zlotys|zlotych|pln'],
  ['CZK', 'czech koruna|koruna|korunas|czk'],
  ['HUF', 'forint|forints|huf'],
  ['ILS', 'shekel|shekels|israeli shekel|israeli shekels|ils|nis|₪'],
  ['AED', 'dirham|dirhams|uae dirham|uae dirhams|aed|dh'],
  ['SAR', 'riyal|riyals|saudi riyal|saudi riyals'],
  ['IRR', 'iranian rial|iranian rials|rial|rials'],
  ['IQD', 'iraqi dinar|iraqi dinars|iqd'],
  ['KWD', 'kuwaiti dinar|kuwaiti dinars|dinar|dinars'],
  ['EGP', 'egyptian pound|egyptian pounds|egp'],
  ['ZAR', 'r|rand|south african rand|zar'],
  ['NGN', 'naira|ngn|₦'],
  ['KES', 'kenyan shilling|kenyan shillings|shilling|shillings|kes|ksh|sh'],
  ['GHS', 'cedi|cedis|₵'],
  ['THB', 'baht|thai baht|thb|฿'],
  ['VND', 'dong|vnd|₫'],
  ['PHP', 'philippine peso|philippine pesos|₱'],
  ['IDR', 'rupiah|rupiahs|idr|rp'],
  ['MYR', 'ringgit|ringgits|myr|rm'],
  ['BDT', 'taka|bdt|৳'],
  ['LAK', 'kip|₭'],
  ['KHR', 'riel|៛'],
  ['AFN', 'afghani|afghanis'],
  ['ARS', 'argentine peso|argentine pesos|peso|pesos'],
  ['CLP', 'chilean peso|chilean pesos'],
  ['COP', 'colombian peso|colombian pesos'],
  ['CRC', 'colón|colon|colones|costa rican colón|₡'],
  ['VES', 'bolivar|bolivars|bolívar|bolívares'],
  ['GRD', 'drachma|drachmas'],
  ['PEN', 'nuevo sol|soles'],
  ['XBT', 'bitcoin|bitcoins|btc|₿'],
  ['ETH', 'ether|ethereum'],
]

/** Hundredths of a currency, and its millions, that a word of their own names. */
const PARTS: readonly (readonly [code: string, worth: number, words: string])[] = [
  ['USD', 0.01, 'cent|cents|¢'],
  ['GBP', 0.01, 'pence|penny|p'],
  ['CNY', 0.1, 'mao|jiao'],
  ['XBT', 1e-8, 'satoshi|satoshis'],
  ['JPY', 0.01, 'sen'],
  // millions, as financial wires write them
  ['EUR', 1e6, 'meur'],
  ['USD', 1e6, 'musd'],
  ['GBP', 1e6, 'mgbp'],
  ['AUD', 1e6, 'maud'],
]

export interface Money {
  readonly code: string
  /** Worth of one in the currency: 0.01 for a cent. */
  readonly worth: number
}

export const moneys: readonly Money[] = [
  ...ROWS.map(([code]) => ({ code, worth: 1 })),
  ...PARTS.map(([code, worth]) => ({ code, worth })),
]

/** Phrase → index in `moneys`. */
export const moneyWords: readonly (readonly [string, number])[] = [
  ...ROWS,
  ...PARTS.map(([c, , w]) => [c, w] as const),
].flatMap(([, words], index) => words.split('|').map((word) => [word, index] as const))
