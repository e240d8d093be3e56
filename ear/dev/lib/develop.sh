# The commands of those who work on the product.

# Developers see Maven's own words.
developer_maven() { mvn -B -f "$ROOT/pom.xml" "$@"; }

prepare_tools() {
  use_current_bank
  check_jdk
  check_maven
  mkdir -p "$ACRM_HOME/log"
}

find_chromium() {
  local name
  for name in chromium chromium-browser google-chrome; do
    command -v "$name" && return 0
  done
  return 1
}

apt_chromium() {
  local log=$ACRM_HOME/log/apt.log
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    chromium fonts-dejavu-core fonts-noto-cjk fonts-droid-fallback; } >"$log" 2>&1 || say "apt-get failed ($log)"
}

# Debian's Chromium where it may be installed; else Playwright fetches its own.
prepare_browser() {
  if { ! find_chromium >/dev/null || [ ! -d /usr/share/fonts-droid-fallback ]; } && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    step "Chromium and fonts (once)" apt_chromium
  fi
  if ACRM_CHROMIUM=$(find_chromium); then
    export ACRM_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  else
    unset ACRM_CHROMIUM
  fi
}

prepare_tests() {
  prepare_tools
  prepare_browser
  install_dists
}

cmd_test() {
  prepare_tests
  developer_maven spotless:check
  developer_maven verify "$@"
}

# Only the tests of the built application, without those of the modules beneath it.
system_tests() {
  prepare_tests
  developer_maven -Dquick verify -pl ear/it -am -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false \
    "-Dit.test=org/acrm/it/**/*IT" -Dfailsafe.failIfNoSpecifiedTests=false "$@"
}

cmd_it() { system_tests -DexcludedGroups=ui "$@"; }

cmd_ui() { system_tests -Dgroups=ui "$@"; }

cmd_fmt() {
  prepare_tools
  developer_maven -q spotless:apply
}

cmd_check() {
  prepare_tools
  developer_maven -q spotless:check
  developer_maven -q test-compile
}

# java_tool CLASS ARGUMENTS...: a main of ear/tools in a plain JVM.
java_tool() {
  local class=$1
  shift
  export ACRM_ROOT=$ROOT
  prepare_tools
  build_if_changed >&2
  exec "$JAVA" -Dfile.encoding=UTF-8 -Djava.awt.headless=true "-Xmx$ACRM_HEAP" \
    -cp "$ROOT/ear/tools/target/classes:$ROOT/ear/tools/target/lib/*" "$class" "$@"
}

cmd_lab() {
  case ${1:-} in
    duplicates | facts | dirt | clusters) lab_truth "$@" ;;
    *) java_tool org.acrm.tools.Lab "$@" ;;
  esac
}

# What the running demo bank's imports and nights have found of the duplicates, facts, dirt or groups that were planted.
lab_truth() {
  local task=$1
  shift
  need_running
  case " $* " in
    *" --truth "*) ;;
    *) set -- --truth "$BANK/delivered/truth/${task/clusters/groups}.csv" "$@" ;;
  esac
  client "$task" "$@"
}

cmd_bench() {
  case ${1:-} in
    crash) shift && bench_crash "$@" ;;
    night) shift && bench_night "$@" ;;
    match) ACRM_HEAP=${ACRM_BENCH_HEAP:-3g} java_tool org.acrm.tools.Bench "$@" ;;
    *) java_tool org.acrm.tools.Bench "$@" ;;
  esac
}

# A bank of its own, filled through the import, beside all others; it is deleted afterwards.
bench_night() {
  local customers=100000
  while [ $# -gt 0 ]; do
    case $1 in
      --customers) need_value "$@" && customers=$2 && shift ;;
      *) die "unknown option '$1' of bench night: --customers N" ;;
    esac
    shift
  done
  export ACRM_DATA=$ACRM_HOME/banks/bench-night
  [ ! -d "$ACRM_DATA/facts" ] || "$ROOT/acrm" reset >&2
  "$ROOT/acrm" run --customers "$customers" >&2
  use_current_bank
  (
    export ACRM_URL ACRM_OIDC_URL
    ACRM_URL=$(app_url) ACRM_OIDC_URL=$(oidc_url)
    java_tool org.acrm.tools.Bench night --server "$(wildfly_pid)" --database "$(database_pid)"
  )
  "$ROOT/acrm" reset >&2
}

# The crash test, at more points than the tests have time for.
bench_crash() {
  local -a options=()
  while [ $# -gt 0 ]; do
    case $1 in
      --points) need_value "$@" && options+=("-Dacrm.crash.points=$2") && shift ;;
      --seed) need_value "$@" && options+=("-Dacrm.crash.seed=$2") && shift ;;
      *) die "unknown option '$1' of bench crash: --points N, --seed S" ;;
    esac
    shift
  done
  rm -f "$ROOT/ear/it/target/crash.json"
  system_tests -Dit.test=CrashIT "${options[@]}" >&2
  cat "$ROOT/ear/it/target/crash.json"
}

cmd_db() {
  [ "${1:-}" = ddl ] && [ "${2:-}" = --vendor ] && [ $# = 3 ] || die "./acrm db ddl --vendor postgresql|oracle"
  java_tool org.acrm.tools.Ddl --scripts "$ROOT/db-scripts" --vendor "$3"
}
