# Ports and health, with nothing but bash.

port_open() {
  (exec 3<>"/dev/tcp/$LOCAL/$1") 2>/dev/null
}

# check_port PORT VARIABLE WHAT: refuses a port that somebody else holds.
check_port() {
  ! port_open "$1" ||
    die "port $1 for $3 is taken by another program: stop that one, or set $2 (or ACRM_PORT_OFFSET, which moves all ports); ./acrm status shows the bank started last"
}

# The HTTP status of a page on this machine; empty when nobody answers.
http_status() {
  (
    exec 3<>"/dev/tcp/$LOCAL/$1"
    printf 'GET %s HTTP/1.0\r\nHost: %s:%s\r\n\r\n' "$2" "$LOCAL" "$1" >&3
    read -r -t 10 _ status _ <&3
    printf '%s' "$status"
  ) 2>/dev/null || true
}

# wait_healthy NAME PORT PATH SECONDS LOG ALIVE...: until the page answers 200 or the process is gone.
wait_healthy() {
  local name=$1 port=$2 path=$3 deadline=$((SECONDS + $4)) log=$5
  shift 5
  until [ "$(http_status "$port" "$path")" = 200 ]; do
    "$@" || die "$name ended while starting; the reason is at the end of $log"
    [ "$SECONDS" -lt "$deadline" ] || die "$name did not become healthy in time; see $log"
    sleep 0.3
  done
}
