# Processes that outlive the script: started apart from it, known by a pid file, told to stop by a signal.

# live_pid FILE WORD: the pid in the file, if that process lives and has WORD in its command line.
live_pid() {
  local pid
  [ -s "$1" ] || return 1
  read -r pid <"$1" || true
  [[ $pid =~ ^[0-9]+$ ]] && kill -0 "$pid" 2>/dev/null || return 1
  tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF -- "$2" || return 1
  printf '%s' "$pid"
}

# A server must not keep a caller's lock or pipe alive, so it inherits no file but its log.
close_inherited_files() {
  local file
  for file in "/proc/$BASHPID/fd/"*; do
    file=${file##*/}
    [ "$file" -le 2 ] || [ "$file" = 255 ] || eval "exec $file>&-"
  done
}

# spawn LOG COMMAND...: in the background and in a session of its own; sets SPAWNED.
spawn() {
  local log=$1
  shift
  mkdir -p "$(dirname "$log")"
  (
    close_inherited_files
    exec setsid nohup "$@"
  ) >>"$log" 2>&1 </dev/null &
  SPAWNED=$!
}

# terminate PID SECONDS: politely, then by force.
terminate() {
  local pid=$1 deadline=$((SECONDS + $2))
  kill -TERM "$pid" 2>/dev/null || return 0
  while kill -0 "$pid" 2>/dev/null; do
    if [ "$SECONDS" -ge "$deadline" ]; then
      kill -KILL "$pid" 2>/dev/null || true
      return 0
    fi
    sleep 0.2
  done
}
