#!/usr/bin/env bash
# Runs every slow proof in this folder, tells how long each took, and fails at the end if one of them failed.
set -uo pipefail
cd "$(dirname "$0")"
failed=0
for proof in *.sh; do
  [ "$proof" = all.sh ] && continue
  printf '\n--- %s\n' "$proof"
  began=$SECONDS
  bash "$proof" || { echo "FAILED: $proof"; failed=$((failed + 1)); }
  echo "($((SECONDS - began)) s)"
done
[ "$failed" = 0 ] || { echo "$failed slow proofs failed"; exit 1; }
