# Made-up short articles and the tool itself, for the proofs of this folder; each works in a folder of its own that vanishes.
claims="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/bin/claims.js"
work=$(mktemp -d)
cd "$work"

# articles FOLDER COUNT: that many files, no two alike
articles() {
  node - "$1" "$2" <<'JS'
const fs = require('node:fs')
const [folder, count] = process.argv.slice(2)
fs.mkdirSync(folder, { recursive: true })
for (let i = 0; i < Number(count); i++) {
  const text = `Two men died in Dayton on Monday, police said. “${(i % 9) + 2} people were hurt,” said Officer Ann Miller of unit ${folder}-${i}.\n`
  fs.writeFileSync(`${folder}/${i}.txt`, text)
}
JS
}

fail() { echo "$*"; exit 1; }

# now: milliseconds since some moment
now() { echo $(($(date +%s%N) / 1000000)); }

# after MILLISECONDS
after() { sleep "$(printf '%d.%03d' $(($1 / 1000)) $(($1 % 1000)))"; }
