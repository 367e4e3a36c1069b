package app.greenroom.tour;

/** The windows that pictures are taken in, in CSS pixels. */
enum Size {
    DESKTOP(1280, 800),
    WIDE(1440, 900),
    TABLET(820, 1180),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Size(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
