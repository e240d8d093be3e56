# The commands that start, stop and speak to a bank.

RUN_EMPTY=
RUN_DATE=
RUN_CUSTOMERS=20000

need_value() { [ $# -ge 2 ] && [ -n "$2" ] || die "$1 needs a value"; }

parse_run() {
  while [ $# -gt 0 ]; do
    case $1 in
      --empty) RUN_EMPTY=1 ;;
      --date) need_value "$@" && RUN_DATE=$2 && shift ;;
      --customers) need_value "$@" && RUN_CUSTOMERS=$2 && shift ;;
      *) die "unknown option '$1' of run: --empty, --date D, --customers N" ;;
    esac
    shift
  done
  [ -z "$RUN_DATE" ] || [[ $RUN_DATE =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] || die "--date $RUN_DATE: write it as 2026-01-31"
  [[ $RUN_CUSTOMERS =~ ^[1-9][0-9]*$ ]] || die "--customers $RUN_CUSTOMERS: a positive number is needed"
}

# By the bank's own clock, where it has one.
yesterday() { ${ACRM_TIME_ZONE:+env TZ="$ACRM_TIME_ZONE"} date -d yesterday +%F; }

# A bank keeps what it was founded with: its kind, its first business date, its size.
found_bank() {
  local kind=demo date=${RUN_DATE:-$(yesterday)}
  [ -z "$RUN_EMPTY" ] || kind=empty
  fact kind "$kind" >/dev/null
  fact date "$date" >/dev/null
  fact customers "$RUN_CUSTOMERS" >/dev/null
  fact database "$(embedded_database && printf embedded || printf external)" >/dev/null
  [ "$(fact kind)" = "$kind" ] || die "the bank in $BANK was founded as '$(fact kind)': choose another ACRM_DATA, or ./acrm reset"
  [ -z "$RUN_DATE" ] || [ "$(fact date)" = "$RUN_DATE" ] ||
    die "the bank in $BANK began on $(fact date): leave --date out, or ./acrm reset first"
  [ "$(fact database)" = embedded ] || ! embedded_database ||
    die "the bank in $BANK lives in a database of its own: set ACRM_DB_URL, ACRM_DB_USER and ACRM_DB_PASSWORD"
}

check_machine() {
  local needed=0
  if ! wildfly_pid >/dev/null; then
    check_port "$HTTP_PORT" ACRM_HTTP_PORT "the application"
    check_port "$MANAGEMENT_PORT" ACRM_MANAGEMENT_PORT "the server's management"
    needed=$((needed + 1500))
  fi
  if ! keycloak_pid >/dev/null; then
    check_port "$KEYCLOAK_PORT" ACRM_KEYCLOAK_PORT Keycloak
    check_port "$KEYCLOAK_MANAGEMENT_PORT" ACRM_KEYCLOAK_MANAGEMENT_PORT "Keycloak's management"
    needed=$((needed + 800))
  fi
  if embedded_database && ! database_pid >/dev/null; then
    check_port "$DB_PORT" ACRM_DB_PORT PostgreSQL
    needed=$((needed + 700))
  fi
  check_memory "${ACRM_MIN_MEMORY_MB:-$needed}"
}

start_parts() {
  if embedded_database; then
    database_pid >/dev/null || step "Database" start_database
  fi
  if wildfly_pid >/dev/null && configuration_changed; then
    step "WildFly stops, its configuration has changed" stop_wildfly
  fi
  if wildfly_pid >/dev/null; then
    step "Application" refresh_application
  else
    step "WildFly with the application" start_wildfly
  fi
  wait_healthy "The application" "$MANAGEMENT_PORT" /health/ready 120 "$BANK/wildfly/log/server.log" wildfly_pid >/dev/null
  step "Keycloak" await_keycloak
}

print_logins() {
  say ""
  say "ACRM is at $(app_url)/   business date of the bank's start: $(fact date)"
  say "Password of every demo user: acrm"
  sed -n 's|.*"username": "\([^"]*\)", "realmRoles": \["\([^"]*\)"\].*|\1 \2|p' "$ROOT/ear/dev/acrm-realm.json" | grep -v ^service-account- |
    while read -r user role; do printf '  %-16s %s\n' "$user" "$role"; done
  say "Data: $BANK   Stop: ./acrm stop"
}

cmd_run() {
  parse_run "$@"
  if [ -n "$RUN_EMPTY" ]; then
    use_bank "empty-${RUN_DATE:-$(yesterday)}"
  else
    use_bank demo
  fi
  check_jdk
  check_maven
  check_paths
  lock_bank
  found_bank
  check_machine
  mkdir -p "$ACRM_HOME/log" "$BANK/log"
  save_settings
  install_dists
  keycloak_pid >/dev/null || begin_keycloak
  build_if_changed
  start_parts
  if [ -z "$RUN_EMPTY" ]; then
    seed_demo
  fi
  print_logins
}

cmd_stop() {
  use_current_bank
  [ -d "$BANK" ] || die "there is no bank in $BANK"
  lock_bank
  if wildfly_pid >/dev/null; then step "WildFly stops" stop_wildfly; fi
  if keycloak_pid >/dev/null; then step "Keycloak stops" stop_keycloak; fi
  if database_pid >/dev/null; then step "Database stops" stop_database; fi
  say "The bank in $BANK is at rest."
}

# state NAME PID PORT: one line; false when it does not run.
state() {
  if [ -n "$2" ]; then
    printf '  %-10s runs, pid %-8s port %s\n' "$1" "$2" "$3"
  else
    printf '  %-10s stopped\n' "$1"
    return 1
  fi
}

cmd_status() {
  local result=0
  use_current_bank
  say "Bank in $BANK"
  state WildFly "$(wildfly_pid || true)" "$HTTP_PORT" || result=1
  state Keycloak "$(keycloak_pid || true)" "$KEYCLOAK_PORT" || result=1
  if embedded_database && [ "$(fact database)" != external ]; then
    state PostgreSQL "$(database_pid || true)" "$DB_PORT" || result=1
  fi
  if [ $result = 0 ]; then
    say "  health     $(http_status "$MANAGEMENT_PORT" /health/ready | sed 's/^200$/ready/; s/^503$/not ready/')"
    say "  address    $(app_url)/"
  fi
  return $result
}

cmd_reset() {
  use_current_bank
  [ -d "$BANK/facts" ] || die "there is no bank in $BANK"
  cmd_stop
  [ "$(fact database)" = embedded ] || say "Its database is your own and stays as it is."
  rm -rf "$BANK"
  say "The bank in $BANK is deleted."
}

need_running() {
  use_current_bank
  check_jdk
  wildfly_pid >/dev/null || die "no bank runs in $BANK: start it with ./acrm run"
}

cmd_import() {
  need_running
  client import "$@"
}

cmd_night() {
  need_running
  client night "$@"
}
