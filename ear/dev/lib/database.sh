# PostgreSQL of one bank. It refuses to run as root, so root starts it in a user namespace where it is nobody in
# particular, or, where that is not permitted, as another user.

DB_NAME=acrm
DB_FALLBACK_UID=5480

embedded_database() { [ -z "${ACRM_DB_URL:-}" ]; }
db_user() { printf '%s' "${ACRM_DB_USER:-acrm}"; }
db_password() { printf '%s' "${ACRM_DB_PASSWORD:-acrm}"; }
db_url() { printf '%s' "${ACRM_DB_URL:-jdbc:postgresql://$LOCAL:$DB_PORT/$DB_NAME}"; }

database_pid() { live_pid "$BANK/postgres/data/postmaster.pid" "$BANK/postgres/data"; }

# as_database COMMAND...: a PostgreSQL program as somebody who is not root.
as_database() {
  local home
  home=$(postgres_home)
  local -a run=(env "LD_LIBRARY_PATH=$home/lib" "PATH=$home/bin:$PATH")
  if [ "$(id -u)" != 0 ]; then
    "${run[@]}" "$@"
  elif unshare -U true 2>/dev/null; then
    unshare -U "${run[@]}" "$@"
  else
    chown -R "$DB_FALLBACK_UID:$DB_FALLBACK_UID" "$BANK/postgres"
    setpriv --reuid="$DB_FALLBACK_UID" --regid="$DB_FALLBACK_UID" --clear-groups "${run[@]}" "$@"
  fi
}

# The builtin C.UTF-8 sorts and folds every script alike on every machine, whatever locales it has.
found_database() {
  local new=$BANK/postgres/new log=$BANK/log/initdb.log
  rm -rf "$new"
  mkdir -p "$BANK/postgres" "$BANK/log"
  as_database initdb -D "$new" -U postgres -A trust -E UTF8 --no-locale --locale-provider=builtin --builtin-locale=C.UTF-8 \
    >"$log" 2>&1 || die "the database could not be founded; see $log"
  configure_database "$new"
  as_database postgres --single -D "$new" postgres >>"$log" 2>&1 <<SQL || die "the database could not be founded; see $log"
create role $(db_user) login password '$(db_password)'
create database $DB_NAME owner $(db_user)
SQL
  mv "$new" "$BANK/postgres/data"
}

# Only the application's user comes in, with a password, from this machine.
configure_database() {
  printf 'host %s %s 127.0.0.1/32 scram-sha-256\n' "$DB_NAME" "$(db_user)" >"$1/pg_hba.conf"
  cat "$ROOT/ear/dev/postgresql.conf" >>"$1/postgresql.conf"
  if [ "$(shared_memory)" -lt 262144 ]; then
    # Containers often have 64 MB of it, too little for a parallel query.
    printf 'dynamic_shared_memory_type = mmap\n' >>"$1/postgresql.conf"
  fi
}

# Kilobytes of /dev/shm.
shared_memory() { df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 { size = $2 } END { print size + 0 }'; }

start_database() {
  local data=$BANK/postgres/data
  [ -d "$data" ] || found_database
  (
    close_inherited_files
    as_database pg_ctl -D "$data" -l "$BANK/log/postgresql.log" -w -t 120 -o "-p $DB_PORT -h $LOCAL" start
  ) >>"$BANK/log/initdb.log" 2>&1 </dev/null || die "PostgreSQL did not start; see $BANK/log/postgresql.log"
}

stop_database() {
  as_database pg_ctl -D "$BANK/postgres/data" -w -t 120 -m fast stop >>"$BANK/log/initdb.log" 2>&1 ||
    die "PostgreSQL did not stop; see $BANK/log/postgresql.log"
}
