# Talking to the person at the terminal: one live line on a terminal, plain lines elsewhere.

say() { printf '%s\n' "$*"; }

fail() {
    printf 'greenroom: %s\n' "$*" >&2
    exit 1
}

# What was typed isn't understood, as opposed to what failed.
misuse() {
    printf 'greenroom: %s\n' "$*" >&2
    exit 2
}

# step "What happens" command...: shows that something goes on; the command's output goes to a log, shown if it fails.
step() {
    local what=$1 log status=0 begun=$SECONDS
    shift
    mkdir -p "$WORK/log"
    log="$WORK/log/$(printf '%s' "$what" | tr -cs 'A-Za-z0-9' '-').log"
    : >"$log" # it is read before the command has begun
    "$@" >"$log" 2>&1 </dev/null &
    watch_step $! "$what" "$log" "$begun"
    wait $! || status=$?
    if [ -t 1 ]; then printf '\r\033[K'; fi
    if [ $status -ne 0 ]; then
        tail -n 40 "$log" >&2
        fail "$what failed; all of its output is in $log"
    fi
    say "$what: done in $((SECONDS - begun)) s"
}

# The last line that says something, without the colours of a terminal.
last_line() {
    tr '\r' '\n' | sed -e $'s/\033\\[[0-9;]*[A-Za-z]//g' -e '/^[[:space:]]*$/d' | tail -n 1 | tr -d '[:cntrl:]'
}

watch_step() {
    local process=$1 what=$2 log=$3 begun=$4 shown=0 seconds last width
    if [ ! -t 1 ]; then say "$what ..."; fi
    while kill -0 "$process" 2>/dev/null; do
        seconds=$((SECONDS - begun))
        last=$(tail -c 400 "$log" | last_line)
        if [ -t 1 ]; then
            width=$(tput cols 2>/dev/null || echo 80)
            printf '\r\033[K%s' "$(printf '%s ... %s s  %s' "$what" "$seconds" "$last" | cut -c "1-$((width - 1))")"
        elif [ $((seconds - shown)) -ge 15 ]; then
            shown=$seconds
            say "  $what, $seconds s: $last"
        fi
        sleep 0.2
    done
}
