package app.greenroom.link;

import java.time.Instant;

/**
 * A link to hand over. It is shown when it is made and never again.
 *
 * @param path from the root of the site, without a leading slash, such as {@code join/…}; empty if it was mailed, since then its owner alone has it
 * @param forWhom the e-mail address of whoever it is for
 * @param mailed whether it went out by e-mail
 */
public record OneTimeLink(String path, String forWhom, Instant expiresAt, boolean mailed) {

    /** The whole address. */
    public String under(String base) {
        return base.endsWith("/") ? base + path : base + "/" + path;
    }

    @Override
    public String toString() {
        return "OneTimeLink[for " + forWhom + "]";
    }
}
