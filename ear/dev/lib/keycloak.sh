# Keycloak of one bank: the shared program, with a data folder of its own. The realm file is the truth; when it has
# changed, the realm is imported anew.

keycloak_pid() { live_pid "$BANK/keycloak/pid" "$BANK/keycloak"; }

# Keycloak looks for everything around its start script, so each bank has that script and links to the rest.
link_keycloak() {
  local home=$BANK/keycloak dist part
  dist=$(keycloak_home)
  mkdir -p "$home/bin" "$home/data/import"
  cp "$dist/bin/kc.sh" "$home/bin/kc.sh"
  for part in lib conf providers themes; do
    ln -sfn "$dist/$part" "$home/$part"
  done
}

place_realm() {
  local import=$BANK/keycloak/data/import/acrm-realm.json
  if ! cmp -s "$ROOT/ear/dev/acrm-realm.json" "$import"; then
    rm -rf "$BANK/keycloak/data/h2"
    cp "$ROOT/ear/dev/acrm-realm.json" "$import.new" && mv "$import.new" "$import"
  fi
}

# Begun early, because it takes as long as a build; await_keycloak joins it.
begin_keycloak() {
  local log=$BANK/log/keycloak.log
  link_keycloak
  place_realm
  JAVA_OPTS_APPEND="-Xmx512m" \
    KC_BOOTSTRAP_ADMIN_USERNAME=${KC_BOOTSTRAP_ADMIN_USERNAME:-admin} \
    KC_BOOTSTRAP_ADMIN_PASSWORD=${KC_BOOTSTRAP_ADMIN_PASSWORD:-admin} \
    spawn "$log" "$BANK/keycloak/bin/kc.sh" start --optimized --import-realm --cache=local \
    --http-enabled=true "--http-host=$ACRM_BIND" "--http-port=$KEYCLOAK_PORT" --hostname-strict=false \
    "--http-management-host=$ACRM_BIND" "--http-management-port=$KEYCLOAK_MANAGEMENT_PORT"
  printf '%s\n' "$SPAWNED" >"$BANK/keycloak/pid"
}

await_keycloak() {
  wait_healthy Keycloak "$KEYCLOAK_MANAGEMENT_PORT" /health/ready 180 "$BANK/log/keycloak.log" keycloak_pid >/dev/null
}

stop_keycloak() { terminate "$(keycloak_pid)" 30; }
