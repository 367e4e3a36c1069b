package app.greenroom.dossier.markdown;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The text of a file, whatever its encoding, or why it has none. */
public sealed interface FileText {

    String TOO_LONG = "Expected at most 128 KiB, found more: imported nothing.";

    /** One in so many bytes may be a control character. */
    int MOST_CONTROLS = 20;

    record Read(String text, List<ImportWarning> warnings) implements FileText {}

    record Refused(String reason) implements FileText {}

    static FileText of(byte[] bytes) {
        if (bytes.length > DossierParser.LIMIT) {
            return new Refused(TOO_LONG);
        }
        Charset wide = TextEncoding.wide(bytes);
        if (wide != null) {
            return new Read(new String(bytes, wide), List.of());
        }
        if (isBinary(bytes)) {
            return new Refused(
                    "Expected a text file, found a binary one such as a PDF or an archive: imported nothing.");
        }
        if (TextEncoding.isUtf8(bytes)) {
            return new Read(new String(bytes, StandardCharsets.UTF_8), List.of());
        }
        return TextEncoding.isDamagedUtf8(bytes)
                ? read(bytes, StandardCharsets.UTF_8, "damaged characters: put a replacement for each")
                : read(bytes, TextEncoding.WESTERN, "other bytes: read the file as Windows-1252");
    }

    private static Read read(byte[] bytes, Charset encoding, String found) {
        ImportWarning warning = new ImportWarning(1, "Expected text in UTF-8, found " + found + ".");
        return new Read(new String(bytes, encoding), List.of(warning));
    }

    /** No text has a zero byte in it, nor more than a few control characters. */
    private static boolean isBinary(byte[] bytes) {
        if (startsWith(bytes, '%', 'P', 'D', 'F') || startsWith(bytes, 'P', 'K', 3, 4)) {
            return true;
        }
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            controls += b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        return controls * MOST_CONTROLS > bytes.length;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The lines of a text, whichever way they end, without a byte order mark. */
    static List<SourceLine> lines(String text) {
        List<SourceLine> lines = new ArrayList<>();
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        bare.lines().forEach(line -> lines.add(new SourceLine(lines.size() + 1, line)));
        return lines;
    }
}
