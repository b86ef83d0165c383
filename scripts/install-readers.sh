#!/usr/bin/env bash
# Installs, on Debian, the programs that the suites with outside readers hand our files to. Does nothing where all are there.
set -euo pipefail

packages=()
want() { command -v "$1" >/dev/null || packages+=("$2"); }
want soffice libreoffice-writer-nogui
want pdftotext poppler-utils
want mutool mupdf-tools
want qpdf qpdf
[ "${#packages[@]}" -eq 0 ] && exit 0

export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends "${packages[@]}"
