package app.greenroom.web;

import java.util.Locale;

/**
 * The name and port of a server, as in a Host header.
 *
 * @param name in small letters, an IPv6 address in brackets; empty if it can't be read
 * @param port 0 if none is named
 */
record Authority(String name, int port) {

    static final int HTTP = 80;
    static final int HTTPS = 443;

    private static final int LAST_PORT = 65_535;

    static Authority parse(String text) {
        String all = text.strip().toLowerCase(Locale.ROOT);
        int colon = all.lastIndexOf(':');
        boolean hasPort = colon > all.lastIndexOf(']');
        String name = hasPort ? all.substring(0, colon) : all;
        int port = hasPort ? port(all.substring(colon + 1)) : 0;
        boolean readable = name.matches("[\\w.-]+|\\[[0-9a-f:.]+]") && (!hasPort || port > 0);
        return readable ? new Authority(name, port) : new Authority("", 0);
    }

    /** A port's number; 0 if it is none. */
    static int port(String text) {
        if (!text.matches("\\d{1,5}")) {
            return 0;
        }
        int port = Integer.parseInt(text);
        return port <= LAST_PORT ? port : 0;
    }

    int portOr(int usual) {
        return port == 0 ? usual : port;
    }

    /** Whether the name is an address: nobody can make a name of theirs lead here by that. */
    boolean isAddress() {
        return name.startsWith("[") || Network.address(name).isPresent();
    }

    boolean isThisMachine() {
        return name.equals("localhost") || name.endsWith(".localhost");
    }
}
