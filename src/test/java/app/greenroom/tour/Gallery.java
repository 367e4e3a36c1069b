package app.greenroom.tour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pictures of a tour in a folder, and a page that shows them side by side: a row for each screen in each language. Each
 * stands in the folder of its language.
 */
final class Gallery {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Greenroom, every screen</title>
            <style>
              body { margin: 24px; font: 15px/1.5 system-ui, sans-serif; background: #f7f4ee; color: #22201b; }
              section { display: flex; gap: 12px; align-items: flex-start; overflow-x: auto; padding-block: 8px 24px; }
              h2 { position: sticky; left: 0; margin: 0; font-size: 18px; }
              figure { flex: none; margin: 0; }
              figcaption { font-size: 13px; color: #5f5a4f; }
              img { display: block; height: 420px; object-fit: cover; object-position: top; border: 1px solid #e2dccf; }
            </style>
            <h1>Every screen</h1>
            """;

    private final Path folder;
    private final Map<String, Map<String, TreeSet<String>>> screens = new LinkedHashMap<>();

    Gallery(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    /** Where a picture goes; the page will show it. */
    Path place(String language, String screen, Size size, String scheme) {
        String file = file(language, screen, size, scheme);
        screens.computeIfAbsent(screen, first -> new LinkedHashMap<>())
                .computeIfAbsent(language, first -> new TreeSet<>())
                .add(file);
        return folder.resolve(file);
    }

    private static String file(String language, String screen, Size size, String scheme) {
        return language + "/" + screen + "-" + size.width() + "-" + scheme + ".png";
    }

    /** Writes the page. */
    Path close() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        screens.forEach((screen, languages) -> {
            page.append("<h2 id=\"%s\">%s</h2>\n".formatted(screen, screen));
            languages.forEach((language, files) -> page.append(row(screen, language, files)));
        });
        return Files.writeString(folder.resolve("index.html"), page, StandardCharsets.UTF_8);
    }

    private static String row(String screen, String language, Set<String> files) {
        StringBuilder row = new StringBuilder("<section>\n");
        for (Size size : Size.values()) {
            for (String scheme : List.of("light", "dark")) {
                String file = file(language, screen, size, scheme);
                if (files.contains(file)) {
                    row.append("""
                            <figure><a href="%1$s"><img src="%1$s" alt="%2$s" loading="lazy"></a>\
                            <figcaption>%3$d × %4$d %5$s %6$s</figcaption></figure>
                            """.formatted(file, screen, size.width(), size.height(), scheme, language));
                }
            }
        }
        return row.append("</section>\n").toString();
    }
}
