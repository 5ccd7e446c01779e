#!/usr/bin/env bash
# Runs the completion scripts in the shells themselves: commands, options and choices must come up in each.
# A shell that is not here is installed where that is possible, and named where it is not.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

must_offer() { grep -q -- "^$2" "$1" || { echo "$1: \"$2\" is not offered"; cat "$1"; exit 1; }; }

have() {
  command -v "$1" >/dev/null && return
  { apt-get update && apt-get install --yes "$1"; } >"$work/apt.txt" 2>&1 && return
  echo "$1: not here and not installable, its completion is not run"
  return 1
}

for shell in bash zsh fish pwsh; do node bin/claims.js completion "$shell" >"$work/claims.$shell"; done

bash -c 'source "$1"; COMP_WORDS=(claims ext); COMP_CWORD=1; COMP_LINE="claims ext"; COMP_POINT=10
  handler=$(complete -p claims | sed -E "s/.*-F ([^ ]+).*/\1/"); "$handler" claims ext claims
  printf "%s\n" "${COMPREPLY[@]}"' bash "$work/claims.bash" >"$work/bash.txt"
must_offer "$work/bash.txt" 'extract'
echo "bash: completes"

if have fish; then
  fish --no-config -c "source $work/claims.fish; complete -C 'claims ext'; complete -C 'claims diff --fo'; complete -C 'claims diff --format x'" >"$work/fish.txt"
  for word in extract --format xlsx; do must_offer "$work/fish.txt" "$word"; done
  echo "fish: completes"
fi

if have zsh; then
  # completion of zsh needs a terminal; the script must at least be read and name its function
  zsh -f -c "autoload -U compinit; compinit -D; source $work/claims.zsh; print -r -- \${_comps[claims]}" >"$work/zsh.txt"
  must_offer "$work/zsh.txt" '_claims'
  echo "zsh: reads its script"
fi
