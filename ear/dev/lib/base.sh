# Where things are, on which ports, and how the script speaks. Sourced by ./acrm.

export LC_ALL=C.UTF-8

ACRM_HOME=${ACRM_HOME:-$ROOT/.acrm}
ACRM_DIST=${ACRM_DIST:-$ACRM_HOME/dist}
ACRM_BIND=${ACRM_BIND:-127.0.0.1}
ACRM_HEAP=${ACRM_HEAP:-1g}
LOCAL=127.0.0.1
STEP_OPEN=

say() { printf '%s\n' "$*"; }

die() {
  [ -z "$STEP_OPEN" ] || printf '\n'
  printf 'acrm: %s\n' "$*" >&2
  exit 1
}

# step NAME COMMAND...: one progress line, closed with the seconds it took.
step() {
  local name=$1 begun=$SECONDS
  shift
  printf '%-52s' "$name"
  STEP_OPEN=1
  "$@"
  STEP_OPEN=
  printf '%5d s\n' $((SECONDS - begun))
}

# The value of a property of the root pom, the one place of versions.
pom_property() {
  sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" "$ROOT/pom.xml"
}

set_ports() {
  local offset=${ACRM_PORT_OFFSET:-0}
  HTTP_PORT=$((${ACRM_HTTP_PORT:-8080} + offset))
  MANAGEMENT_PORT=$((${ACRM_MANAGEMENT_PORT:-9990} + offset))
  KEYCLOAK_PORT=$((${ACRM_KEYCLOAK_PORT:-8180} + offset))
  KEYCLOAK_MANAGEMENT_PORT=$((${ACRM_KEYCLOAK_MANAGEMENT_PORT:-9180} + offset))
  DB_PORT=$((${ACRM_DB_PORT:-5480} + offset))
}

app_url() { say "http://$LOCAL:$HTTP_PORT/acrm"; }

oidc_url() { say "${ACRM_OIDC_URL:-http://$LOCAL:$KEYCLOAK_PORT/realms/acrm}"; }
