#!/usr/bin/env bash
# A run under a trace of system calls: no socket to anywhere, no other program, no file written but the named output and .claims/.
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v strace >/dev/null || { apt-get update -qq && apt-get install -y -qq strace >/dev/null; }
claims="$PWD/bin/claims.js"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r seeds "$work/"
cd "$work"
export CANARY_TOKEN=canary-7c1f0e

# traced NAME ARGS…
traced() {
  local name=$1
  shift
  strace -f -qq -e trace=socket,connect,execve,openat,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat \
    -o "$name.trace" node "$claims" "$@" >"$name.out" 2>"$name.err"
}
traced extract extract seeds --format json
traced diff diff seeds -o matrix.json --format json
traced check check seeds --fail-on never

for name in extract diff check; do
  if grep -E 'socket\(AF_INET|connect\(.*AF_INET' "$name.trace"; then echo "$name opens a socket"; exit 1; fi
  programs=$(grep -c 'execve(' "$name.trace")
  [ "$programs" = 1 ] || { grep 'execve(' "$name.trace"; echo "$name starts another program"; exit 1; }
  # where it wrote, made, renamed or removed something; failed calls change nothing
  { grep -E 'O_WRONLY|O_RDWR|O_CREAT|creat\(|rename|unlink|mkdir' "$name.trace" || true; } | grep -v ' = -1 ' \
    | grep -oE '"[^"]+"' | tr -d '"' | sort -u >"$name.written" || true
  if grep -vE '^(\./)?(matrix\.json|[^/]*matrix\.json[^/]*|(.*/)?\.claims(/.*)?|/dev/(null|tty|pts/.*)|/proc/.*|.*compile-cache.*|.*/v8-compile-cache.*)$' \
    "$name.written" | grep -vE "^$work/(\.claims|[^/]*matrix\.json)"; then echo "$name writes beside its outputs"; exit 1; fi
  if grep -l "$CANARY_TOKEN" "$name.out" matrix.json; then echo "$name tells the environment"; exit 1; fi
done
if grep -l "$work" matrix.json extract.out; then echo "an absolute path in a report"; exit 1; fi
unshare -n node "$claims" extract seeds --format json | cmp - extract.out
node --disallow-code-generation-from-strings "$claims" extract seeds --format json | cmp - extract.out
node --disable-proto=throw "$claims" extract seeds --format json | cmp - extract.out
echo 'no socket, no program, no write beside the outputs; the same bytes without a network'
