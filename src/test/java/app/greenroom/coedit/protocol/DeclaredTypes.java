package app.greenroom.coedit.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The interfaces that TypeScript files declare: the fields of each, in their order, with their types. */
final class DeclaredTypes {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern INTERFACE = Pattern.compile("export interface (\\w+) \\{([^}]*)}");
    private static final Pattern FIELD = Pattern.compile("\\s*(\\w+)\\??:\\s*([^;]+);\\s*");

    private DeclaredTypes() {}

    static Map<String, Map<String, String>> in(Path... files) throws IOException {
        Map<String, Map<String, String>> types = new TreeMap<>();
        for (Path file : files) {
            String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
            INTERFACE.matcher(code).results().forEach(type -> types.put(type.group(1), fields(type)));
        }
        return types;
    }

    private static Map<String, String> fields(MatchResult type) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(type.group(2));
        int end = 0;
        while (field.find() && field.start() == end) {
            fields.put(field.group(1), field.group(2));
            end = field.end();
        }
        if (!type.group(2).substring(end).isBlank()) {
            throw new IllegalStateException(type.group(1) + " has more than fields: " + type.group(2));
        }
        return fields;
    }
}
