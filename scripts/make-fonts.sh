#!/bin/sh
# Makes fonts/*.ttf and fonts/manifest.json from their Debian 12 packages; twice run, the bytes are the same.
# Wants: apt-get and dpkg-deb, python3 with fontTools (python3-fonttools). Packages that are not in $FONT_PACKAGES are downloaded.
# Usage: [FONT_PACKAGES=folder] scripts/make-fonts.sh [output folder, fonts/ by default]
set -eu

here=$(cd "$(dirname "$0")" && pwd)
output=${1:-$here/../fonts}
python=${PYTHON:-/usr/bin/python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
packages=${FONT_PACKAGES:-$work/packages}
mkdir -p "$packages" "$output"

# unpack NAME VERSION SHA256 PATTERN…: the files of a package that match, below $work/files
unpack() {
  name=$1 version=$2 sha256=$3
  shift 3
  # Debian writes the colon of an epoch as %3a in file names.
  file=$packages/${name}_$(printf %s "$version" | sed 's/:/%3a/')_all.deb
  if [ ! -f "$file" ]; then
    (cd "$packages" && apt-get download "$name=$version")
  fi
  echo "$sha256  $file" | sha256sum --check --quiet
  dpkg-deb --fsys-tarfile "$file" | tar -x -C "$work/files" --strip-components=1 --wildcards "$@"
}

mkdir "$work/files"
unpack texlive-lang-chinese 2022.20230122-1 9cfa07bd44e7b9098e26f0ecac1b5ad210d2249d474c8074d53de92d650b0ec0 '*/fandol/Fandol*.otf'
unpack fonts-noto-cjk 1:20220127+repack1-1 4a2515eb6db3978b897fef9709ed0d2b1f4c6c4df4d83d6c4ef65f71f1b1f502 '*/NotoSerifCJK-Regular.ttc' '*/NotoSerifCJK-Bold.ttc'
unpack fonts-noto-cjk-extra 1:20220127+repack1-1 5f6536c99f9b3d77a3c383c3f1544f6d49350e7f20832c4c979af0e33f603cb5 '*/NotoSansCJK-Medium.ttc'
unpack fonts-lxgw-wenkai 1.250+repack-1 6d1e4c4aac78ad32062aefa2c836ee4d6e58f9dcf8b3f4407c9eefe304615318 '*/LXGWWenKai-Light.ttf'
unpack fonts-croscore 20201225-1 64904820b729ff40038f85683004e3b94b328d969bc0fbba263c58d635452923 '*/Tinos-Regular.ttf'
unpack unicode-data 15.0.0-1 5efef23bbb1c6a133ecbdd63a2cfa07159ccacf5466a49e2426101c5ecd691fc '*/Unihan_OtherMappings.txt.bz2'

"$python" "$here/make-fonts.py" "$work/files" "$output"
