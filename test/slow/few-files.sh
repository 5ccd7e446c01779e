#!/usr/bin/env bash
# 5,000 files with few file handles, little memory, a small stack and an empty environment: the same bytes.
set -euo pipefail
source "$(dirname "$0")/articles.bash"
trap 'rm -rf "$work"' EXIT
articles in 5000
options=(extract in --format ndjson)
node "$claims" "${options[@]}" --no-cache >expected

# same WHAT COMMAND…
same() {
  local what=$1
  shift
  "$@" >got 2>complaints || fail "$what: ends with $? ($(head -n 3 complaints))"
  cmp expected got || fail "$what: other bytes"
  [ ! -s complaints ] || fail "$what: $(head -n 3 complaints)"
  echo "$what: the same $(stat -c %s got) bytes"
}
handles() { (ulimit -n "$1" && shift && node "$claims" "$@"); }
same "64 file handles" handles 64 "${options[@]}" --no-cache
same "40 file handles" handles 40 "${options[@]}" --no-cache
same "40 file handles, cold cache" handles 40 "${options[@]}" --cache-dir cache
same "40 file handles, warm cache" handles 40 "${options[@]}" --cache-dir cache
same "96 MB of heap" node --max-old-space-size=96 "$claims" "${options[@]}" --no-cache
same "a small stack" node --stack-size=300 "$claims" "${options[@]}" --no-cache
same "no HOME, TMPDIR, TERM" env -i "$(command -v node)" "$claims" "${options[@]}" --cache-dir cache

# as many packs in the cache as handles
articles many 45
options=(extract many --format ndjson)
for i in $(seq 0 44); do node "$claims" extract "many/$i.txt" --cache-dir packs --format ndjson >/dev/null; done
node "$claims" "${options[@]}" --no-cache >expected
same "$(ls packs | wc -l) packs, 40 file handles" handles 40 "${options[@]}" --cache-dir packs
