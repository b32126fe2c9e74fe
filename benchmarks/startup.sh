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

# clock NAME COMMAND...: notes the milliseconds of wall time; whatever the command's exit status.
clock() {
  local name=$1 start
  shift
  start=$(date +%s%N)
  "$@" >/dev/null 2>&1 </dev/null || true
  echo $((($(date +%s%N) - start) / 1000000)) >>"$work/$name.ms"
}

# row NAME TEXT: a row of the table.
row() {
  local median least
  median=$(sort -n "$work/$1.ms" | sed -n "$(((runs + 1) / 2))p")
  least=$(sort -n "$work/$1.ms" | head -n 1)
  nothing=${nothing:-$median}
  echo "| $2 | $median | $least | $((median * 10 / nothing / 10)).$((median * 10 / nothing % 10)) |"
}

build "$work/nothing/nothing.csproj" out-nothing
build "$work/application/application.csproj" out-plain
build "$work/application/application.csproj" out-ahead -p:Ahead=true
# The native compiler links with clang, or with gcc where that is what there is.
linker=$(command -v clang >/dev/null && echo clang || echo gcc)
dotnet publish "$work/application/application.csproj" -c Release -v quiet --use-current-runtime --artifacts-path "$artifacts" \
  -p:PublishAot=true -p:CppCompilerAndLinker="$linker" -o "$work/out-native" </dev/null >&2
build "$here/../src/TranslationQA.Cli/TranslationQA.Cli.csproj" out-tool
lexicon=$(stat -c %s "$artifacts/obj/TranslationQA/release/news.tqlex")

# In turns: what else the machine does falls on all alike.
for _ in $(seq "$runs"); do
  clock nothing dotnet "$work/out-nothing/nothing.dll"
  clock plain dotnet "$work/out-plain/application.dll"
  clock ahead dotnet "$work/out-ahead/application.dll"
  clock native "$work/out-native/application"
  clock tool dotnet "$work/out-tool/tqa.dll" check "$work/short.txt" --from ja --to id
done

mkdir -p "$here/results"
{
  echo '# Startup'
  echo
  echo "Measured on $(date -u +%Y-%m-%d) by \`benchmarks/startup.sh\`; this file is rewritten by it. $runs runs in turns, wall time of the whole"
  echo "process, and how many times the first row's; load of the machine $(cut -d' ' -f1 /proc/loadavg) on $(nproc) cores. The compiled lexicon has $lexicon bytes."
  echo
  echo '| what | median ms | least ms | times |'
  echo '|---|---:|---:|---:|'
  row nothing 'an application that prints a word'
  row plain 'builds the checker, checks one sentence'
  row ahead 'the same, compiled ahead by `ReadyToRun.targets`'
  row native 'the same, published with `PublishAot`'
  row tool '`tqa check short.txt --from ja --to id`'
} >"$work/startup.md"
mv "$work/startup.md" "$here/results/startup.md"
cat "$here/results/startup.md"
