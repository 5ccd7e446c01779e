#!/usr/bin/env bash
# 100,000 files in one run: memory that does not grow with their number, a line for each of them.
set -euo pipefail
source "$(dirname "$0")/articles.bash"
trap 'rm -rf "$work"' EXIT
cat >costs.mjs <<'JS'
import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync('costs', `${Math.round(process.resourceUsage().maxRSS / 1024)}\n`))
JS

# run COUNT: the megabytes of a run over so many files
run() {
  # where CI is set, long runs log how far they are
  env -u CI node --import ./costs.mjs "$claims" extract "in-$1" --no-cache --format ndjson -o out 2>complaints || fail "$1 files: $(head -n 3 complaints)"
  [ "$(wc -l <out)" = "$1" ] || fail "$1 files: $(wc -l <out) lines"
  [ ! -s complaints ] || fail "$1 files: $(head -n 3 complaints)"
  megabytes=$(cat costs)
  echo "$1 files: $megabytes MB"
}
articles in-10000 10000
run 10000
few=$megabytes
articles in-100000 100000
run 100000
[ "$megabytes" -le 700 ] || fail "100,000 files take $megabytes MB"
[ $((megabytes * 2)) -le $((few * 5)) ] || fail "100,000 files take $megabytes MB, 10,000 take $few MB"
