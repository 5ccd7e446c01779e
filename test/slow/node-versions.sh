#!/usr/bin/env bash
# The same articles give the same bytes on every Node that is supported; the package `node` brings the versions.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
formats='json ndjson csv markdown table'

# run NODE FOLDER: every output of the seeds into a folder
run() {
  mkdir -p "$2"
  for command in extract diff; do
    for format in $formats; do
      "$1" bin/claims.js "$command" seeds --format "$format" --width 120 >"$2/$command.$format"
    done
  done
}

run "$(command -v node)" "$work/here"
for version in 20 22 24; do
  # the script of the package fetches the binary for this machine
  npm install --silent --no-save --no-audit --no-fund --prefix "$work/node-$version" "node@$version" >/dev/null 2>&1
  node="$work/node-$version/node_modules/node/bin/node"
  run "$node" "$work/out-$version"
  diff -r "$work/here" "$work/out-$version" || { echo "Node $version gives other bytes"; exit 1; }
  echo "$("$node" --version): the same bytes in $(ls "$work/out-$version" | wc -l) outputs"
done
