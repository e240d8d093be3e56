# WildFly of one bank: the shared program, the configuration made from ear/server, and a base folder in the bank.

wildfly_pid() { live_pid "$BANK/wildfly/pid" "-Djboss.server.base.dir=$BANK/wildfly"; }

# Named after all it is made from, so that a change of any of it makes a new one.
server_home() {
  local hash
  hash=$(cat "$ROOT"/ear/server/* "$ROOT/ear/dev/lib/wildfly.sh" "$ROOT/pom.xml" | cksum)
  printf '%s' "$ACRM_DIST/server-${hash%% *}"
}

# The recipe: WildFly's own configuration, changed offline by the scripts of ear/server in the order of their names.
configure_server() {
  local wildfly
  wildfly=$(wildfly_home)
  mkdir -p home/modules/org/postgresql/main
  cp -r "$wildfly/standalone/configuration" home/configuration
  sed "s/@version@/$(pom_property pgjdbc.version)/" "$ROOT/ear/server/postgresql-module.xml" >home/modules/org/postgresql/main/module.xml
  fetch "org.postgresql:postgresql:$(pom_property pgjdbc.version)" "$PWD/home/modules/org/postgresql/main"
  {
    printf 'embed-server --server-config=standalone.xml --std-out=discard\n'
    cat "$ROOT"/ear/server/*.cli
    printf 'stop-embedded-server\n'
  } >all.cli
  JBOSS_MODULEPATH="$wildfly/modules:$PWD/home/modules" \
    JAVA_OPTS="-Djboss.server.base.dir=$PWD/home -Djboss.server.config.dir=$PWD/home/configuration" \
    "$wildfly/bin/jboss-cli.sh" --file=all.cli >cli.log 2>&1 || {
    cp cli.log "$ACRM_HOME/log/server-configuration.log"
    die "the server could not be configured; see $ACRM_HOME/log/server-configuration.log"
  }
  rm -rf home/data home/log home/tmp home/deployments home/configuration/standalone_xml_history
}

place_configuration() {
  local base=$BANK/wildfly server
  server=$(server_home)
  mkdir -p "$base/deployments"
  rm -rf "$base/configuration"
  cp -r "$server/configuration" "$base/configuration"
}

# place_application: puts the EAR where the server looks for it; says whether it differs from the one there.
place_application() {
  local ear=$ROOT/ear/target/acrm.ear there=$BANK/wildfly/deployments/acrm.ear
  if ! cmp -s "$ear" "$there" || [ ! -f "$there.deployed" ]; then
    rm -f "$there".{deployed,failed,dodeploy,isdeploying,pending,undeployed}
    cp "$ear" "$there.new"
    mv "$there.new" "$there"
    touch "$there.dodeploy"
  fi
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

starting_or_running() { kill -0 "$SPAWNED" 2>/dev/null; }

# The scanner leaves one of two marks beside the application.
wait_deployed() {
  local there=$BANK/wildfly/deployments/acrm.ear deadline=$((SECONDS + 300))
  until [ -f "$there.deployed" ]; do
    [ ! -f "$there.failed" ] || die "the application was not accepted: $(deployment_failure) (all of it in $BANK/wildfly/log/server.log)"
    [ "$SECONDS" -lt "$deadline" ] || die "the application did not start in time; see $BANK/wildfly/log/server.log"
    [ -z "${SPAWNED:-}" ] || starting_or_running || die "WildFly ended while starting; see $BANK/log/wildfly.log"
    sleep 0.3
  done
}

deployment_failure() {
  grep -E 'Caused by:|WFLYCTL0080|Schema-validation' "$BANK/wildfly/log/server.log" | tail -n 1 | cut -c 1-300
}

stop_wildfly() { terminate "$(wildfly_pid)" 60; }
