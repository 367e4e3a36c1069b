package app.greenroom.web;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The proxies that the operator names. Only what these say about a request is believed.
 *
 * @param networks where they are; empty if there is none
 */
record Hops(List<Network> networks) {

    private static final List<String> THIS_MACHINE = List.of("127.0.0.1", "::1");

    /**
     * Reads {@code GREENROOM_FORWARDED}: {@code none}, or addresses and networks. What was documented before,
     * {@code framework} and {@code native}, is a proxy on this machine.
     *
     * @throws SettingRefusedException if something else stands there
     */
    static Hops parse(String setting) {
        List<Network> networks = new ArrayList<>();
        for (String part : setting.strip().split("[\\s,]+", -1)) {
            switch (part.toLowerCase(Locale.ROOT)) {
                case "", "none" -> {}
                case "framework", "native" -> THIS_MACHINE.forEach(address -> networks.add(known(address, setting)));
                default -> networks.add(known(part, setting));
            }
        }
        return new Hops(List.copyOf(networks));
    }

    private static Network known(String part, String setting) {
        return Network.parse(part)
                .orElseThrow(() -> new SettingRefusedException(
                        "GREENROOM_FORWARDED=" + setting + " isn't understood: " + part
                                + " is neither an address nor a network.",
                        "Name the proxies in front of Greenroom by address or network, such as 127.0.0.1 or"
                                + " 10.0.0.0/8 (several with commas), or set none."));
    }

    boolean isNone() {
        return networks.isEmpty();
    }

    boolean isHop(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    boolean isHop(String address) {
        return Network.address(address).filter(this::isHop).isPresent();
    }

    /** What a chain of proxies says about who began it. */
    record Client(String address, int hops) {}

    /**
     * Goes from the nearest proxy outwards and stops at the first address that is none of ours: what stands before it
     * was written by that client.
     *
     * @param peer who opened the connection
     * @param chain the addresses in the header, the outermost first
     * @return the client, and how many of our proxies lie between; none if the peer isn't one
     */
    Client client(String peer, List<String> chain) {
        String client = peer;
        int hops = 0;
        for (int at = chain.size() - 1; isHop(client); at--) {
            hops++;
            Optional<InetAddress> next = at < 0 ? Optional.empty() : entry(chain.get(at));
            if (next.isEmpty()) {
                break;
            }
            client = next.get().getHostAddress();
        }
        return new Client(client, hops);
    }

    /** Some proxies write a port behind the address. */
    private static Optional<InetAddress> entry(String text) {
        String entry = text.strip();
        if (entry.startsWith("[")) {
            int end = entry.indexOf(']');
            return end < 0 ? Optional.empty() : Network.address(entry.substring(1, end));
        }
        int colon = entry.indexOf(':');
        boolean port = colon > 0 && colon == entry.lastIndexOf(':');
        return Network.address(port ? entry.substring(0, colon) : entry);
    }
}
