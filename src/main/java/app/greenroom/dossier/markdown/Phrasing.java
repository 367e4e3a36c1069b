package app.greenroom.dossier.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the outer form of a line says about it: its end, its length, its quotes and labels. */
final class Phrasing {

    private static final int LONGEST_LABEL = 80;
    private static final int WORDS_OF_TOPIC = 8;
    private static final int WORDS_OF_NAME = 3;
    private static final String ENDS = ".?!…。？！";
    private static final String QUESTION_ENDS = "?？";

    /** Some languages ask by syllables at the end. */
    private static final List<String> ASKING_ENDS = List.of("か", "까", "까요", "ください");

    private static final String CLOSERS = "\"'”’»」』)）*_`";

    /** Labels of remarks to the reader, and of things to do about a concept. */
    private static final Set<String> REMARKS = new HashSet<>();

    private static final Set<String> TASKS = new HashSet<>();
    private static final int LONGEST_REMARK = 40;

    static {
        WordTable.read("labels.txt", (use, label) -> {
            if (!use.equals("QUESTION")) {
                (use.equals("TASK") ? TASKS : REMARKS).add(label);
            }
        });
    }

    private Phrasing() {}

    /** Whether the text is a sentence with a full stop, and no name of one or two words that has one. */
    static boolean isFullSentence(InlineText text) {
        return isSentence(text.plain()) && wordsOutsideParentheses(text.plain()) > WORDS_OF_NAME;
    }

    static boolean isSentence(String plain) {
        return ENDS.indexOf(lastMark(plain)) >= 0 || isQuoted(plain);
    }

    static boolean isQuestion(InlineText text) {
        return hasQuestionMark(text) || isQuoted(text.plain()) || isBoldQuestion(text);
    }

    /** Whether it calls itself a question. */
    static boolean isLabelledQuestion(InlineText text) {
        return Numbering.questionLabel(text.plain().substring(Numbering.pictures(text.plain()))) > 0;
    }

    private static boolean isBoldQuestion(InlineText text) {
        return text.strong() > 0 && QUESTION_ENDS.indexOf(lastMark(text.plain().substring(0, text.strong()))) >= 0;
    }

    /** Whether it ends as a question does, and not merely stands in quotes. */
    static boolean hasQuestionMark(InlineText text) {
        String plain = text.plain();
        int last = lastMarkAt(plain);
        return last >= 0 && (QUESTION_ENDS.indexOf(plain.charAt(last)) >= 0 || endsAsking(plain, last));
    }

    private static boolean endsAsking(String plain, int last) {
        int end = ".。".indexOf(plain.charAt(last)) >= 0 ? last : last + 1;
        if (end == 0 || plain.charAt(end - 1) < 0x2E80) {
            return false;
        }
        String said = plain.substring(Math.max(0, end - 4), end);
        return ASKING_ENDS.stream().anyMatch(said::endsWith);
    }

    static boolean endsWithColon(InlineText text) {
        return text.plain().endsWith(":") || text.plain().endsWith("：");
    }

    /** Whether the text opens with quoted words that make a sentence or all of it. */
    static boolean isQuoted(String plain) {
        return Quotation.leading(plain) != null;
    }

    /** The last character that is not a closing quote, bracket or mark; a space if there is none. */
    private static char lastMark(String plain) {
        int at = lastMarkAt(plain);
        return at < 0 ? ' ' : plain.charAt(at);
    }

    private static int lastMarkAt(String plain) {
        int at = plain.length() - 1;
        while (at >= 0 && (CLOSERS.indexOf(plain.charAt(at)) >= 0 || plain.charAt(at) == ' ')) {
            at--;
        }
        return at;
    }

    /** Whether a line can name a group: short, and no sentence. */
    static boolean isLabel(InlineText text) {
        String plain = text.plain();
        return !plain.isEmpty() && plain.length() <= LONGEST_LABEL && !isSentence(plain) && !isRemark(text);
    }

    /** Whether an entry with others below it names their topic, by its own form alone. */
    static boolean isTopic(InlineText text) {
        if (isQuestion(text) || isRemark(text)) {
            return false;
        }
        boolean sentence = isSentence(text.plain());
        if (text.isWhollyStrong() || endsWithColon(text)) {
            return !sentence || wordsOutsideParentheses(text.plain()) <= WORDS_OF_NAME;
        }
        return !sentence && wordsOutsideParentheses(text.plain()) <= WORDS_OF_TOPIC;
    }

    /** Whether a line says something about a question: a labelled or bracketed remark. */
    static boolean isRemark(InlineText text) {
        return isLabelledWith(REMARKS, text);
    }

    /** Whether a line below a concept says what to do about it. */
    static boolean isTask(InlineText text) {
        return isLabelledWith(TASKS, text);
    }

    private static boolean isLabelledWith(Set<String> labels, InlineText text) {
        String plain = text.plain();
        if (plain.startsWith("(") && plain.endsWith(")") && plain.indexOf(')') == plain.length() - 1) {
            return true;
        }
        String label = label(text);
        if (label == null) {
            return false;
        }
        boolean italic = text.strong() == 0 && text.emphasis() > 0 && text.emphasis() <= colonIn(plain) + 1;
        return italic || labels.contains(label);
    }

    /** The words before a colon, in small letters and without a number behind them; null if there is none near the start. */
    static @Nullable String label(InlineText text) {
        String plain = text.plain();
        int colon = colonIn(plain);
        if (colon <= 0 || colon > LONGEST_REMARK) {
            return null;
        }
        int end = colon;
        int bracket = plain.charAt(end - 1) == ')' ? plain.lastIndexOf('(', end) : -1;
        end = bracket > 0 ? bracket : end;
        while (end > 0 && (Character.isDigit(plain.charAt(end - 1)) || plain.charAt(end - 1) == ' ')) {
            end--;
        }
        return end == 0 ? null : plain.substring(0, end).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody has yet to fill it in: {@code [Question 1]}, {@code {question}}, {@code <question>}. */
    static boolean isPlaceholder(String plain) {
        boolean blank = plain.endsWith("__") || plain.chars().noneMatch(Character::isLetterOrDigit);
        if (blank) {
            return true;
        }
        int close = plain.isEmpty() ? -1 : "[{<".indexOf(plain.charAt(0));
        return close >= 0 && plain.indexOf("]}>".charAt(close)) == plain.length() - 1;
    }

    /** Where the first colon stands, a wide one too; -1 if there is none. */
    static int colonIn(String plain) {
        int colon = plain.indexOf(':');
        int wide = plain.indexOf('：');
        return colon < 0 || (wide >= 0 && wide < colon) ? wide : colon;
    }

    /** Whether a name is all that calls for things to do, as {@code Action items} over a list. */
    static boolean isNameOfTasks(String plain) {
        return TASKS.contains(topic(plain).toLowerCase(Locale.ROOT));
    }

    static int wordsOutsideParentheses(String text) {
        int depth = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            }
            boolean letter = depth == 0 && Character.isLetterOrDigit(c);
            if (letter && !inWord) {
                words++;
            }
            inWord = letter || (depth == 0 && inWord && c != ' ');
        }
        return words;
    }

    /** A topic's words without number and colon. */
    static String topic(String plain) {
        String text = Numbering.strip(plain);
        int end = text.length();
        while (end > 0 && ":： ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
