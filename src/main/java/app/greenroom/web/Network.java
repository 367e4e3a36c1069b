package app.greenroom.web;

import java.net.InetAddress;
import java.util.Optional;

/** One address, or all that begin with the same bits. */
record Network(InetAddress first, int bits) {

    /**
     * Reads {@code 192.0.2.7}, {@code 10.0.0.0/8} or {@code fd00::/8}; names aren't looked up.
     *
     * @return empty if it is none of these
     */
    static Optional<Network> parse(String text) {
        int slash = text.indexOf('/');
        return address(slash < 0 ? text : text.substring(0, slash)).flatMap(first -> {
            int most = first.getAddress().length * Byte.SIZE;
            return slash < 0
                    ? Optional.of(new Network(first, most))
                    : bits(text.substring(slash + 1), most).map(bits -> new Network(first, bits));
        });
    }

    /** An address as it stands in a header or comes from a socket; empty if it is something else. */
    static Optional<InetAddress> address(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> bits(String text, int most) {
        if (!text.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text)).filter(bits -> bits <= most);
    }

    boolean contains(InetAddress address) {
        byte[] ours = first.getAddress();
        byte[] theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
