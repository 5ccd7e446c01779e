#!/usr/bin/env bash
# Signals at 25 spread moments each while a file is written, readers that go away or dawdle: whole files, no litter, no noise.
set -euo pipefail
source "$(dirname "$0")/articles.bash"
trap 'rm -rf "$work"' EXIT
articles in 60
extract() { node "$claims" extract in --no-cache --format ndjson "$@"; }
began=$(now)
extract -o whole
whole=$(($(now) - began))
echo old >old

# interrupted SIGNAL CODE MOMENT
interrupted() {
  local place="place-$1" code=0
  mkdir -p "$place"
  cp old "$place/out"
  # a job of a script would ignore SIGINT
  env --default-signal=INT node "$claims" extract in --no-cache --format ndjson -o "$place/out" 2>"complaints-$1" &
  local run=$!
  after "$3"
  kill "-$1" "$run" 2>/dev/null || true
  wait "$run" 2>/dev/null || code=$?
  [ "$(ls -A "$place")" = out ] || fail "SIG$1 after $3 ms leaves: $(ls -A "$place")"
  [ ! -s "complaints-$1" ] || fail "SIG$1 after $3 ms says: $(cat "complaints-$1")"
  if cmp -s "$place/out" whole; then
    echo new >>kept
  else
    cmp -s "$place/out" old || fail "SIG$1 after $3 ms: a torn file"
    # before the program stands, a signal ends Node itself: the shell tells it by the same code
    [ "$code" = "$2" ] || fail "SIG$1 after $3 ms ends with $code, not $2"
    echo old >>kept
  fi
}
for moment in $(seq 1 25); do
  at=$((moment * whole * 16 / 250))
  jobs=()
  for signal in 'INT 130' 'TERM 143' 'HUP 129'; do
    # shellcheck disable=SC2086
    interrupted $signal "$at" &
    jobs+=($!)
  done
  for job in "${jobs[@]}"; do wait "$job" || exit 1; done
done
echo "75 signals over $whole ms: $(grep -c old kept) old files, $(grep -c new kept || true) new ones"

for _ in $(seq 50); do
  node "$claims" extract in/1.txt in/2.txt in/3.txt --no-cache --format ndjson 2>>noise | head -n 1 >/dev/null \
    || [ "${PIPESTATUS[0]}" = 141 ] || fail "| head -1 ends with ${PIPESTATUS[0]}"
done
node "$claims" extract in --no-cache --format ndjson 2>>noise | true
[ ! -s noise ] || fail "a reader that goes away makes noise: $(head -n 3 noise)"

# a reader that takes 64 KB, then pauses
extract | node -e '
const { openSync, readSync, writeSync } = require("node:fs")
const bytes = Buffer.alloc(65536)
const out = openSync("slowly", "w")
for (let got; (got = readSync(0, bytes)) > 0; ) {
  writeSync(out, bytes, 0, got)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
}'
cmp slowly whole
echo "50 readers of one line, silent; a slow reader has all $(stat -c %s whole) bytes"
