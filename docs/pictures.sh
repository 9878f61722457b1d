#!/usr/bin/env bash
# Draws the pictures of README and docs from the page itself: the real bot, in the local Discord, in headless Chromium.
# The same program, Chromium and fonts give the same bytes. Needs npm, Chromium, ffmpeg and Debian's fonts-noto-color-emoji.
set -euo pipefail
cd "$(dirname "$0")/.."

for tool in npm ffmpeg; do
  command -v "$tool" >/dev/null || { echo "$tool is not here" >&2; exit 1; }
done
cargo build --bin ovation
(cd sandbox/page && npm ci --no-audit --no-fund >/dev/null)
out=docs/pictures frames=$(mktemp -d)
trap 'rm -rf "$frames"' EXIT
mkdir -p "$out"
node sandbox/page/pictures.mjs "$out" "$frames"
# One colour table for all frames, two seconds each, and no date in the file.
ffmpeg -y -loglevel error -framerate 1/2 -i "$frames/%02d.png" -bitexact -fflags +bitexact \
  -vf 'scale=960:-1:flags=lanczos,split[a][b];[a]palettegen=max_colors=96[p];[b][p]paletteuse=dither=none' "$out/tour.gif"
ls -l "$out"
