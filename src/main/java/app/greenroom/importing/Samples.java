package app.greenroom.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Dossiers of our own, for fictional companies, to try the product with. */
@Component
class Samples {

    private static final String FOLDER = "classpath:samples/*.md";

    /** The first one by name. */
    String first() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources(FOLDER);
            Resource first = Arrays.stream(found)
                    .min(Comparator.comparing(resource -> String.valueOf(resource.getFilename())))
                    .orElseThrow(() -> new IllegalStateException("The samples are missing: " + FOLDER));
            return first.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
