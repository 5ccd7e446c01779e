#!/usr/bin/env bash
# First step of action.yml: makes a `claims` that the next step can run, from npm or from the action's own checkout.
set -euo pipefail
place="${RUNNER_TEMP:?}/claims"
mkdir -p "$place"
if [ "${CLAIMS_VERSION:-source}" = source ]; then
  if [ ! -f "$CLAIMS_ACTION/dist/main.js" ]; then
    (cd "$CLAIMS_ACTION" && npm ci --no-audit --no-fund && npm run --silent build)
  fi
  echo "CLAIMS_BIN=$CLAIMS_ACTION/bin/claims.js" >>"$GITHUB_ENV"
else
  npm install --prefix "$place" --no-audit --no-fund --ignore-scripts "claims@$CLAIMS_VERSION"
  echo "CLAIMS_BIN=$place/node_modules/claims/bin/claims.js" >>"$GITHUB_ENV"
fi
