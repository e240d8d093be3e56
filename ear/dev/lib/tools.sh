# What the machine must have: a JDK, Maven, memory. Each miss is one line that says what to do.

java_home() {
  if [ -n "${JAVA_HOME:-}" ]; then
    printf '%s' "$JAVA_HOME"
  else
    local javac
    javac=$(command -v javac) || die "no JDK found: install one of version 17 to 21 (Debian: apt-get install openjdk-17-jdk-headless) or set JAVA_HOME"
    dirname "$(dirname "$(readlink -f "$javac")")"
  fi
}

check_jdk() {
  JAVA_HOME=$(java_home)
  export JAVA_HOME
  [ -x "$JAVA_HOME/bin/javac" ] || die "JAVA_HOME=$JAVA_HOME holds no JDK (bin/javac is missing): point it to a JDK of version 17 to 21"
  local version major
  version=$("$JAVA_HOME/bin/javac" -version 2>&1)
  major=${version#javac }
  major=${major%%[.-]*}
  [[ $major =~ ^[0-9]+$ ]] && [ "$major" -ge 17 ] && [ "$major" -le 21 ] ||
    die "the JDK in $JAVA_HOME is '$version': set JAVA_HOME to one of version 17 to 21"
  JAVA=$JAVA_HOME/bin/java
}

check_maven() {
  command -v mvn >/dev/null || die "Maven is missing: install version 3.8 or later (Debian: apt-get install maven)"
  local version
  version=$(mvn --version 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
  [ -n "$version" ] || die "mvn --version fails: repair the Maven installation"
  [ "${version%%.*}" -gt 3 ] || [ "${version##*.}" -ge 8 ] || die "Maven $version is too old: install version 3.8 or later"
}

check_paths() {
  case $ROOT$ACRM_HOME$ACRM_DIST$BANK in
    *[[:space:]]*) die "the servers cannot live in a folder with a space in its name: move the project, or set ACRM_HOME" ;;
  esac
}

# maven LOG ARGUMENTS...: quiet; its own words go to the log and, when it fails, to the screen.
maven() {
  local log=$1
  shift
  mkdir -p "$(dirname "$log")"
  if ! mvn -B -q -Dstyle.color=never -f "$ROOT/pom.xml" "$@" >"$log" 2>&1; then
    printf '\n' >&2
    grep -E '^\[ERROR\]' "$log" | head -n 20 >&2 || tail -n 20 "$log" >&2
    die "Maven failed; all it said is in $log"
  fi
}

# Megabytes a new process may take: the machine's and the container's limit, whichever is lower.
free_memory() {
  local free limit used
  free=$(awk '/^MemAvailable:/ { print int($2 / 1024) }' /proc/meminfo)
  if [ -r /sys/fs/cgroup/memory.max ] && limit=$(cat /sys/fs/cgroup/memory.max) && [ "$limit" != max ]; then
    used=$(cat /sys/fs/cgroup/memory.current)
    limit=$(((limit - used) / 1048576))
    [ "$limit" -ge "$free" ] || free=$limit
  fi
  printf '%s' "$free"
}

check_memory() {
  local needed=$1 free
  [ -r /proc/meminfo ] || return 0
  free=$(free_memory)
  [ "$free" -ge "$needed" ] ||
    die "too little memory: $needed MB are needed, $free MB are free; stop other programs, or lower ACRM_HEAP and set ACRM_MIN_MEMORY_MB"
}
