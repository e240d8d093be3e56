# A bank is a folder: its database, realm, server state and delivered files. This part finds and locks it.

# The bank that stop, status, import and the like speak of: the one started last.
use_current_bank() {
  if [ -n "${ACRM_DATA:-}" ]; then
    BANK=$ACRM_DATA
  elif [ -s "$ACRM_HOME/current" ]; then
    BANK=$(cat "$ACRM_HOME/current")
  else
    BANK=$ACRM_HOME/banks/demo
  fi
  load_settings
}

# use_bank NAME: the bank that run speaks of.
use_bank() {
  BANK=${ACRM_DATA:-$ACRM_HOME/banks/$1}
  mkdir -p "$BANK"
  BANK=$(cd "$BANK" && pwd)
  load_settings
}

# A running part of a bank keeps its ports; a bank at rest takes those of the environment.
load_settings() {
  set_ports
  if [ -s "$BANK/settings" ] && bank_runs; then
    # shellcheck source=/dev/null
    . "$BANK/settings"
  fi
}

save_settings() {
  printf '%s=%s\n' HTTP_PORT "$HTTP_PORT" MANAGEMENT_PORT "$MANAGEMENT_PORT" KEYCLOAK_PORT "$KEYCLOAK_PORT" \
    KEYCLOAK_MANAGEMENT_PORT "$KEYCLOAK_MANAGEMENT_PORT" DB_PORT "$DB_PORT" >"$BANK/settings"
  if [ -z "${ACRM_DATA:-}" ]; then
    printf '%s\n' "$BANK" >"$ACRM_HOME/current"
  fi
}

bank_runs() { wildfly_pid >/dev/null || keycloak_pid >/dev/null || database_pid >/dev/null; }

# One command at a time changes a bank; the lock dies with the script that holds it.
lock_bank() {
  exec 9>"$BANK/lock"
  flock -n 9 || die "another ./acrm is at work on the bank in $BANK: wait until it has ended"
}

# A small fact about the bank that is fixed when it is founded: fact NAME [VALUE]
fact() {
  local file=$BANK/facts/$1
  if [ $# -gt 1 ] && [ ! -s "$file" ]; then
    mkdir -p "$BANK/facts"
    printf '%s\n' "$2" >"$file.new" && mv "$file.new" "$file"
  fi
  [ ! -s "$file" ] || cat "$file"
}
