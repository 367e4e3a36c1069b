package app.greenroom.text;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads and writes CodeMirror's JSON of a change. */
final class ChangeJson {

    /** Longest JSON that is read, in UTF-16 units. */
    static final int MAX_JSON = 1 << 21;

    private static final JsonFactory FACTORY = new JsonFactory();

    private ChangeJson() {}

    static List<Part> read(String json) {
        if (json.length() > MAX_JSON) {
            throw new InvalidChange("The change is too large");
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            expect(parser.nextToken() == JsonToken.START_ARRAY);
            PartsBuilder parts = new PartsBuilder();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                parts.add(readPart(parser), false);
            }
            expect(parser.nextToken() == null);
            return parts.build();
        } catch (JacksonException broken) {
            throw new InvalidChange("The change isn't JSON", broken);
        }
    }

    private static Part readPart(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return Part.keep(readUnits(parser));
        }
        parser.nextToken();
        int units = readUnits(parser);
        StringBuilder inserted = new StringBuilder();
        for (int line = 0; parser.nextToken() != JsonToken.END_ARRAY; line++) {
            inserted.append(line == 0 ? "" : "\n").append(readLine(parser));
        }
        return Part.replace(units, inserted.toString());
    }

    private static int readUnits(JsonParser parser) {
        expect(parser.currentToken() == JsonToken.VALUE_NUMBER_INT);
        String digits = parser.getString();
        expect(digits.length() <= 8 && digits.charAt(0) != '-');
        int units = Integer.parseInt(digits);
        expect(units <= TextChange.MAX_LENGTH);
        return units;
    }

    private static String readLine(JsonParser parser) {
        expect(parser.currentToken() == JsonToken.VALUE_STRING);
        String line = parser.getString();
        expect(line.indexOf('\n') < 0 && line.indexOf('\r') < 0);
        return line;
    }

    private static void expect(boolean fine) {
        if (!fine) {
            throw new InvalidChange("Not a change: expected numbers and lines as CodeMirror writes them");
        }
    }

    static String write(List<Part> parts) {
        StringBuilder json = new StringBuilder("[");
        for (Part part : parts) {
            json.append(json.length() > 1 ? "," : "");
            if (part.kept()) {
                json.append(part.before());
            } else {
                json.append('[').append(part.before());
                if (!part.inserted().isEmpty()) {
                    writeLines(json, part.inserted());
                }
                json.append(']');
            }
        }
        return json.append(']').toString();
    }

    private static void writeLines(StringBuilder json, String text) {
        json.append(",\"");
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '\n' -> json.append("\",\"");
                case '"', '\\' -> json.append('\\').append(unit);
                case '\t' -> json.append("\\t");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> {
                    if (unit < ' ' || isLoneSurrogate(text, i)) {
                        json.append(String.format("\\u%04x", (int) unit));
                    } else {
                        json.append(unit);
                    }
                }
            }
        }
        json.append('"');
    }

    /** Half a character can't be written as UTF-8, so it is escaped, as JavaScript does. */
    private static boolean isLoneSurrogate(String text, int index) {
        return Character.isSurrogate(text.charAt(index))
                && !Characters.splitsAt(text, index)
                && !Characters.splitsAt(text, index + 1);
    }
}
