package app.greenroom.readiness;

import static app.greenroom.readiness.words.NumberTexts.SAY;

import app.greenroom.shared.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** A web address that a candidate keeps beside a concept: http or https, absolute, with a host. */
public record Link(String url) {

    static final int LONGEST = 1_000;

    /** @throws Refusal if it is no such address */
    public Link {
        URI uri = parsed(url);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null || url.length() > LONGEST) {
            throw refused();
        }
    }

    /**
     * Reads what a person typed or pasted; without a scheme it means https.
     *
     * @throws Refusal if it is no web address
     */
    public static Link parse(String typed) {
        String text = typed.strip();
        return new Link(text.contains(":") && !text.matches("[^/:]+:\\d+(/.*)?") ? text : "https://" + text);
    }

    /** The address as people read it: without scheme and "www.". */
    public String label() {
        return url.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private static URI parsed(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException malformed) {
            throw refused();
        }
    }

    private static Refusal refused() {
        return new Refusal(SAY.noLink());
    }
}
