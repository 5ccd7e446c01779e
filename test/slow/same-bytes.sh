#!/usr/bin/env bash
# The same articles give the same bytes whatever the machine is set to: threads, order, zone, language, clock, chance, hashes, width.
set -euo pipefail
source "$(dirname "$0")/articles.bash"
trap 'rm -rf "$work"' EXIT
cp -r "$(dirname "$claims")/../seeds" .
articles in 40
cp seeds/*.txt in/

# a clock that stands at a moment, and chance that always says the same
cat >moment.cjs <<'JS'
const at = Date.parse(process.env.CLAIMS_MOMENT)
const Real = Date
globalThis.Date = class extends Real {
  constructor(...given) { super(...(given.length === 0 ? [at] : given)) }
  static now() { return at }
}
JS
echo 'Math.random = () => 0.999' >chance.cjs

# outputs FOLDER COMMAND…: every format of extract, diff and check
outputs() {
  local folder=$1
  shift
  mkdir -p "$folder"
  for format in json ndjson csv markdown html; do
    "$@" "$claims" extract in --no-cache --format "$format" >"$folder/extract.$format"
    "$@" "$claims" diff in --no-cache --format "$format" >"$folder/diff.$format"
  done
  "$@" "$claims" check in --no-cache --fail-on never --format sarif >"$folder/check.sarif"
}
outputs expected node

# same WHAT COMMAND…
same() {
  local what=$1
  shift
  rm -rf got
  outputs got "$@"
  diff -rq expected got || fail "$what: other bytes"
  echo "$what: the same bytes in $(ls got | wc -l) outputs"
}
with() { local option=$1; shift; node "$@" "$option"; }
for jobs in 1 2 4; do jobs() { node "$@" --jobs "$jobs"; }; same "$jobs threads" jobs; done
for zone in Asia/Tokyo America/St_Johns Pacific/Apia; do same "TZ $zone" env TZ="$zone" node; done
for language in tr_TR.UTF-8 sv_SE.UTF-8 de_DE.UTF-8 C; do same "LANG $language" env LANG="$language" LC_ALL="$language" node; done
for moment in 2038-01-19T03:14:08Z 2024-02-29T23:59:59Z; do
  same "the clock at $moment" env CLAIMS_MOMENT="$moment" node --require ./moment.cjs
done
same "chance" node --require ./chance.cjs
same "hash seed 1" node --hash-seed=1
same "hash seed 77" node --hash-seed=77
same "no compiler" node --jitless
same "a small stack" node --stack-size=300
same "40 columns" env COLUMNS=40 node
same "no colours wanted" env NO_COLOR=1 TERM=dumb node
umask 077
same "umask 077" node
# the order in which a folder holds its files
mkdir other
for one in $(ls in | sort -r); do cp "in/$one" other/; done
mv in first && mv other in
same "files made in another order" node
