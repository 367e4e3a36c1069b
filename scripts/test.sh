# Running every test: Java with a real database, TypeScript, and walks in a real browser.

# Tests other than walks live in the last minute of a leap day, if nothing else is said: what holds on a certain day only fails there.
MOVED_TO=2028-02-29T22:59:00Z

# run_tests [--on INSTANT|today] [maven arguments]
run_tests() {
    local moved=$MOVED_TO
    if [ "${1:-}" = --on ]; then
        moved=${2:?"--on needs an instant such as $MOVED_TO, or today"}
        shift 2
    fi
    find_java
    find_maven
    find_node
    find_chromium
    find_nginx
    rm -rf "$ROOT/target/surefire-reports" "$ROOT/target/failsafe-reports"
    mkdir -p "$WORK/log"
    local status=0 node_log="$WORK/log/node-tests.log"
    # all tests run, even when some fail; the totals decide
    (cd "$ROOT" && maven -Dmaven.test.failure.ignore=true -Dtest.clock.offset="$(offset_to "$moved")" verify "$@") || status=$?
    : >"$node_log"
    if [ $status -eq 0 ] && has_node_tests; then
        (cd "$ROOT" && npm test --silent) 2>&1 | tee "$node_log" || true
    fi
    report "$status" "$node_log"
}

# How far away an instant is, as a duration.
offset_to() {
    if [ "$1" = today ]; then
        printf 'PT0S'
    else
        node -e 'const ms = Date.parse(process.argv[1]) - Date.now();
            if (Number.isNaN(ms)) { console.error(process.argv[1] + " is no instant"); process.exit(1); }
            process.stdout.write("PT" + Math.round(ms / 1000) + "S")' "$1"
    fi
}

has_node_tests() {
    [ -n "$(find "$ROOT/frontend" -name '*.test.ts' ! -path '*/generated/*' -print 2>/dev/null | head -n 1)" ]
}

# The closing line and the exit status.
report() {
    local status=$1 node_log=$2 all failed skipped passed
    all=$(($(java_total tests) + $(node_total tests "$node_log")))
    failed=$(($(java_total failures) + $(java_total errors) + $(node_total fail "$node_log") + $(node_total cancelled "$node_log")))
    skipped=$(($(java_total skipped) + $(node_total skipped "$node_log") + $(node_total todo "$node_log")))
    passed=$((all - failed - skipped))
    if [ "$status" -ne 0 ]; then say "The build failed before all tests had run."; fi
    if has_node_tests && [ "$status" -eq 0 ] && [ "$(node_total tests "$node_log")" -eq 0 ]; then
        say "The TypeScript tests didn't run."
        status=1
    fi
    if [ "$skipped" -gt 0 ]; then
        say "$passed passed, $failed failed, $skipped skipped"
    else
        say "$passed passed, $failed failed"
    fi
    [ "$status" -eq 0 ] && [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}

# Sums one attribute over the reports of surefire and failsafe.
java_total() {
    find "$ROOT/target" -path '*-reports/TEST-*.xml' -exec sed -n 's/.*<testsuite .* '"$1"'="\([0-9]*\)".*/\1/p' {} + 2>/dev/null |
        awk '{ sum += $1 } END { print sum + 0 }'
}

# Reads one line of the summary that node --test prints.
node_total() {
    awk -v name="$1" '$2 == name && $3 ~ /^[0-9]+$/ { count = $3 } END { print count + 0 }' "$2"
}

# The browser walks need Chromium. Best is the one without windows of its own: it takes a quarter of the processor time of the
# whole one, which draws its toolbars even where nobody sees them. Debian and its kin get either from their own packages.
find_chromium() {
    if take_browser "${CHROMIUM:-}" chromium-headless-shell; then return; fi
    if (install_package chromium-headless-shell) && take_browser chromium-headless-shell; then return; fi
    find_whole_chromium
}

# Sets CHROMIUM to a browser as people have it.
find_whole_chromium() {
    if take_browser "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Chromium.app/Contents/MacOS/Chromium" "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; then
        return
    fi
    install_package chromium ||
        fail "Chromium is missing. Install it (apt install chromium, brew install --cask chromium) or set CHROMIUM to its path."
    take_browser chromium
}

# Sets CHROMIUM to the first of these commands or paths that is there.
take_browser() {
    local browser
    for browser in "$@"; do
        if [ -n "$browser" ] && browser=$(command -v "$browser"); then
            export CHROMIUM=$browser
            return
        fi
    done
    return 1
}

# One walk goes through a real proxy.
find_nginx() {
    if PATH="$PATH:/usr/sbin:/usr/local/sbin" command -v nginx >/dev/null; then return; fi
    install_package nginx ||
        fail "nginx is missing, which a walk takes as the proxy in front. Install it (apt install nginx, brew install nginx); it needn't run."
}

# Installs one of Debian's packages, where this user may.
install_package() {
    if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
        step "Installing $1 (apt-get install $1)" install_with_apt "$1"
    elif command -v apt-get >/dev/null && sudo -n true 2>/dev/null; then
        step "Installing $1 (sudo apt-get install $1)" install_with_apt "$1" sudo
    else
        return 1
    fi
}

install_with_apt() {
    local package=$1
    shift
    # a service that comes with a package isn't started: its port may be somebody else's
    "$@" apt-get update && "$@" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y --no-install-recommends "$package"
}

# Sets TEST_CLASSPATH for tools that live beside the tests.
compile_tests() {
    find_maven
    find_node
    step "Compiling the tools" maven -DskipTests test-compile dependency:build-classpath \
        -Dmdep.includeScope=test -Dmdep.outputFile="$WORK/test-classpath"
    TEST_CLASSPATH="$ROOT/target/test-classes:$ROOT/target/classes:$(cat "$WORK/test-classpath")"
}
