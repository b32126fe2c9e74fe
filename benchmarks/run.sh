#!/usr/bin/env bash
# Runs the benchmarks (a short job, some minutes) and rewrites benchmarks/results/*.md.
# Usage: benchmarks/run.sh [FILTER]    e.g. benchmarks/run.sh '*Throughput*'
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
output=$(mktemp -d)
trap 'rm -rf "$output"' EXIT

dotnet run -c Release --project "$here/TranslationQA.Benchmarks" ${TQA_ARTIFACTS:+--artifacts-path "$TQA_ARTIFACTS"} \
  -- --filter "${1:-*}" --artifacts "$output" </dev/null

mkdir -p "$here/results"
for report in "$output"/results/*-report-github.md; do
  name=$(basename "$report" -report-github.md)
  name=${name##*.}
  {
    printf '# %s\n\nMeasured on %s by `benchmarks/run.sh`; this file is rewritten by it.\n' "$name" "$(date -u +%Y-%m-%d)"
    sed "s/\*\*//g" "$report"
  } >"$here/results/$name.md"
done
ls "$here/results"
