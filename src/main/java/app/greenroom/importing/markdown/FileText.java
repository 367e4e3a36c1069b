package app.greenroom.importing.markdown;

import app.greenroom.importing.markdown.outline.SourceLine;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a file, whatever its encoding, or why it has none. */
public sealed interface FileText {

    String TOO_LONG = "This file is larger than 128 KiB. Nothing was imported.";

    /** One in so many bytes may be a control character; of so many pairs in UTF-16 at least one is ASCII. */
    int ONE_IN = 20;

    /** Of so many characters beyond ASCII at most one is damaged in what was UTF-8. */
    int CHARACTERS_PER_DAMAGE = 3;

    record Read(String text, List<ImportWarning> warnings) implements FileText {}

    record Refused(String reason) implements FileText {}

    static FileText of(byte[] bytes) {
        if (bytes.length > DossierParser.LIMIT) {
            return new Refused(TOO_LONG);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new Read(new String(bytes, wide), List.of());
        }
        if (isBinary(bytes)) {
            return new Refused(
                    "This is a binary file, such as a PDF or an archive, not a text file. Nothing was imported.");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        long damaged = text.chars().filter(c -> c == '\uFFFD').count();
        if (damaged == 0 || Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            return new Read(text, List.of());
        }
        boolean mostlyUtf8 = damaged * CHARACTERS_PER_DAMAGE
                < text.chars().filter(c -> c > 0x7F).count();
        return mostlyUtf8
                ? guessed(text, "The file has damaged characters. Each was replaced by a placeholder.")
                : guessed(
                        new String(bytes, Charset.forName("windows-1252")),
                        "The file isn't in UTF-8. It was read as Windows-1252.");
    }

    private static Read guessed(String text, String warning) {
        return new Read(text, List.of(new ImportWarning(1, warning)));
    }

    /** UTF-16, by its mark, or by zeros that stand in every other byte only; null if it is none. */
    private static @Nullable Charset wide(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int enough = Math.max(1, bytes.length / 2 / ONE_IN);
        if (mark == 0xFFFE || (mark != 0xFEFF && zeros[0] == 0 && zeros[1] >= enough)) {
            return StandardCharsets.UTF_16LE;
        }
        return mark == 0xFEFF || (zeros[1] == 0 && zeros[0] >= enough) ? StandardCharsets.UTF_16BE : null;
    }

    /** No text has a zero byte in it, nor more than a few control characters. */
    private static boolean isBinary(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        int controls = 0;
        for (byte b : bytes) {
            controls += b == 0 ? bytes.length : b > 0 && b < ' ' && "\t\n\r\f".indexOf(b) < 0 ? 1 : 0;
        }
        return start.equals("%PDF") || start.equals("PK\u0003\u0004") || controls > bytes.length / ONE_IN;
    }

    /** The lines of a text, whichever way they end, without a byte order mark. */
    static List<SourceLine> lines(String text) {
        List<SourceLine> lines = new ArrayList<>();
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        bare.lines().forEach(line -> lines.add(new SourceLine(lines.size() + 1, line)));
        return lines;
    }
}
