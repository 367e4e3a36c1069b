package app.greenroom.dossier.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The text of a file, whatever its encoding, or why it has none. */
public sealed interface FileText {

    String TOO_LONG = "Expected at most 128 KiB, found more: imported nothing.";

    record Read(String text, List<ImportWarning> warnings) implements FileText {}

    record Refused(String reason) implements FileText {}

    static FileText of(byte[] bytes) {
        if (bytes.length > DossierParser.LIMIT) {
            return new Refused(TOO_LONG);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Read(new String(bytes, StandardCharsets.UTF_16LE), List.of());
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Read(new String(bytes, StandardCharsets.UTF_16BE), List.of());
        }
        if (isBinary(bytes)) {
            return new Refused(
                    "Expected a text file, found a binary one such as a PDF or an archive: imported nothing.");
        }
        try {
            return new Read(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    List.of());
        } catch (CharacterCodingException malformed) {
            ImportWarning warning =
                    new ImportWarning(1, "Expected text in UTF-8, found other bytes: read the file as Windows-1252.");
            return new Read(new String(bytes, Charset.forName("windows-1252")), List.of(warning));
        }
    }

    private static boolean isBinary(byte[] bytes) {
        if (startsWith(bytes, '%', 'P', 'D', 'F') || startsWith(bytes, 'P', 'K', 3, 4)) {
            return true;
        }
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
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
