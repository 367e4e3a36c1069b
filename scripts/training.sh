# The fast start: the application runs once on scratch data and is visited, so that the JVM notes what it loads and compiles.

# A cache holds the paths of what it was made from and fits one JVM only: a checkout that moved needs another.
has_cache() {
    [ -s "$APP/greenroom.aot" ] && [ "$(cat "$APP/greenroom.aot.for" 2>/dev/null)" = "$(cache_for)" ]
}

cache_for() {
    printf '%s\n' "$APP"
    cat "$JAVA_HOME/release" 2>/dev/null || true
}

train() {
    if has_cache; then return; fi
    step "Preparing the fast start" training
}

# The first start shouldn't wait for the training: it happens behind it, yielding to everything else.
train_in_background() {
    if has_cache || [ -n "${GREENROOM_NO_TRAINING:-}" ]; then return; fi
    mkdir -p "$WORK/log"
    (
        sleep "${GREENROOM_TRAINING_AFTER:-20}"
        kill -0 $$ 2>/dev/null || exit 0
        renice -n 19 "$BASHPID" || true
        training
    ) </dev/null >"$WORK/log/training.log" 2>&1 &
}

# How long the server may take to come up, and all of it.
TRAINING_START=${GREENROOM_TRAINING_START:-600}
TRAINING_LONGEST=${GREENROOM_TRAINING_LONGEST:-1200}

# It runs in a shell of its own. However it ends, the server with the demo's passwords ends with it, and its database.
training() {
    local port
    TRAINING_DATA="$WORK/training" TRAINED='' WATCHER=''
    mkdir -p "$WORK/tmp"
    end_training_of_before
    rm -rf "$TRAINING_DATA"
    rm -f "$APP"/greenroom.aot* "$APP/training.aot"
    port=$(free_port $((20000 + RANDOM % 20000)))
    java_options
    trap end_training EXIT
    trap 'exit 1' TERM INT HUP
    (
        unset GREENROOM_DB_URL GREENROOM_DB_USER GREENROOM_DB_PASSWORD GREENROOM_DB_PASSWORD_FILE
        unset GREENROOM_URL GREENROOM_PATH GREENROOM_FORWARDED GREENROOM_SMTP_HOST
        export GREENROOM_ADDRESS=127.0.0.1 GREENROOM_PORT=$port GREENROOM_DATA="$TRAINING_DATA" SPRING_PROFILES_ACTIVE=demo
        exec "$JAVA" "${JAVA_OPTIONS[@]}" -XX:AOTCacheOutput="$APP/training.aot" -jar "$APP/greenroom.jar"
    ) &
    TRAINED=$!
    watch_training &
    WATCHER=$!
    if comes_up "$port"; then
        visit_everybody "$port"
        kill "$TRAINED" 2>/dev/null || true
        # the JVM writes the cache when it ends; one that was killed meanwhile leaves a part of it
        local status=0
        wait "$TRAINED" || status=$?
        if [ -s "$APP/training.aot" ] && { [ $status -eq 0 ] || [ $status -eq 143 ]; }; then
            mv "$APP/training.aot" "$APP/greenroom.aot"
            cache_for >"$APP/greenroom.aot.for"
        fi
    else
        say "The application didn't come up within $TRAINING_START s; the next start tries again."
        return 1
    fi
}

comes_up() {
    local begun=$SECONDS
    until answers "$1" /actuator/health/readiness; do
        if ! kill -0 "$TRAINED" 2>/dev/null || [ $((SECONDS - begun)) -ge "$TRAINING_START" ]; then return 1; fi
        sleep 0.2
    done
}

visit_everybody() {
    local account
    for account in amara mira lena; do
        visit "$1" "$account" rehearse-with-me || true
    done
}

# Ends the server when it takes too long, or when the one that it is prepared for has ended: a visit then ends too.
watch_training() {
    local begun=$SECONDS
    while kill -0 "$TRAINED" 2>/dev/null; do
        if ! kill -0 $$ 2>/dev/null || [ $((SECONDS - begun)) -ge "$TRAINING_LONGEST" ]; then
            end_server "$TRAINED"
            return
        fi
        sleep 1
    done
}

end_training() {
    local status=$?
    trap - EXIT
    if [ -n "$WATCHER" ]; then kill "$WATCHER" 2>/dev/null || true; fi
    if [ -n "$TRAINED" ]; then end_server "$TRAINED"; fi
    end_orphan "$TRAINING_DATA"
    rm -rf "$TRAINING_DATA"
    rm -f "$APP/training.aot" "$APP/training.aot.config"
    exit $status
}

# Asks it to end, which takes its database along, and insists after half a minute.
end_server() {
    local waited=0
    kill "$1" 2>/dev/null || return 0
    while kill -0 "$1" 2>/dev/null; do
        if [ $waited -eq 150 ]; then kill -KILL "$1" 2>/dev/null || true; fi
        if [ $waited -ge 200 ]; then return 0; fi
        sleep 0.2
        waited=$((waited + 1))
    done
}

# A training that was killed couldn't see to that.
end_training_of_before() {
    local owner
    owner=$(cat "$TRAINING_DATA/lock" 2>/dev/null || true)
    if [ -n "$owner" ] && ps -ww -o args= -p "$owner" 2>/dev/null | grep -q -- "-XX:AOTCacheOutput=.*greenroom.jar"; then
        end_server "$owner"
    fi
    end_orphan "$TRAINING_DATA"
}

# A Greenroom that was killed may have left its MariaDB behind, which would go on writing.
end_orphan() {
    local process
    process=$(cut -d' ' -f1 "$1/mariadb.pid" 2>/dev/null || true)
    if [ -n "$process" ] && ps -ww -o args= -p "$process" 2>/dev/null | grep -qF -- "--datadir=$1/mariadb"; then
        kill "$process"
        while kill -0 "$process" 2>/dev/null; do sleep 0.1; done
    fi
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
