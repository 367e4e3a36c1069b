# Visiting the demo as a browser does, so that the JVM's training sees what people do first.

# ask METHOD PATH [BODY] [TYPE]: sends a request, puts the answer into ANSWER and keeps its cookie.
ask() {
    local fresh
    ANSWER=''
    {
        exec 3<>"/dev/tcp/127.0.0.1/$VISITED" || return 1
        printf '%s %s HTTP/1.0\r\nHost: localhost\r\nCookie: %s\r\nAccept-Encoding: identity\r\nContent-Type: %s\r\nContent-Length: %s\r\n\r\n%s' \
            "$1" "$2" "$COOKIE" "${4:-application/json}" "$(printf '%s' "${3:-}" | wc -c | tr -d ' ')" "${3:-}" >&3
        ANSWER=$(tr -d '\0' <&3)
        exec 3<&- 3>&-
    } 2>/dev/null
    fresh=$(printf '%s' "$ANSWER" | sed -n 's/^[Ss]et-[Cc]ookie: \(JSESSIONID=[^;]*\).*/\1/p' | head -n 1)
    COOKIE=${fresh:-$COOKIE}
}

# What stands between the quotes after a name, in ANSWER.
quoted_after() {
    printf '%s' "$ANSWER" | sed -n 's/.*'"$1"'"\([^"]*\)".*/\1/p' | head -n 1
}

# Opens a page: its host page, a window of its own, the navigation. ANSWER is then what the page shows.
open_page() {
    local key window
    ask GET "/$1"
    ask GET "/?v-r=init&location=$1&query="
    key=$(quoted_after '"Vaadin-Security-Key":')
    window=$(printf '%s' "$ANSWER" | sed -n 's/.*"v-uiId":\([0-9]*\).*/\1/p' | head -n 1)
    ask POST "/?v-r=uidl&v-uiId=$window" '{"csrfToken":"'"$key"'","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"'"$1"'","query":"","appShellTitle":"","historyState":null,"trigger":""}}],"syncId":0,"clientId":0}'
}

# The first path in ANSWER that looks like this.
path_like() {
    printf '%s' "$ANSWER" | grep -o "$1" | head -n 1
}

# visit PORT ACCOUNT PASSWORD: logs in by the form and looks at this person's pages.
visit() {
    local token page seen='' id='[0-9a-f]\{8\}-[0-9a-f-]\{27\}' prep
    VISITED=$1 COOKIE='' ANSWER=''
    open_page login
    ask GET /login
    token=$(quoted_after 'name="_csrf" content=')
    ask POST /login "username=$2%40demo.greenroom&password=$3&_csrf=$token" application/x-www-form-urlencoded
    for page in today queue cohort; do
        open_page "$page"
        seen="$seen$ANSWER"
    done
    ANSWER=$seen
    prep=$(path_like "prep/$id") || return 0
    for page in $(path_like "review/$id") "$prep" "$prep/concepts" "$prep/questions"; do
        open_page "$page"
    done
    open_page "$(path_like "prep/$id/questions/$id")"
}
