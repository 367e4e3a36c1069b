package app.greenroom.account.password;

import java.util.List;
import java.util.Locale;

/** Text that a finger draws on the keys rather than writes: each key lies beside the one before. */
final class KeyboardWalk {

    private static final String SHIFTED = "!@#$%^&*()";
    private static final String DIGITS = "1234567890";
    private static final List<List<String>> BOARDS = List.of(
            List.of("1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./"),
            List.of("1234567890", "qwertzuiop", "asdfghjkl", "yxcvbnm,.-"),
            List.of("1234567890", "azertyuiop", "qsdfghjklm", "wxcvbn"));

    private KeyboardWalk() {}

    /** The text without its walks of at least so many keys, in small letters. */
    static String without(String text, int shortest) {
        String keys = unshifted(text);
        StringBuilder rest = new StringBuilder();
        for (int at = 0; at < keys.length(); ) {
            int length = longest(keys, at);
            if (length < shortest) {
                rest.append(keys.charAt(at));
                at++;
            } else {
                at += length;
            }
        }
        return rest.toString();
    }

    private static String unshifted(String text) {
        StringBuilder keys = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().forEach(character -> {
            int at = SHIFTED.indexOf(character);
            keys.append(at < 0 ? (char) character : DIGITS.charAt(at));
        });
        return keys.toString();
    }

    private static int longest(String keys, int from) {
        return BOARDS.stream()
                .mapToInt(board -> length(board, keys, from))
                .max()
                .orElse(0);
    }

    private static int length(List<String> board, String keys, int from) {
        int end = from;
        while (end + 1 < keys.length() && areNeighbours(board, keys.charAt(end), keys.charAt(end + 1))) {
            end++;
        }
        return end - from + 1;
    }

    /** Rows of keys are shifted by about half a key, which the step to both sides allows for. */
    private static boolean areNeighbours(List<String> board, char one, char other) {
        int row = rowOf(board, one);
        int next = rowOf(board, other);
        if (row < 0 || next < 0 || Math.abs(row - next) > 1) {
            return false;
        }
        return Math.abs(board.get(row).indexOf(one) - board.get(next).indexOf(other)) <= 1;
    }

    private static int rowOf(List<String> board, char key) {
        for (int row = 0; row < board.size(); row++) {
            if (board.get(row).indexOf(key) >= 0) {
                return row;
            }
        }
        return -1;
    }
}
