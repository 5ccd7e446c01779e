#!/usr/bin/env bash
# Signals at 25 moments each, before, while and after a file is written, readers that go away or dawdle: whole files, no litter, no noise.
set -euo pipefail
source "$(dirname "$0")/articles.bash"
trap 'rm -rf "$work"' EXIT
articles in 60
articles many 500
extract() { node "$claims" extract in --no-cache --format ndjson "$@"; }
extract -o whole
echo old >old

# the output as it must be, by format; json is written at the end, ndjson as articles are read
for format in ndjson json; do node "$claims" extract many --no-cache --format "$format" -o "whole.$format"; done

# interrupted SIGNAL CODE FORMAT NTH: the signal comes so many steps after the run began or, from the 13th on, after its temporary
# file is there; the later it comes, the surer the new file is in place
interrupted() {
  local signal=$1 code=$2 format=$3 nth=$4 place="place-$1" got=0
  rm -rf "$place" && mkdir "$place"
  cp old "$place/out"
  # a job of a script would ignore SIGINT
  env --default-signal=INT node "$claims" extract many --no-cache --format "$format" -o "$place/out" 2>"complaints-$signal" &
  local run=$! struck=start
  if [ "$nth" -ge 13 ]; then
    until [ "$(ls -A "$place" | wc -l)" -gt 1 ] || ! kill -0 "$run" 2>/dev/null; do sleep 0.002; done
    [ "$(ls -A "$place" | wc -l)" -gt 1 ] && struck=writing
    after $(((nth - 13) * (nth - 13) * 10))
  else
    after $((nth * 40))
  fi
  # what is there when the signal comes
  [ "$(ls -A "$place" 2>/dev/null | wc -l)" -gt 1 ] && echo "$format" >>struck-while-writing
  kill "-$signal" "$run" 2>/dev/null || true
  wait "$run" 2>/dev/null || got=$?
  [ "$(ls -A "$place")" = out ] || fail "SIG$signal, $format, moment $nth ($struck) leaves: $(ls -A "$place")"
  [ ! -s "complaints-$signal" ] || fail "SIG$signal, $format, moment $nth says: $(cat "complaints-$signal")"
  if cmp -s "$place/out" "whole.$format"; then
    echo new >>kept
  else
    cmp -s "$place/out" old || fail "SIG$signal, $format, moment $nth ($struck): a torn file"
    # before the program stands, a signal ends Node itself: the shell tells it by the same code
    [ "$got" = "$code" ] || fail "SIG$signal, $format, moment $nth ends with $got, not $code"
    echo old >>kept
  fi
}
for nth in $(seq 1 25); do
  for signal in 'INT 130' 'TERM 143' 'HUP 129'; do
    # every third run writes json
    format=ndjson
    [ $((nth % 3)) != 0 ] || format=json
    # shellcheck disable=SC2086
    interrupted $signal "$format" "$nth"
  done
done
count() { grep -c "$1" "$2" 2>/dev/null || true; }
[ "$(count ndjson struck-while-writing)" -ge 15 ] || fail "only $(count ndjson struck-while-writing) signals came while a file was written"
[ "$(count new kept)" -ge 1 ] || fail "no signal came after the file was in place"
echo "75 signals, $(count ndjson struck-while-writing) while ndjson and $(count json struck-while-writing) while json was written: $(count old kept) old files, $(count new kept) new ones"

for _ in $(seq 50); do
  node "$claims" extract in/1.txt in/2.txt in/3.txt --no-cache --format ndjson 2>>noise | head -n 1 >/dev/null \
    || [ "${PIPESTATUS[0]}" = 141 ] || fail "| head -1 ends with ${PIPESTATUS[0]}"
done
node "$claims" extract in --no-cache --format ndjson 2>>noise | true
node "$claims" extract many --no-cache --format ndjson 2>>noise | head -c 100000 >/dev/null || [ "${PIPESTATUS[0]}" = 141 ] \
  || fail "a reader that leaves in the middle: ${PIPESTATUS[0]}"
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
# a reader that comes late
extract | { sleep 2; cat >late; }
cmp late whole
echo "50 readers of one line, silent; a slow and a late reader have all $(stat -c %s whole) bytes"
