package app.greenroom.dossier.markdown;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the outer form of a line says about it: its end, its length, its quotes and labels. */
final class Phrasing {

    private static final int LONGEST_LABEL = 80;
    private static final int WORDS_OF_TOPIC = 8;
    private static final String ENDS = ".?!…。？！";
    private static final String QUESTION_ENDS = "?？";
    private static final String CLOSERS = "\"'”’»」』)）*_`";

    /** Labels of remarks to the reader, which are no questions and no concepts. To teach a language, add its words. */
    private static final Set<String> REMARKS = Set.of(
            "note",
            "notes",
            "tip",
            "tips",
            "hint",
            "hints",
            "strategy",
            "answer",
            "sample answer",
            "model answer",
            "why",
            "why ask",
            "why this matters",
            "rationale",
            "goal",
            "purpose",
            "action",
            "action item",
            "action items",
            "actions",
            "focus",
            "approach",
            "suggested approach",
            "suggested answer",
            "key points",
            "talking points",
            "a",
            "example",
            "example answer",
            "what they want",
            "what to say",
            "prep",
            "prepare",
            "context",
            "reference",
            "exercise",
            "practice",
            "resource",
            "resources",
            "review",
            "reminder",
            "star",
            "response",
            "answer angle",
            "전략",
            "답변",
            "예시",
            "힌트",
            "팁",
            "참고",
            "실습",
            "답변 전략",
            "메모",
            "모범 답변",
            "포인트",
            "액션",
            "hinweis",
            "tipp",
            "antwort",
            "strategie",
            "aktion",
            "übung",
            "beispiel",
            "ziel",
            "opmerking",
            "antwoord",
            "actie",
            "oefening",
            "voorbeeld",
            "doel",
            "remarque",
            "conseil",
            "réponse",
            "stratégie",
            "exercice",
            "exemple",
            "objectif",
            "nota",
            "consejo",
            "respuesta",
            "estrategia",
            "acción",
            "ejercicio",
            "ejemplo",
            "objetivo");

    /** Labels of things to do about a concept. */
    private static final Set<String> TASKS = Set.of(
            "action",
            "actions",
            "action item",
            "action items",
            "exercise",
            "practice",
            "resource",
            "resources",
            "task",
            "note",
            "tip",
            "hint",
            "goal",
            "액션",
            "실습",
            "참고",
            "과제",
            "aktion",
            "übung",
            "aufgabe",
            "hinweis",
            "actie",
            "oefening",
            "opdracht",
            "exercice",
            "acción",
            "ejercicio",
            "tarea",
            "nota");

    private Phrasing() {}

    static boolean isSentence(String plain) {
        return ENDS.indexOf(lastMark(plain)) >= 0 || isQuoted(plain);
    }

    static boolean isQuestion(InlineText text) {
        return QUESTION_ENDS.indexOf(lastMark(text.plain())) >= 0 || isQuoted(text.plain()) || isBoldQuestion(text);
    }

    private static boolean isBoldQuestion(InlineText text) {
        return text.strong() > 0 && QUESTION_ENDS.indexOf(lastMark(text.plain().substring(0, text.strong()))) >= 0;
    }

    /** Whether the text opens with quoted words that make a sentence or all of it. */
    static boolean isQuoted(String plain) {
        return Quotation.leading(plain) != null;
    }

    /** The last character that is not a closing quote, bracket or mark; a space if there is none. */
    private static char lastMark(String plain) {
        int at = plain.length() - 1;
        while (at >= 0 && (CLOSERS.indexOf(plain.charAt(at)) >= 0 || plain.charAt(at) == ' ')) {
            at--;
        }
        return at < 0 ? ' ' : plain.charAt(at);
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
        if (text.isWhollyStrong() || text.plain().endsWith(":")) {
            return !sentence || wordsOutsideParentheses(text.plain()) <= 3;
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
        boolean italic = text.strong() == 0 && text.emphasis() > 0 && text.emphasis() <= plain.indexOf(':') + 1;
        return italic || labels.contains(label);
    }

    private static @Nullable String label(InlineText text) {
        int colon = text.plain().indexOf(':');
        return colon <= 0 || colon > 40
                ? null
                : text.plain().substring(0, colon).strip().toLowerCase(Locale.ROOT);
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
        while (text.endsWith(":") || text.endsWith("：")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text;
    }
}
