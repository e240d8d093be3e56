# WildFly of one bank: the shared program, the configuration made from ear/server, and a base folder in the bank.

wildfly_pid() { live_pid "$BANK/wildfly/pid" "-Djboss.server.base.dir=$BANK/wildfly"; }

place_configuration() {
  local base=$BANK/wildfly server
  server=$(server_home)
  mkdir -p "$base/deployments"
  rm -rf "$base/configuration" "$base/pid"
  cp -r "$server/configuration" "$base/configuration"
  printf '%s\n' "$server" >"$base/server"
}

# Whether the running server was started with another configuration than that of today.
configuration_changed() { [ "$(cat "$BANK/wildfly/server")" != "$(server_home)" ]; }

# Puts the EAR where the server looks for it, and asks for it to be taken.
place_application() {
  local there=$BANK/wildfly/deployments/acrm.ear
  rm -f "$there".{deployed,failed,dodeploy,isdeploying,pending,undeployed}
  cp "$ROOT/ear/target/acrm.ear" "$there.new"
  mv "$there.new" "$there"
  touch "$there.dodeploy"
}

# A server that runs takes the application anew only when it has changed.
refresh_application() {
  local there=$BANK/wildfly/deployments/acrm.ear
  SPAWNED=
  if ! cmp -s "$ROOT/ear/target/acrm.ear" "$there" || [ ! -f "$there.deployed" ]; then
    place_application
  fi
  wait_deployed
}

wildfly_java_options() {
  printf '%s' "-Xms256m -Xmx$ACRM_HEAP -XX:MaxMetaspaceSize=512m -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8" \
    " -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Djboss.modules.system.pkgs=org.jboss.byteman"
}

start_wildfly() {
  local base=$BANK/wildfly server log=$BANK/log/wildfly.log
  server=$(server_home)
  place_configuration
  place_application
  : >"$log"
  ACRM_DB_URL=$(db_url) ACRM_DB_USER=$(db_user) ACRM_DB_PASSWORD=$(db_password) ACRM_OIDC_URL=$(oidc_url) \
    ACRM_BUSINESS_DATE=$(fact date) WEKA_HOME=$base/data/weka \
    LAUNCH_JBOSS_IN_BACKGROUND=1 JBOSS_PIDFILE=$base/pid \
    JBOSS_HOME=$(wildfly_home) JBOSS_MODULEPATH=$(wildfly_home)/modules:$server/modules \
    JAVA_OPTS="$(wildfly_java_options) ${ACRM_JAVA_OPTS:-}" \
    spawn "$log" "$(wildfly_home)/bin/standalone.sh" "-Djboss.server.base.dir=$base" "-Djboss.node.name=${ACRM_NODE:-acrm1}" \
    -b "$ACRM_BIND" "-Djboss.http.port=$HTTP_PORT" "-Djboss.management.http.port=$MANAGEMENT_PORT"
  wait_deployed
}

# The scanner leaves one of two marks beside the application.
wait_deployed() {
  local there=$BANK/wildfly/deployments/acrm.ear deadline=$((SECONDS + 300))
  until [ -f "$there.deployed" ]; do
    [ ! -f "$there.failed" ] || die "the application was not accepted: $(deployment_failure) (all of it in $BANK/wildfly/log/server.log)"
    [ "$SECONDS" -lt "$deadline" ] || die "the application did not start in time; see $BANK/wildfly/log/server.log"
    [ -z "$SPAWNED" ] || kill -0 "$SPAWNED" 2>/dev/null || die "WildFly ended while starting; see $BANK/log/wildfly.log"
    sleep 0.3
  done
}

deployment_failure() {
  grep -E 'Caused by:|WFLYCTL0080|Schema-validation' "$BANK/wildfly/log/server.log" | tail -n 1 | cut -c 1-300
}

stop_wildfly() { terminate "$(wildfly_pid)" 60; }
