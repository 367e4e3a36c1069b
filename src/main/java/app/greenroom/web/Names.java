package app.greenroom.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names under which this server answers. A name of somebody else's that leads to this machine is refused, since a page
 * under it would count as ours.
 *
 * @param published the origin that people use; empty if the operator doesn't say
 * @param names hosts in small letters
 */
record Names(String published, Set<String> names) {

    /**
     * Reads the operator's settings.
     *
     * @param url {@code GREENROOM_URL}
     * @param further {@code GREENROOM_HOSTS}: further names, with commas or spaces
     * @throws SettingRefusedException if the address isn't one
     */
    static Names parse(String url, String further) {
        Set<String> names = Arrays.stream(further.split("[\\s,]+", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (url.isBlank()) {
            return new Names("", Set.copyOf(names));
        }
        String published = Origin.of(url.strip());
        @Nullable String host = published.isEmpty() ? null : URI.create(published).getHost();
        if (host == null) {
            throw new SettingRefusedException(
                    "GREENROOM_URL=" + url + " isn't an address that people can open.",
                    "Set it to the whole address, such as https://greenroom.example.org.");
        }
        names.add(host);
        return new Names(published, Set.copyOf(names));
    }

    /**
     * Whether a request for this host is ours.
     *
     * @param byProxy whether a named proxy sent it, whose word counts as long as the operator names no address
     */
    boolean isOurs(String host, boolean byProxy) {
        Authority asked = Authority.parse(host);
        return asked.isAddress()
                || asked.isThisMachine()
                || names.contains(asked.name())
                || (byProxy && published.isEmpty() && !asked.name().isEmpty());
    }
}
