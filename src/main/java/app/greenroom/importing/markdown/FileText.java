package app.greenroom.importing.markdown;

import static app.greenroom.importing.markdown.WarningTexts.SAY;

import app.greenroom.importing.markdown.outline.SourceLine;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a file, whatever its encoding, or why it has none. */
public sealed interface FileText {

    /** One in so many bytes may be a control character; of so many pairs in UTF-16 at least one is ASCII. */
    int ONE_IN = 20;

    /** Of so many characters beyond ASCII at most one is damaged in what was UTF-8. */
    int CHARACTERS_PER_DAMAGE = 3;

    /** What was wrong with a file's bytes. Its name is kept with a draft, so that each reader is told in their language. */
    enum Flaw {
        DAMAGED_CHARACTERS,
        NOT_UTF8;

        public ImportWarning warning() {
            return new ImportWarning(
                    1,
                    switch (this) {
                        case DAMAGED_CHARACTERS -> SAY.damagedCharacters();
                        case NOT_UTF8 -> SAY.notUtf8();
                    });
        }
    }

    /** @param flaw null if all could be read */
    record Read(String text, @Nullable Flaw flaw) implements FileText {

        public List<ImportWarning> warnings() {
            return flaw == null ? List.of() : List.of(flaw.warning());
        }
    }

    record Refused(String reason) implements FileText {}

    static FileText of(byte[] bytes) {
        if (bytes.length > DossierParser.LIMIT) {
            return new Refused(SAY.tooLong());
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new Read(new String(bytes, wide), null);
        }
        if (isBinary(bytes)) {
            return new Refused(SAY.binary());
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        long damaged = text.chars().filter(c -> c == '\uFFFD').count();
        if (damaged == 0 || Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            return new Read(text, null);
        }
        boolean mostlyUtf8 = damaged * CHARACTERS_PER_DAMAGE
                < text.chars().filter(c -> c > 0x7F).count();
        return mostlyUtf8
                ? new Read(text, Flaw.DAMAGED_CHARACTERS)
                : new Read(new String(bytes, Charset.forName("windows-1252")), Flaw.NOT_UTF8);
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
