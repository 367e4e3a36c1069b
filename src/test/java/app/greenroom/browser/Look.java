package app.greenroom.browser;

/**
 * How a browser shows pages.
 *
 * @param width of the viewport, in CSS pixels
 * @param height of the viewport, in CSS pixels
 */
record Look(int width, int height, boolean dark, boolean phone) {

    static final Look DESKTOP = new Look(1280, 800, false, false);
    static final Look PHONE = new Look(390, 844, false, true);

    String words() {
        return width + " px" + (dark ? " dark" : " light");
    }

    Look inTheDark() {
        return new Look(width, height, true, phone);
    }
}
