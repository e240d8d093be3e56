# Builds the application when a source is newer than the last build.

built_mark() { printf '%s' "$ROOT/target/acrm-built"; }

sources_changed() {
  local mark
  mark=$(built_mark)
  [ -f "$mark" ] && [ -f "$ROOT/ear/target/acrm.ear" ] || return 0
  [ -n "$(find "$ROOT"/{pom.xml,persistence,ejb,web,ear,db-scripts} \
    \( -name target -o -path "$ROOT/ear/it" -o -path "$ROOT/ear/dev" -o -path "$ROOT/ear/server" \) -prune \
    -o -newer "$mark" -print -quit 2>/dev/null)" ]
}

build_application() {
  local mark
  mark=$(built_mark)
  mkdir -p "$(dirname "$mark")"
  touch "$mark.begun"
  # What Maven assembles in place would keep files whose source is gone.
  rm -rf "$ROOT/ear/target/acrm" "$ROOT/ear/target/acrm.ear" "$ROOT/web/target/acrm-web"
  maven "$ACRM_HOME/log/build.log" -Dquick -DskipTests -pl ear,ear/demo,ear/tools -am package
  mv "$mark.begun" "$mark"
}

# ACRM_BUILD=never takes the application as it was built: a test started by Maven must not start Maven on the same tree.
build_if_changed() {
  if [ "${ACRM_BUILD:-}" = never ]; then
    [ -f "$ROOT/ear/target/acrm.ear" ] || die "ACRM_BUILD=never, but ear/target/acrm.ear is missing: build it first"
    return
  fi
  mkdir -p "$ROOT/target"
  exec 7>"$ROOT/target/acrm-lock"
  flock 7
  if sources_changed; then
    step "Build" build_application
  fi
  exec 7>&-
}
