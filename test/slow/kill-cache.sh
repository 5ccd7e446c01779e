#!/usr/bin/env bash
# Runs are killed at 200 spread moments, five at a time, over one shared cache: it never lies, shows no torn file, leaves little behind.
set -euo pipefail
source "$(dirname "$0")/articles.bash"
trap 'rm -rf "$work"' EXIT
extract() { node "$claims" extract "$1" --cache-dir cache --format ndjson; }

articles part-0 60
extract part-0 >/dev/null
rm -r cache
began=$(now)
extract part-0 >/dev/null
whole=$(($(now) - began))
rm -r cache
mkdir cache

# killed FOLDER MOMENT: a run in a process group of its own, ended after so many milliseconds
killed() {
  setsid node "$claims" extract "$1" --cache-dir cache --format ndjson >/dev/null 2>&1 &
  local group=$!
  after "$2"
  kill -9 -- "-$group" 2>/dev/null || true
  wait "$group" 2>/dev/null || true
}

most=0
for round in $(seq 0 19); do
  articles "part-$round" 60
  for half in 0 1; do
    for run in 0 1 2 3 4; do
      # 200 moments over the length of a run and a little more, those of a round far from each other
      killed "part-$round" $(((round + 20 * (5 * half + run)) * whole * 11 / 2000)) 2>/dev/null &
    done
    wait
  done
  left=$(find cache -name 'tmp-*' | wc -l)
  [ "$left" -le "$most" ] || most=$left
  # whatever bears the name of a pack is one: magic at both ends
  for pack in cache/*.pack; do
    [ -e "$pack" ] || continue
    [ "$(head -c 8 "$pack")$(tail -c 8 "$pack")" = CLAIMS1CLAIMS1 ] || fail "torn: $pack"
  done
  node "$claims" extract "part-$round" --no-cache --format ndjson >expected
  extract "part-$round" >again 2>complaints
  cmp expected again
  extract "part-$round" | cmp expected -
  [ ! -s complaints ] || fail "complains: $(cat complaints)"
done
[ "$most" -le 50 ] || fail "$most temporary files at once"

# what the last ones left goes with the next that writes, or with --prune
killed part-0 1
touch cache/tmp-999999999-0123abcd
node "$claims" cache --prune --cache-dir cache >/dev/null
[ -z "$(find cache -name 'tmp-*')" ] || fail "--prune leaves temporary files"
echo "200 runs killed within $whole ms, at most $most temporary files, 20 re-runs equal"
