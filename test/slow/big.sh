#!/usr/bin/env bash
# Very large files: refused at once for their size, read within a bound, or refused in words where memory would not do.
set -euo pipefail
source "$(dirname "$0")/articles.bash"
trap 'rm -rf "$work"' EXIT

# at the end of a run: its processor seconds, and the megabytes it took at its height
cat >costs.mjs <<'JS'
import { writeFileSync } from 'node:fs'
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeFileSync('costs', `${Math.round((userCPUTime + systemCPUTime) / 1e6)} ${Math.round(maxRSS / 1024)}\n`)
})
JS
# made FILE BYTES TEXT: the text over and over
made() { node -e 'require("fs").writeFileSync(process.argv[1], Buffer.alloc(Number(process.argv[2]), process.argv[3]))' "$@"; }

# run WHAT CODE SECONDS MEGABYTES ARGS…
run() {
  local what=$1 expected=$2 most_seconds=$3 most_megabytes=$4 code=0
  shift 4
  rm -f costs
  node --import ./costs.mjs "$claims" extract "$@" --no-cache --format ndjson -o out 2>complaints || code=$?
  [ "$code" = "$expected" ] || fail "$what: ends with $code ($(head -n 3 complaints))"
  read -r seconds megabytes <costs
  echo "$what: exit $code, $seconds s of processor, $megabytes MB. $(cut -c1-120 complaints)"
  [ "$seconds" -le "$most_seconds" ] && [ "$megabytes" -le "$most_megabytes" ] || fail "$what: over $most_seconds s or $most_megabytes MB"
  [ "$(wc -l <complaints)" -le 1 ] || fail "$what: $(cat complaints)"
}

made huge.txt 200000000 'Two men died in Dayton on Monday, police said. '
run "200 MB" 2 1 200 huge.txt
grep -q 'max-file-size' complaints || fail "the refusal names no way out"
rm huge.txt

lifted=(--max-file-size 100000000)
# as many words as no run can hold: told at once, and the next article is still read
made prose.txt 50000000 'Two men died in Dayton on Monday, police said. '
echo 'Two men died in Dayton on Monday, police said.' >short.txt
run "a line of 50 MB of prose" 2 60 1200 "${lifted[@]}" prose.txt short.txt
grep -q 'prose.txt: has more than .* words.*divide it into files' complaints || fail "the refusal names no reason or no way out: $(cat complaints)"
grep -q '"short.txt".*"killed"' out || fail "the article after it is not read"
# what holds no words is read to its end
for one in ' ' $'\n' word 7 '“'; do
  made long.txt 50000000 "$one"
  run "50 MB of $(printf '%q' "$one")" 0 60 1200 "${lifted[@]}" long.txt
done
# prose as long as one article may be; its fact is found
made long.txt 2000000 'The crowd went home in the rain and nobody knew what to say. '
echo '. Two men died in Dayton on Monday, police said.' >>long.txt
run "2 MB in one line" 0 60 1200 long.txt
grep -q '"killed"' out || fail "the fact at its end is not found"
