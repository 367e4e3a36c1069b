package app.greenroom.dossier.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Guesses how the bytes of a file stand for characters. */
final class TextEncoding {

    static final Charset WESTERN = Charset.forName("windows-1252");

    /** Of so many pairs of bytes in UTF-16 at least one is a space, a line feed or another character of ASCII. */
    private static final int PAIRS_PER_ASCII = 20;

    /** Of so many characters beyond ASCII at most one is damaged in what was UTF-8. */
    private static final int CHARACTERS_PER_DAMAGE = 3;

    private TextEncoding() {}

    /** UTF-16, by its mark, or by zeros that stand in every other byte only; null if it is none. */
    static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (mark == 0xFFFE || mark == 0xFEFF) {
            return mark == 0xFFFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int enough = Math.max(1, bytes.length / 2 / PAIRS_PER_ASCII);
        if (zeros[0] == 0 && zeros[1] >= enough) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[1] == 0 && zeros[0] >= enough ? StandardCharsets.UTF_16BE : null;
    }

    static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    /** Whether most of what is beyond ASCII is well-formed UTF-8. */
    static boolean isDamagedUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long damaged = text.chars().filter(c -> c == '\uFFFD').count();
        long beyond = text.chars().filter(c -> c > 0x7F).count();
        return damaged * CHARACTERS_PER_DAMAGE < beyond;
    }
}
