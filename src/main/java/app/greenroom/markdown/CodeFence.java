package app.greenroom.markdown;

/** Follows code fences line by line; open while inside one, its own lines included. */
record CodeFence(char mark, int length, boolean isOpen) {

    static CodeFence none() {
        return new CodeFence(' ', 0, false);
    }

    CodeFence after(String line) {
        String text = line.strip();
        int run = text.isEmpty() ? 0 : run(text);
        boolean isFence = run >= 3 && (text.charAt(0) == '`' || text.charAt(0) == '~');
        if (!isOpen) {
            boolean opens = isFence && (text.charAt(0) == '~' || text.indexOf('`', run) < 0);
            return opens ? new CodeFence(text.charAt(0), run, true) : none();
        }
        boolean closes = isFence && text.charAt(0) == mark && run >= length && run == text.length();
        return closes ? none() : this;
    }

    private static int run(String text) {
        int at = 1;
        while (at < text.length() && text.charAt(at) == text.charAt(0)) {
            at++;
        }
        return at;
    }
}
