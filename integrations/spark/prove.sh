#!/usr/bin/env bash
# Proves the Spark job: on two local workers, also with a task that is killed at its first try, it writes what one process writes.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C NO_COLOR=1

# SPARK_VENV names an environment that has pyspark already
venv=${SPARK_VENV:-$work/venv}
if [ ! -x "$venv/bin/spark-submit" ]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet pyspark
fi

export PATH="$venv/bin:$PATH" PYSPARK_PYTHON="$venv/bin/python3"

# the articles of our own gold, each cluster an event
node - "$work/records.ndjson" <<'JS'
const fs = require('node:fs')
const folder = 'fixtures/gold/clusters'
const lines = []
for (const event of fs.readdirSync(folder).sort())
  for (const name of fs.readdirSync(`${folder}/${event}`).filter((one) => one.endsWith('.txt')).sort()) {
    const text = fs.readFileSync(`${folder}/${event}/${name}`, 'utf8')
    lines.push(JSON.stringify({ id: `${event}/${name}`, event, outlet: name.slice(0, -4), published: '2024-05-06', text }))
  }
fs.writeFileSync(process.argv[2], `${lines.join('\n')}\n`)
JS

# dies at its first try where FAIL_ONCE names a file that is not there yet
cat >"$work/claims" <<SH
#!/usr/bin/env bash
if [ -n "\${FAIL_ONCE:-}" ] && (set -o noclobber; : >"\$FAIL_ONCE") 2>/dev/null; then kill -9 \$\$; fi
exec node "$root/bin/claims.js" "\$@"
SH
chmod +x "$work/claims"

"$work/claims" extract --stdin-format ndjson --format ndjson <"$work/records.ndjson" | sort |
  "$work/claims" compare --stdin-format ndjson --sorted | sort >"$work/one.ndjson"
[ -s "$work/one.ndjson" ]

spark() {
  "$venv/bin/spark-submit" --master "$1" --conf spark.ui.enabled=false --conf spark.default.parallelism=3 \
    integrations/spark/claims_spark.py "$work/records.ndjson" "$2" "$work/claims" 2>"$2.log" || { tail -30 "$2.log"; exit 1; }
  cat "$2"/part-* | sort >"$2.ndjson"
  cmp "$work/one.ndjson" "$2.ndjson"
}
spark 'local[2]' "$work/plain"
FAIL_ONCE="$work/failed" spark 'local[2,3]' "$work/killed"
[ -e "$work/failed" ] || { echo "no task was killed"; exit 1; }
echo "Spark writes the $(wc -l <"$work/one.ndjson") events that one process writes, also after a killed task"

if command -v parallel >/dev/null; then
  parallel --pipe --keep-order --block 20k "$work/claims" extract --stdin-format ndjson --format ndjson <"$work/records.ndjson" |
    sort | "$work/claims" compare --stdin-format ndjson --sorted | sort | cmp "$work/one.ndjson" -
  echo "GNU parallel does, too"
fi
