#!/usr/bin/env bash
# Second step of action.yml: checks what the pull request changes, writes annotations, summary and reports, gives the exit code on.
set -euo pipefail
report="${RUNNER_TEMP:?}/claims-check.json"
arguments=(check)
read -r -a paths <<<"${CHECK_PATHS:-}"

since="${CHECK_SINCE:-}"
if [ -z "$since" ] && [ -n "${GITHUB_BASE_REF:-}" ]; then since="origin/$GITHUB_BASE_REF"; fi
if [ -n "$since" ]; then arguments+=("--since=$since"); fi
if [ -n "${CHECK_FAIL_ON:-}" ]; then arguments+=("--fail-on=$CHECK_FAIL_ON"); fi
if [ -n "${CHECK_BASELINE:-}" ]; then arguments+=("--baseline=$CHECK_BASELINE"); fi
if [ -n "${CHECK_SARIF:-}" ]; then arguments+=(--reporter "sarif=$CHECK_SARIF"); fi

code=0
node "$CLAIMS_BIN" "${arguments[@]}" --format github --reporter "json=$report" -- "${paths[@]}" || code=$?
findings=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).findings.length' "$report" 2>/dev/null || echo '')
{
  echo "findings=$findings"
  echo "exit-code=$code"
  echo "report-path=$report"
} >>"$GITHUB_OUTPUT"
exit "$code"
