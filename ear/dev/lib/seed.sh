# Fills a new bank: the demo bank's files are written, sent through the same door as any bank's, and one night is run.

client() {
  ACRM_URL=$(app_url) ACRM_OIDC_URL=$(oidc_url) \
    "$JAVA" -Dfile.encoding=UTF-8 -cp "$ROOT/ear/tools/target/classes:$ROOT/ear/tools/target/lib/*" org.acrm.tools.Client "$@"
}

write_demo_files() {
  local work=$BANK/delivered.new
  [ ! -d "$BANK/delivered" ] || return 0
  rm -rf "$work"
  "$JAVA" -Dfile.encoding=UTF-8 -jar "$ROOT"/ear/demo/target/acrm-demo-*.jar --out "$work" \
    --customers "$(fact customers)" --date "$(fact date)" >"$BANK/log/demo.log" 2>&1 ||
    die "the demo bank could not be written; see $BANK/log/demo.log"
  mv "$work" "$BANK/delivered"
}

logged_client() {
  local log=$BANK/log/$1.log
  client "$@" >"$log" 2>&1 || {
    tail -n 5 "$log" >&2
    die "./acrm $1 failed; see $log"
  }
}

seed_demo() {
  [ ! -f "$BANK/facts/seeded" ] || return 0
  step "Demo bank: $(fact customers) customers up to $(fact date)" write_demo_files
  step "Import" logged_client import --profile demo "$BANK/delivered"
  step "Night of $(fact date)" logged_client night --date "$(fact date)"
  fact seeded yes >/dev/null
}
