# Finding what Greenroom is built with: a JDK, Maven and Node.

JAVA_WANTED=25
NODE_WANTED=24

# Sets JAVA and JAVA_HOME to a JDK that is new enough.
find_java() {
    local home
    for home in "${JAVA_HOME:-}" "$(home_on_path)" "$WORK"/jdk* /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /opt/* /opt/java/* /usr/java/* /usr/local/java/* "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/*; do
        if is_jdk "$home"; then
            export JAVA_HOME=$home
            JAVA="$home/bin/java"
            return
        fi
    done
    fail "A JDK $JAVA_WANTED or newer is missing. Get one from https://adoptium.net (or: sdk install java 25-tem), then try again or set JAVA_HOME."
}

home_on_path() {
    local javac
    javac=$(command -v javac) || return 0
    while [ -L "$javac" ]; do
        javac=$(cd "$(dirname "$javac")" && cd "$(dirname "$(readlink "$javac")")" && pwd -P)/javac
    done
    dirname "$(dirname "$javac")"
}

# The release file tells the version without starting a JVM.
is_jdk() {
    local version
    [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
    [ "${version:-0}" -ge "$JAVA_WANTED" ]
}

# Sets MAVEN.
find_maven() {
    local version
    MAVEN=$(command -v mvn) || fail "Maven 3.8 or newer is missing. Get it with your package manager (apt install maven, brew install maven) or from https://maven.apache.org."
    version=$("$MAVEN" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
    if [ "${version%%.*}" -lt 3 ] || { [ "${version%%.*}" -eq 3 ] && [ "${version#*.}" -lt 8 ]; }; then
        fail "Maven $version is too old: 3.8 or newer is needed. Get it from https://maven.apache.org."
    fi
}

# Puts a Node that is new enough, with npm beside it, first on the PATH; brings one into .greenroom/ if there is none.
find_node() {
    if node_is_new_enough; then return; fi
    PATH="$WORK/node/bin:$PATH"
    if node_is_new_enough; then return; fi
    command -v npm >/dev/null || fail "Node $NODE_WANTED or newer with npm is missing. Get it from https://nodejs.org (or: brew install node)."
    step "Bringing Node $NODE_WANTED into .greenroom/node (npm install -g --prefix .greenroom/node node@24 npm@11)" \
        npm install -g --no-audit --no-fund --prefix "$WORK/node" node@24 npm@11
    node_is_new_enough || fail "The Node in .greenroom/node doesn't work; delete that folder and try again."
}

node_is_new_enough() {
    local node version
    node=$(command -v node) && [ -x "$(dirname "$node")/npm" ] || return 1
    version=$("$node" -v 2>/dev/null) && version=${version#v}
    [ "${version%%.*}" -ge "$NODE_WANTED" ]
}

# The wanted port, or the next one that nobody listens on.
free_port() {
    local port=$1
    while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
        port=$((port + 1))
    done
    printf '%s\n' "$port"
}
