#!/usr/bin/env bash
# Runs the steps of action.yml without GitHub: the same shell lines, in a scratch repository with a pull request's history and
# the variables that GitHub sets. Fails where the steps do not do what action.yml promises.
#   bash scripts/rehearse-action.sh
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=t GIT_AUTHOR_EMAIL=t@example.org GIT_COMMITTER_NAME=t GIT_COMMITTER_EMAIL=t@example.org

expect() { if ! grep -q -- "$2" "$1"; then echo "expected \"$2\" in $(basename "$1"):"; cat "$1"; exit 1; fi; }

# the base branch with one article, and a branch that adds another which says otherwise
git init -q -b main "$work/origin"
cd "$work/origin"
mkdir news
echo 'Two men died at the scene in Dayton, police said.' >news/a.txt
git add -A && git commit -qm 'first article'
git checkout -q -b change
printf 'The scene was quiet.\n\nThree men died at the scene in Dayton, police said.\n' >news/b.txt
git add -A && git commit -qm 'second article'
git clone -q "$work/origin" "$work/checkout" && cd "$work/checkout"

# the steps, with inputs and variables as GitHub would set them
export GITHUB_ACTIONS=true CI=true RUNNER_TEMP="$work/temp" GITHUB_BASE_REF=main GITHUB_EVENT_NAME=pull_request
export GITHUB_ENV="$work/env" GITHUB_OUTPUT="$work/output" GITHUB_STEP_SUMMARY="$work/summary" CLAIMS_ACTION="$root"
export CHECK_PATHS=news CHECK_SINCE='' CHECK_FAIL_ON=contradict CHECK_BASELINE='' CHECK_SARIF=claims.sarif
mkdir "$RUNNER_TEMP"
touch "$GITHUB_ENV" "$GITHUB_OUTPUT" "$GITHUB_STEP_SUMMARY"
CLAIMS_VERSION=source bash "$root/scripts/action-install.sh"
set -a
# shellcheck disable=SC1090
. "$GITHUB_ENV"
set +a
step() { : >"$GITHUB_OUTPUT"; code=0; CLAIMS_GROUP=none bash "$root/scripts/action-check.sh" >"$work/log" 2>&1 || code=$?; }
must() { if [ "$code" != "$1" ]; then echo "expected exit code $1, got $code:"; cat "$work/log"; exit 1; fi; }

step; must 1
expect "$work/log" '^::error file=news/b.txt,line=3,'
expect "$GITHUB_OUTPUT" '^findings=1$'
expect "$GITHUB_OUTPUT" '^exit-code=1$'
expect "$GITHUB_STEP_SUMMARY" 'Three men died'
expect claims.sarif '"version": "2.1.0"'
expect "$(sed -n 's/^report-path=//p' "$GITHUB_OUTPUT")" '"failing":true'

# reviewed: green
CLAIMS_GROUP=none node "$CLAIMS_BIN" check news --update-baseline -q >/dev/null
step; must 0
rm claims-baseline.json

# never fails, still tells
CHECK_FAIL_ON=never step; must 0
expect "$work/log" '^::error file=news/b.txt'

# a shallow checkout is told apart from a clean one
git clone -q --depth 1 "file://$work/origin" "$work/shallow" && cd "$work/shallow"
step; must 2
expect "$work/log" 'fetch-depth: 0'

# inputs are data
cd "$work/checkout"
CHECK_SINCE='$(touch PWNED); echo' step; must 2
if [ -e PWNED ]; then echo 'an input was run'; exit 1; fi
echo 'the action does what it promises'
