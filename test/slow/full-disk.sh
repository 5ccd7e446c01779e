#!/usr/bin/env bash
# Full and odd disks: a cache that cannot be written costs one warning and no result; an output that cannot be written is told, not torn.
set -euo pipefail
source "$(dirname "$0")/articles.bash"
mounted=()
trap 'for one in "${mounted[@]}"; do umount "$one"; done; rm -rf "$work"' EXIT
# disk NAME OPTIONS
disk() {
  mkdir "$1"
  mount -t tmpfs -o "$2" tmpfs "$1" 2>refusal || { cannot_mount; }
  mounted+=("$work/$1")
}
cannot_mount() {
  echo "this proof cannot run here: $(cat refusal)"
  # where CI may mount, it must
  [ -z "${CI:-}" ] || [ "$(id -u)" != 0 ] || [ -n "${CLAIMS_NO_MOUNT:-}" ] || exit 1
  exit 0
}
articles in 60
node "$claims" extract in --no-cache --format ndjson >expected

# same WHAT WARNINGS FOLDER: the results of a run with this cache, and at most so many warnings
same() {
  local what=$1 warnings=$2 folder=$3
  node "$claims" extract in --cache-dir "$folder" --format ndjson >got 2>complaints || fail "$what: ends with $?"
  cmp expected got || fail "$what: other results"
  [ "$(wc -l <complaints)" -le "$warnings" ] || fail "$what: $(cat complaints)"
  [ "$(grep -c 'warning: the cache cannot be used' complaints)" = "$(wc -l <complaints)" ] || fail "$what: $(cat complaints)"
  echo "$what: the same results, $(wc -l <complaints) warnings"
}
twice() { same "$1, cold" "${@:2}"; same "$1, again" "${@:2}"; }

disk small size=64k
twice "a cache of 64 KB" 1 small
disk inodes nr_inodes=20
for i in $(seq 18); do : >"inodes/$i"; done
twice "a cache of 20 inodes, almost all used" 1 inodes
: 2>/dev/null >inodes/19 || true
twice "a cache of 20 inodes, all used" 1 inodes
mkdir warm
same "a cache" 0 warm
disk readonly size=64k
mount -o remount,ro readonly
twice "a read-only cache, cold" 1 readonly
disk kept size=200m
cp warm/* kept/
mount -o remount,ro kept
twice "a read-only cache, warm" 0 kept
: >file
twice "a file" 1 file
twice "below a file" 1 file/cache
twice "in /proc" 1 /proc/claims-cache
ln -s nowhere link
twice "a link to nowhere" 1 link
{ (ulimit -f 0; exec node "$claims" extract in --cache-dir limited --format ndjson) | cat >got; } 2>&1 | cat >complaints
cmp expected got || fail "no file may grow: other results"
[ "$(wc -l <complaints)" -le 1 ] || fail "no file may grow: $(cat complaints)"

# an output on a full disk
articles many 300
disk target size=16k
for before in absent old; do
  for format in ndjson json csv xlsx sqlite parquet; do
    rm -f target/*
    [ "$before" = absent ] || echo old >target/out
    code=0
    node "$claims" extract many --no-cache --format "$format" -o target/out >/dev/null 2>complaints || code=$?
    [ "$code" = 2 ] || fail "$format on a full disk ends with $code"
    grep -qi 'no space' complaints || fail "$format on a full disk says: $(cat complaints)"
    [ "$(wc -l <complaints)" = 1 ] || fail "$format on a full disk says: $(cat complaints)"
    if [ "$before" = absent ]; then
      [ -z "$(ls -A target)" ] || fail "$format on a full disk leaves $(ls -A target)"
    else
      [ "$(ls -A target)" = out ] && [ "$(cat target/out)" = old ] || fail "$format on a full disk: the old file is gone"
    fi
  done
done
echo "outputs on a full disk: exit 2, told, the old file or none"
