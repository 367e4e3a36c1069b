# Building what changed, and making it start fast: an extracted jar with an ahead-of-time cache.

# Sets APP to the folder of the built application, and JAVA.
build_if_changed() {
    find_java
    local stamp
    stamp=$(source_stamp)
    APP="$WORK/app/$stamp"
    if [ -f "$APP/greenroom.jar" ]; then return; fi
    find_maven
    find_node
    step "Building Greenroom" maven -Dmaven.test.skip=true package
    # the build may have brought package.json up to date
    APP="$WORK/app/$(source_stamp)"
    step "Unpacking it" extract
}

maven() {
    "$MAVEN" -B -ntp -f "$ROOT/pom.xml" "$@"
}

# One number for everything that goes into the application.
source_stamp() {
    (
        cd "$ROOT"
        find pom.xml package.json package-lock.json vite.config.ts .npmrc src/main frontend \
            \( -path src/main/bundles -o -path src/main/frontend -o -path src/main/dev-bundle -o -path frontend/generated \) -prune \
            -o -type f ! -name '*.test.ts' -exec cksum {} + | LC_ALL=C sort | cksum | tr ' ' '-'
    )
}

# The version of before stays, in case it is still running.
extract() {
    local kept
    mkdir -p "$WORK/app"
    rm -rf "$WORK/app/new"
    kept=$(ls -t "$WORK/app" | head -n 1)
    "$JAVA" -Djarmode=tools -jar "$ROOT/target/greenroom.jar" extract --destination "$WORK/app/new"
    find "$WORK/app" -mindepth 1 -maxdepth 1 ! -name new ! -name "${kept:-new}" -exec rm -rf {} +
    mv "$WORK/app/new" "$APP"
}

# Sets JAVA_OPTIONS for the application.
java_options() {
    JAVA_OPTIONS=(
        -XX:+UseCompactObjectHeaders
        -XX:+UseSerialGC
        -Xms64m
        --enable-native-access=ALL-UNNAMED
        --sun-misc-unsafe-memory-access=allow
        -Djava.io.tmpdir="$WORK/tmp"
        -Dgreenroom.binaries="${GREENROOM_BINARIES:-$WORK/mariadb}"
    )
    if [ -f "$APP/greenroom.aot" ]; then
        # a cache that doesn't fit this JVM is passed over in silence: the start is slower, nothing else
        JAVA_OPTIONS+=(-XX:AOTCache="$APP/greenroom.aot" -Xlog:disable -Xlog:all=error:stderr)
    fi
    # further options are words of their own
    # shellcheck disable=SC2206
    JAVA_OPTIONS+=(${GREENROOM_JAVA_OPTS:-})
}

# Runs the demo once on scratch data and visits it, so that the JVM notes what it loads and compiles.
train() {
    if [ -f "$APP/greenroom.aot" ]; then return; fi
    step "Preparing the fast start" training
}

training() {
    local data="$WORK/training" port process account waited=0
    rm -rf "$data"
    mkdir -p "$WORK/tmp"
    port=$(free_port $((20000 + RANDOM % 20000)))
    java_options
    (
        unset GREENROOM_DB_URL GREENROOM_DB_USER GREENROOM_DB_PASSWORD GREENROOM_DB_PASSWORD_FILE
        export GREENROOM_ADDRESS=127.0.0.1 GREENROOM_PORT=$port GREENROOM_DATA="$data" SPRING_PROFILES_ACTIVE=demo
        exec "$JAVA" "${JAVA_OPTIONS[@]}" -XX:AOTCacheOutput="$APP/training.aot" -jar "$APP/greenroom.jar"
    ) &
    process=$!
    trap 'kill "$process" 2>/dev/null' TERM INT
    while kill -0 "$process" 2>/dev/null && ! answers "$port" /actuator/health/readiness && [ $waited -lt 600 ]; do
        sleep 0.2
        waited=$((waited + 1))
    done
    for account in amara mira lena; do
        visit "$port" "$account" rehearse-with-me || true
    done
    kill "$process" 2>/dev/null || true
    wait "$process" || true
    rm -rf "$data"
    [ -f "$APP/training.aot" ] && mv "$APP/training.aot" "$APP/greenroom.aot"
}

# Whether an HTTP request to this machine is answered; without curl, which not everybody has.
answers() {
    local line
    {
        exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
        printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
        read -r -t 20 line <&3 || return 1
        exec 3<&- 3>&-
    } 2>/dev/null
    case $line in *" 200"* | *" 302"*) return 0 ;; *) return 1 ;; esac
}

# The first start shouldn't wait for the training: it happens behind it, yielding to everything else.
train_in_background() {
    if [ -f "$APP/greenroom.aot" ] || [ -n "${GREENROOM_NO_TRAINING:-}" ]; then return; fi
    mkdir -p "$WORK/log"
    (
        sleep 20
        kill -0 $$ 2>/dev/null || exit 0
        renice -n 19 "$BASHPID" || true
        training
    ) </dev/null >"$WORK/log/training.log" 2>&1 &
}
