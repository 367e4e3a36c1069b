# Building what changed: an extracted jar, which starts faster than the packed one.

# Sets APP to the folder of the built application, and JAVA.
build_if_changed() {
    find_java
    local before
    APP="$WORK/app/$(source_stamp)"
    if [ -f "$APP/greenroom.jar" ]; then return; fi
    find_maven
    find_node
    # what is edited during the build isn't in it, or only half: it belongs to the next one
    before=$(edited_sources)
    step "Building Greenroom" maven -Dmaven.test.skip=true package
    # the build may have brought package.json up to date
    APP="$WORK/app/$(printf '%s\n%s\n' "$before" "$(node_sources)" | stamp_of)"
    step "Unpacking it" extract
}

maven() {
    "$MAVEN" -B -ntp -f "$ROOT/pom.xml" "$@"
}

# One number for everything that goes into the application.
source_stamp() {
    printf '%s\n%s\n' "$(edited_sources)" "$(node_sources)" | stamp_of
}

stamp_of() { LC_ALL=C sort | cksum | tr ' ' '-'; }

# A line for each file that people edit.
edited_sources() {
    (
        cd "$ROOT"
        find pom.xml vite.config.ts .npmrc src/main frontend \
            \( -path src/main/bundles -o -path src/main/frontend -o -path src/main/dev-bundle -o -path frontend/generated \) -prune \
            -o -type f ! -name '*.test.ts' -exec cksum {} +
    )
}

node_sources() {
    (cd "$ROOT" && cksum package.json package-lock.json)
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
