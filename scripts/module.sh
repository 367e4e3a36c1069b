# The inner loop: compiles what changed with plain javac and runs the tests of a module, or of one class.
# Error Prone, NullAway and the formatter have their say in the whole run.

# test_module NAME...: a module (round), a package below it (round.ui), or a test class (ClaimServiceTest, CardIT).
test_module() {
    find_java
    # named as Maven names them, since rules about the code tell tests by that
    QUICK="$ROOT/target/quick/target"
    mkdir -p "$QUICK/classes" "$QUICK/test-classes" "$WORK/tmp"
    cd "$ROOT"
    test_classpath
    link_resources
    compile_changed main "$QUICK/classes" "$DEPENDENCIES"
    compile_changed test "$QUICK/test-classes" "$QUICK/classes:$DEPENDENCIES"
    local selected=() name
    for name in "$@"; do
        selected+=("$(selection_of "$name")") || exit 1
    done
    if printf '%s\n' "${selected[@]}" | grep -q 'IT$'; then
        find_chromium
    fi
    if printf '%s\n' "${selected[@]}" | grep -q 'BehindProxyIT$'; then
        find_nginx
    fi
    # no tests found is a failure too
    # shellcheck disable=SC2046,SC2086 # options are words of their own
    exec "$JAVA" $(test_jvm) -Djava.io.tmpdir="$WORK/tmp" ${GREENROOM_TEST_OPTS:-} \
        -cp "$QUICK/test-classes:$QUICK/classes:src/test/resources:src/main/resources:$DEPENDENCIES" \
        org.junit.platform.console.ConsoleLauncher execute --disable-banner --details=summary --fail-if-no-tests \
        --include-classname='.*(Test|IT)' "${selected[@]}"
}

# Sets DEPENDENCIES; Maven is asked only when the pom has changed.
test_classpath() {
    local stamp kept="$WORK/test-classpath"
    stamp=$(cksum <pom.xml | tr ' ' '-')
    if [ ! -f "$kept.$stamp" ]; then
        find_maven
        rm -f "$kept".[0-9]*
        step "Asking Maven for the classpath" maven dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$kept.new"
        mv "$kept.new" "$kept.$stamp"
    fi
    DEPENDENCIES=$(cat "$kept.$stamp")
}

# The options that Maven's tests run with, from the one place that has them.
test_jvm() {
    sed -n 's/.*<test.jvm>\(.*\)<\/test.jvm>.*/\1/p' pom.xml
}

# The browser's files and the build's notes come from the last whole build.
link_resources() {
    if [ -d target/classes/META-INF ] && [ ! -e "$QUICK/classes/META-INF" ]; then
        ln -s ../../../classes/META-INF "$QUICK/classes/META-INF"
    fi
}

# compile_changed main|test CLASSES CLASSPATH: the sources that are newer than the last time, and whatever names one of their classes.
compile_changed() {
    local kind=$1 sources="src/$1/java" classes=$2 stamp="$QUICK/$1.stamp" list="$QUICK/$1.sources" now="$QUICK/$1.now"
    touch "$now"
    find "$sources" -name '*.java' | LC_ALL=C sort >"$list.now"
    if [ ! -f "$stamp" ] || ! cmp -s "$list" "$list.now" || [ pom.xml -nt "$stamp" ]; then
        cp "$list.now" "$list.changed"
        find "$classes" -name '*.class' -delete
        : >"$QUICK/test.touched"
    else
        find "$sources" -name '*.java' -newer "$stamp" >"$list.changed"
        if [ "$kind" = main ]; then
            users_of "$list.changed" src/test/java "$QUICK/test-classes" >>"$QUICK/test.touched"
        else
            cat "$QUICK/test.touched" >>"$list.changed" 2>/dev/null || true
        fi
        users_of "$list.changed" "$sources" "$classes" >>"$list.changed"
        LC_ALL=C sort -u -o "$list.changed" "$list.changed"
    fi
    if [ -s "$list.changed" ]; then
        "$JAVA_HOME/bin/javac" -proc:none -nowarn -parameters -g -d "$classes" -cp "$classes:$3" @"$list.changed" 2>&1 |
            grep -v '^Note: ' >&2 || [ "${PIPESTATUS[0]}" -eq 0 ] || fail "It doesn't compile."
    fi
    if [ "$kind" = test ]; then : >"$QUICK/test.touched"; fi
    mv "$list.now" "$list"
    mv "$now" "$stamp"
}

# users_of LIST SOURCES CLASSES: the sources whose classes name a class of LIST. Class files hold such names as plain text.
users_of() {
    [ -s "$1" ] || return 0
    sed 's|^src/[a-z]*/java/||; s|\.java$||' "$1" >"$QUICK/names"
    { grep -rlFf "$QUICK/names" --include='*.class' "$3" || true; } |
        sed "s|^$3/||; s|\.class\$||; s|\\\$.*||" | LC_ALL=C sort -u |
        while read -r type; do
            if [ -f "$2/$type.java" ]; then printf '%s\n' "$2/$type.java"; fi
        done
}

# A name as the launcher of tests takes it.
selection_of() {
    local found
    case $1 in
        *[A-Z]*)
            found=$(find src/test/java -name "$1.java" | head -n 1)
            [ -n "$found" ] || fail "There is no test class $1."
            found=${found#src/test/java/}
            found=${found%.java}
            printf '%s' "--select-class=${found//\//.}"
            ;;
        *)
            [ -d "src/test/java/app/greenroom/${1//.//}" ] || fail "There is no module $1."
            printf '%s' "--select-package=app.greenroom.$1"
            ;;
    esac
}
