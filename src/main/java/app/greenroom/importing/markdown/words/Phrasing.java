package app.greenroom.importing.markdown.words;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the outer form of a text says about it: its end, its length, its first words, its quotes and labels. */
public final class Phrasing {

    static final String ENDS = ".?!…。？！";
    private static final String QUESTION_ENDS = "?？";
    private static final String CLOSERS = "\"'”’»」』)）*_` ";
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_REMARK = 40;
    private static final int WORDS_OF_TOPIC = 8;
    private static final int WORDS_OF_NAME = 3;
    private static final WordTable LABELS = WordTable.read("labels.txt");
    private static final WordTable ASKING = WordTable.read("asking.txt");

    /** Some languages ask by syllables at the end. */
    private static final List<String> ASKING_ENDS = List.of("か", "까", "까요", "ください");

    private Phrasing() {}

    /** Whether the text is a sentence with a full stop, and no name of one or two words that has one. */
    public static boolean isFullSentence(InlineText text) {
        return isSentence(text.plain()) && wordsOutsideParentheses(text.plain()) > WORDS_OF_NAME;
    }

    public static boolean isSentence(String plain) {
        return ENDS.indexOf(lastMark(plain)) >= 0 || isQuoted(plain);
    }

    public static boolean isQuestion(InlineText text) {
        return hasQuestionMark(text)
                || isQuoted(text.plain())
                || (text.strong() > 0
                        && QUESTION_ENDS.indexOf(lastMark(text.strongPart().plain())) >= 0);
    }

    /** Whether it calls itself a question. */
    public static boolean isLabelledQuestion(InlineText text) {
        return Numbering.questionLabel(text.plain().substring(Numbering.pictures(text.plain()))) > 0;
    }

    /** Whether it asks by its form: a mark at its end, a label, or either in bold type. */
    public static boolean asks(InlineText text) {
        return hasQuestionMark(text)
                || isLabelledQuestion(text)
                || (text.strong() > 0 && isQuestion(text) && !isQuoted(text.plain()));
    }

    public static boolean isNumberedSentence(InlineText text) {
        return Numbering.isNumbered(text.plain()) && isFullSentence(text);
    }

    /** Whether it ends as a question does, and not merely stands in quotes. */
    public static boolean hasQuestionMark(InlineText text) {
        String plain = text.plain();
        int last = lastMarkAt(plain);
        if (last < 0 || QUESTION_ENDS.indexOf(plain.charAt(last)) >= 0) {
            return last >= 0;
        }
        int end = ".。".indexOf(plain.charAt(last)) >= 0 ? last : last + 1;
        return end > 0
                && plain.charAt(end - 1) > 0x2E7F
                && ASKING_ENDS.stream().anyMatch(plain.substring(Math.max(0, end - 4), end)::endsWith);
    }

    /** Whether it opens as questions and tasks do: {@code Describe a conflict}. */
    public static boolean opensQuestion(InlineText text) {
        String plain = Numbering.strip(text.plain());
        int from = !plain.isEmpty() && "\"“„«¿".indexOf(plain.charAt(0)) >= 0 ? 1 : 0;
        if (from < plain.length() && plain.charAt(from) > 0x2E7F) {
            return ASKING.holds("HOLDS", plain);
        }
        int end = Characters.endOfWord(plain, from);
        int colon = plain.indexOf(':');
        return ASKING.of("OPENS").contains(plain.substring(from, end).toLowerCase(Locale.ROOT))
                && !plain.startsWith("to ", end + 1)
                && (colon <= 0 || colon == plain.length() - 1);
    }

    /** Whether it opens with a word that only asks, such as "how". */
    public static boolean opensWithInterrogative(InlineText text) {
        String plain = Numbering.strip(text.plain());
        return opensQuestion(text)
                && ASKING.of("ASKS")
                        .contains(plain.substring(0, Characters.endOfWord(plain, 0))
                                .toLowerCase(Locale.ROOT));
    }

    /** Whether a text speaks of asking, so that what stands below it asks. */
    public static boolean announcesQuestions(String text) {
        return ASKING.holds("ANNOUNCES", text.toLowerCase(Locale.ROOT));
    }

    /** Whether a heading or a bold line opens so, and is no name such as "Design Patterns". */
    public static boolean opensAsQuestion(InlineText text) {
        if (!opensQuestion(text)) {
            return false;
        }
        String plain = Numbering.strip(text.plain());
        String[] words = plain.split("[\\s,]+", 3);
        return plain.charAt(0) >= 0x2E80
                || (words.length > 1 && ASKING.of("THEN").contains(words[1].toLowerCase(Locale.ROOT)));
    }

    /** Whether a question is for the company: it speaks of its team, and not of what somebody did. */
    public static boolean asksThem(InlineText text) {
        String plain = text.plain().toLowerCase(Locale.ROOT);
        return ASKING.holds("TO_THEM", plain) && !ASKING.holds("TO_YOU", plain);
    }

    /** Whether a line wants something from its reader. */
    public static boolean requests(String line) {
        return ASKING.holds("REQUEST", line.toLowerCase(Locale.ROOT));
    }

    /** Whether a line names an interview, or says what only an interviewer says. */
    public static boolean speaksOfInterview(String line) {
        return Names.callsForInterview(line) || ASKING.holds("TO_YOU", line.toLowerCase(Locale.ROOT));
    }

    /** Whether a heading is one of other documents, such as manuals, minutes and surveys. */
    public static boolean isFromElsewhere(String heading) {
        return ASKING.holds("ELSEWHERE", heading.toLowerCase(Locale.ROOT));
    }

    public static boolean endsWithColon(InlineText text) {
        return text.plain().endsWith(":") || text.plain().endsWith("：");
    }

    /** Whether the text opens with quoted words that make a sentence or all of it. */
    public static boolean isQuoted(String plain) {
        return Quotation.leading(plain) != null;
    }

    /** The last character that is not a closing quote, bracket or mark; a space if there is none. */
    private static char lastMark(String plain) {
        int at = lastMarkAt(plain);
        return at < 0 ? ' ' : plain.charAt(at);
    }

    private static int lastMarkAt(String plain) {
        int at = plain.length() - 1;
        while (at >= 0 && CLOSERS.indexOf(plain.charAt(at)) >= 0) {
            at--;
        }
        return at;
    }

    /** Whether a line can name a group: short, and no sentence. */
    public static boolean isLabel(InlineText text) {
        String plain = text.plain();
        return !plain.isEmpty() && plain.length() <= LONGEST_LABEL && !isSentence(plain) && !isRemark(text);
    }

    /** Whether an entry with others below it names their topic, by its own form alone. */
    public static boolean isTopic(InlineText text) {
        if (isQuestion(text) || isRemark(text)) {
            return false;
        }
        boolean named = text.isWhollyStrong() || endsWithColon(text);
        int most = isSentence(text.plain()) ? (named ? WORDS_OF_NAME : 0) : named ? Integer.MAX_VALUE : WORDS_OF_TOPIC;
        return wordsOutsideParentheses(text.plain()) <= most;
    }

    /** Whether a line says something about a question: a labelled or bracketed remark. */
    public static boolean isRemark(InlineText text) {
        return isLabelledWith("REMARK", text);
    }

    /** Whether a line below a concept says what to do about it. */
    public static boolean isTask(InlineText text) {
        return isLabelledWith("TASK", text);
    }

    private static boolean isLabelledWith(String use, InlineText text) {
        String plain = text.plain();
        if (plain.startsWith("(") && plain.indexOf(')') == plain.length() - 1) {
            return true;
        }
        String label = label(text);
        boolean italic = text.strong() == 0 && text.emphasis() > 0 && text.emphasis() <= colonIn(plain) + 1;
        return label != null && (italic || LABELS.of(use).contains(label));
    }

    /** The words before a colon, in small letters and without a number or brackets; null if there is none near the start. */
    public static @Nullable String label(InlineText text) {
        String plain = text.plain();
        int end = colonIn(plain);
        if (end <= 0 || end > LONGEST_REMARK) {
            return null;
        }
        int bracket = plain.charAt(end - 1) == ')' ? plain.lastIndexOf('(', end) : -1;
        end = bracket > 0 ? bracket : end;
        while (end > 0 && (Character.isDigit(plain.charAt(end - 1)) || plain.charAt(end - 1) == ' ')) {
            end--;
        }
        return end == 0 ? null : plain.substring(0, end).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody has yet to fill it in: {@code [Question 1]}, {@code {question}}, {@code ____}. */
    public static boolean isPlaceholder(String plain) {
        int open = plain.isEmpty() ? -1 : "[{<".indexOf(plain.charAt(0));
        return plain.endsWith("__")
                || !Characters.hasLetterOrDigit(plain)
                || (open >= 0 && plain.indexOf("]}>".charAt(open)) == plain.length() - 1);
    }

    /** Where the first colon stands, a wide one too; -1 if there is none. */
    public static int colonIn(String plain) {
        int colon = plain.indexOf(':');
        int wide = plain.indexOf('：');
        return colon < 0 || (wide >= 0 && wide < colon) ? wide : colon;
    }

    /** Whether a group of this name holds things to do or to produce, as {@code Action items} over a list. */
    public static boolean isWork(String name) {
        String topic = topic(name).toLowerCase(Locale.ROOT);
        return !topic.isEmpty() && (LABELS.of("TASK").contains(topic) || (name.length() > 2 && produces(topic)));
    }

    private static boolean produces(String name) {
        for (String word : LABELS.of("PRODUCT")) {
            int at = name.indexOf(word);
            boolean starts = at == 0 || (at > 0 && !Character.isLetter(name.charAt(at - 1)));
            if (starts && Characters.endOfWord(name, at + word.length()) <= at + word.length() + 1) {
                return true;
            }
        }
        return false;
    }

    public static int wordsOutsideParentheses(String text) {
        int depth = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
            boolean letter = depth == 0 && Character.isLetterOrDigit(c);
            words += letter && !inWord ? 1 : 0;
            inWord = letter || (depth == 0 && inWord && c != ' ');
        }
        return words;
    }

    /** A topic's words without number and colon. */
    public static String topic(String plain) {
        String text = Numbering.strip(plain);
        int end = text.length();
        while (end > 0 && ":： ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
