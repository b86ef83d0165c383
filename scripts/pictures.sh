#!/usr/bin/env bash
# Makes the README's pictures from the first example anew: its first page, the page with the signature, the imprint's page. Needs poppler-utils.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
node bin/gen-reply.js examples/proposal71.yaml --quiet -o "$scratch/page.pdf"
for page in 5 6; do
  pdftoppm -r 60 -gray -f "$page" -l "$page" -singlefile -png "$scratch/page.pdf" "docs/images/proposal71-$page"
done
pdftoppm -r 60 -f 1 -l 1 -singlefile -png "$scratch/page.pdf" docs/images/proposal71-1
