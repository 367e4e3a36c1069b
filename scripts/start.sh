# How the application is started: the options of its JVM, and where its data may be.

# Sets JAVA_OPTIONS for the application.
java_options() {
    JAVA_OPTIONS=(
        -XX:+UseCompactObjectHeaders
        -XX:+UseSerialGC
        -Xms64m
        -Xmx"$(heap_limit "$(memory_of_machine)")"m
        # what isn't needed any more goes back to the machine
        -XX:MinHeapFreeRatio=15
        -XX:MaxHeapFreeRatio=30
        --enable-native-access=ALL-UNNAMED
        --sun-misc-unsafe-memory-access=allow
        -Djava.io.tmpdir="$WORK/tmp"
        -Dgreenroom.binaries="${GREENROOM_BINARIES:-$WORK/mariadb}"
    )
    if has_cache; then
        # a cache that doesn't fit further options is passed over in silence: the start is slower, nothing else
        JAVA_OPTIONS+=(-XX:AOTCache="$APP/greenroom.aot" -Xlog:disable -Xlog:all=error:stderr -Xlog:aot*=off -Xlog:cds*=off)
    fi
    # further options are words of their own
    # shellcheck disable=SC2206
    JAVA_OPTIONS+=(${GREENROOM_JAVA_OPTS:-})
}

# A quarter of the machine's memory (in MB), but no more than people can use up; without a number, the least.
heap_limit() {
    local heap=$(($1 / 4))
    if [ "$heap" -gt 1024 ]; then heap=1024; fi
    if [ "$heap" -lt 320 ]; then heap=320; fi
    printf '%s' "$heap"
}

# In MB; 0 if it can't be found out.
memory_of_machine() {
    local memory
    if [ -r /proc/meminfo ]; then
        memory=$(sed -n 's/^MemTotal: *\([0-9]*\) kB$/\1/p' /proc/meminfo)
        printf '%s' $((${memory:-0} / 1024))
    else
        memory=$(sysctl -n hw.memsize 2>/dev/null || true)
        printf '%s' $((${memory:-0} / 1024 / 1024))
    fi
}

# The JVM is given a temporary folder of our own, so it can't see any more that a data folder lies in the system's. What is
# below this checkout is as lasting as the checkout itself.
require_lasting_data() {
    local data temporary
    data=$(real_path "$GREENROOM_DATA")
    case $data/ in "$ROOT"/*) return 0 ;; esac
    for temporary in "${TMPDIR:-/tmp}" /tmp /var/tmp; do
        temporary=$(real_path "$temporary")
        case $data/ in
            "$temporary"/*)
                fail "The data folder $GREENROOM_DATA lies in the temporary folder $temporary, which may be emptied at any time. Set GREENROOM_DATA to a folder that stays."
                ;;
        esac
    done
}

# A path without links, as far as it exists.
real_path() {
    local path=$1 rest=
    case $path in /*) ;; *) path=$PWD/$path ;; esac
    while [ ! -d "$path" ]; do
        rest=/${path##*/}$rest
        path=${path%/*}
        path=${path:-/}
    done
    path=$(cd "$path" && pwd -P)
    printf '%s' "${path%/}$rest"
}
