# WildFly, Keycloak and PostgreSQL as Maven Central delivers them: fetched by Maven, unpacked once, put in place by one
# rename, so that a kill half-way leaves nothing that looks finished.

wildfly_home() { printf '%s' "$ACRM_DIST/wildfly-$(pom_property wildfly.version)"; }
keycloak_home() { printf '%s' "$ACRM_DIST/keycloak-$(pom_property keycloak.version)"; }
postgres_home() { printf '%s' "$ACRM_DIST/postgresql-$(pom_property postgres.version)"; }

lock_dist() {
  mkdir -p "$ACRM_DIST"
  exec 8>"$ACRM_DIST/lock"
  flock 8
}

unlock_dist() { exec 8>&-; }

# fetch ARTIFACT FOLDER: Maven's own copy of an artifact, named with its version.
fetch() {
  maven "$ACRM_HOME/log/fetch.log" -N dependency:copy "-Dartifact=$1" "-DoutputDirectory=$2"
}

# install_once HOME RECIPE: runs the recipe in an empty folder; what it leaves in ./home becomes HOME.
install_once() {
  local home=$1 recipe=$2 work
  [ ! -d "$home" ] || return 0
  work=$ACRM_DIST/.work-$$
  rm -rf "$ACRM_DIST"/.work-*
  mkdir -p "$work"
  (cd "$work" && "$recipe")
  mv "$work/home" "$home"
  rm -rf "$work"
}

unpack_wildfly() {
  fetch "org.wildfly:wildfly-dist:$(pom_property wildfly.version):zip" "$PWD"
  "$JAVA_HOME/bin/jar" xf wildfly-dist-*.zip
  rm wildfly-dist-*.zip
  mv wildfly-* home
  chmod +x home/bin/*.sh
}

unpack_keycloak() {
  fetch "org.keycloak:keycloak-quarkus-dist:$(pom_property keycloak.version):zip" "$PWD"
  "$JAVA_HOME/bin/jar" xf keycloak-quarkus-dist-*.zip
  rm keycloak-quarkus-dist-*.zip
  mv keycloak-* home
  chmod +x home/bin/*.sh
  home/bin/kc.sh build --db=dev-file --health-enabled=true >build.log 2>&1 || {
    cp build.log "$ACRM_HOME/log/keycloak-build.log"
    die "Keycloak could not be built; see $ACRM_HOME/log/keycloak-build.log"
  }
}

postgres_platform() {
  local machine
  machine=$(uname -m)
  case $machine in
    x86_64 | amd64) printf amd64 ;;
    aarch64 | arm64) printf arm64v8 ;;
    *) die "no PostgreSQL binaries for the machine type $machine: set ACRM_DB_URL to a database of your own" ;;
  esac
}

unpack_postgres() {
  fetch "io.zonky.test.postgres:embedded-postgres-binaries-linux-$(postgres_platform):$(pom_property postgres.version)" "$PWD"
  fetch "org.tukaani:xz:$(pom_property xz.version)" "$PWD"
  "$JAVA_HOME/bin/jar" xf embedded-postgres-binaries-*.jar
  mkdir home
  "$JAVA" -cp xz-*.jar "$ROOT/ear/dev/Unxz.java" postgres-*.txz | tar -x -C home
}

install_dists() {
  lock_dist
  [ -d "$(wildfly_home)" ] || step "WildFly $(pom_property wildfly.version) (once)" install_once "$(wildfly_home)" unpack_wildfly
  [ -d "$(keycloak_home)" ] || step "Keycloak $(pom_property keycloak.version) (once)" install_once "$(keycloak_home)" unpack_keycloak
  if [ -z "${ACRM_DB_URL:-}" ] && [ ! -d "$(postgres_home)" ]; then
    step "PostgreSQL $(pom_property postgres.version) (once)" install_once "$(postgres_home)" unpack_postgres
  fi
  [ -d "$(server_home)" ] || step "Configured server (once per change)" install_once "$(server_home)" configure_server
  unlock_dist
}
