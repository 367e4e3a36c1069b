package app.greenroom.web;

/** The Content-Security-Policy: everything from here, no plugin, no frame, no script but our own. */
final class ContentPolicy {

    static final String HEADER = "Content-Security-Policy";

    private ContentPolicy() {}

    /** For whatever is no page: it runs nothing. */
    static String forResources() {
        return with("'self'");
    }

    /** For the page: its own scripts carry this nonce, and no other inline script runs. */
    static String forPage(String nonce) {
        return with("'self' 'nonce-" + nonce + "'");
    }

    private static String with(String scripts) {
        return "default-src 'self'; script-src " + scripts
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
                + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }
}
