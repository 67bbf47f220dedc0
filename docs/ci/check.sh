#!/bin/sh
# Fails with 4 when the articles of a folder contradict each other in what the committed timeline does not know yet.
# usage: check.sh [ARTICLES [TIMELINE.json]]; $ONRECORD is the program, by default the one that npm has installed.
set -eu
articles=${1:-articles}
known=${2:-timeline.json}
if [ -e "$known" ]; then
  ${ONRECORD:-npx --no onrecord} extract "$articles" --quiet --baseline "$known" -o /dev/null
else
  ${ONRECORD:-npx --no onrecord} extract "$articles" --quiet --fail-on-conflict -o /dev/null
fi
