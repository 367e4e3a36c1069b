package app.greenroom.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The longer texts of the demo, kept as files. */
final class Texts {

    private Texts() {}

    /** A candidate's answer, for example {@code amara/1-first}. */
    static String answer(String name) {
        return resource("/demo/" + name + ".md").strip();
    }

    /** One of our sample dossiers, by its file name. */
    static String sample(String fileName) {
        return resource("/samples/" + fileName);
    }

    private static String resource(String path) {
        try (InputStream file = Objects.requireNonNull(Texts.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
