#!/usr/bin/env bash
# Measures how long an application takes from process start to its first finding, and rewrites benchmarks/results/startup.md.
# Usage: benchmarks/startup.sh [RUNS]    (20 unless told; on a quiet machine)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
runs=${1:-20}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
artifacts=${TQA_ARTIFACTS:-$work/artifacts}
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

mkdir "$work/nothing" "$work/application"
cp "$here/../Directory.Build.props" "$work"
cat >"$work/nothing/nothing.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup></Project>
PROJECT
echo 'System.Console.WriteLine("nothing");' >"$work/nothing/Program.cs"
cat >"$work/application/application.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>
  <ItemGroup><ProjectReference Include="$here/../src/TranslationQA/TranslationQA.csproj" /></ItemGroup>
  <Import Project="$here/../ReadyToRun.targets" Condition="'\$(Ahead)' == 'true'" />
</Project>
PROJECT
cp "$here/../samples/Console/Program.cs" "$work/application"
echo 'Ia bertemu dengan Sekretaris Jenderal Kim Jung Eun.' >"$work/short.txt"

# build PROJECT FOLDER OPTION...: the output goes into a folder of its own.
build() {
  local project=$1 folder=$2
  shift 2
  dotnet build "$project" -c Release -v quiet --artifacts-path "$artifacts" "$@" </dev/null >&2
  mkdir -p "$work/$folder"
  cp -r "$artifacts/bin/$(basename "${project%.csproj}")/release/." "$work/$folder"
}

# median COMMAND...: milliseconds of wall time; whatever the command's exit status.
median() {
  local start
  for _ in $(seq "$runs"); do
    start=$(date +%s%N)
    "$@" >/dev/null 2>&1 </dev/null || true
    echo $((($(date +%s%N) - start) / 1000000))
  done | sort -n | sed -n "$(((runs + 1) / 2))p"
}

build "$work/nothing/nothing.csproj" out-nothing
build "$work/application/application.csproj" out-plain
build "$work/application/application.csproj" out-ahead -p:Ahead=true
build "$here/../src/TranslationQA.Cli/TranslationQA.Cli.csproj" out-tool
lexicon=$(stat -c %s "$artifacts/obj/TranslationQA/release/news.tqlex")

mkdir -p "$here/results"
{
  echo '# Startup'
  echo
  echo "Measured on $(date -u +%Y-%m-%d) by \`benchmarks/startup.sh\`; this file is rewritten by it. Median of $runs runs, wall time of the whole"
  echo "process; load of the machine $(cut -d' ' -f1 /proc/loadavg) on $(nproc) cores. The compiled lexicon has $lexicon bytes."
  echo
  echo '| what | ms |'
  echo '|---|---:|'
  echo "| an application that prints a word | $(median dotnet "$work/out-nothing/nothing.dll") |"
  echo "| builds the checker, checks one sentence | $(median dotnet "$work/out-plain/application.dll") |"
  echo "| the same, compiled ahead by \`ReadyToRun.targets\` | $(median dotnet "$work/out-ahead/application.dll") |"
  echo "| \`tqa check short.txt --from ja --to id\` | $(median dotnet "$work/out-tool/tqa.dll" check "$work/short.txt" --from ja --to id) |"
} >"$work/startup.md"
mv "$work/startup.md" "$here/results/startup.md"
cat "$here/results/startup.md"
