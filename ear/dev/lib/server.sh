# WildFly's configuration, made once from the scripts of ear/server; every bank starts with a copy of it.

# Named after all it is made from, so that a change of any of it makes a new one.
server_home() {
  local hash
  hash=$(cat "$ROOT"/ear/server/* "$ROOT/ear/dev/lib/server.sh" <(pom_property wildfly.version) <(pom_property pgjdbc.version) | cksum)
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
