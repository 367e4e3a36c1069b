package app.greenroom.importing.markdown;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Ways to write a dossier otherwise without saying anything else. */
enum Rewriting {
    CARRIAGE_RETURNS(text -> text.replace("\n", "\r\n")),
    BYTE_ORDER_MARK(text -> "\uFEFF" + text),
    WRAPPED(text -> wrapped(text, "```markdown\n", "```\n")),
    WRAPPED_AND_NEVER_CLOSED(text -> wrapped(text, "```md\n", "")),
    WRAPPED_BETWEEN_SENTENCES(text -> wrapped(text, "Here it is:\n\n```markdown\n", "```\n\nShall I go on?\n")),
    WRAPPED_IN_A_BARE_FENCE(text -> wrapped(text, "````\n", "````\n")),
    WRAPPED_IN_TILDES(text -> wrapped(text, "~~~markdown title=\"prep.md\"\n", "~~~\n")),
    SPACES_AT_THE_END(lines("(.)$", "$1  ")),
    ASTERISKS(lines("^(\\s*)- (?!\\[)", "$1* ")),
    PLUS_SIGNS(lines("^(\\s*)[-*] (?!\\[)", "$1+ ")),
    DOTS(lines("^(\\s*)[-*+] (?!\\[)", "$1• ")),
    NESTED_DASHES(lines("^(\\s+)[-*] (?!\\[)", "$1– ")),
    CHECKBOXES(lines("^(\\s*[-*+] )(?!\\[)", "$1[ ] ")),
    PARENTHESES_BEHIND_NUMBERS(lines("^(\\s*\\d+)\\. ", "$1) ")),
    ESCAPED_NUMBERS(lines("^(\\s*\\d+)\\. ", "$1\\\\. ")),
    BOLD_NUMBERS(lines("^(\\s*)(\\d+)\\. ", "$1**$2.** ")),
    NO_BREAK_SPACES_BEHIND_BULLETS(lines("^(\\s*(?:[-*+•–]|\\d+[.)])) ", "$1\u00A0")),
    NO_BREAK_SPACES(lines("([\\p{L},]) (\\p{L})", "$1\u00A0$2")),
    SOFT_HYPHENS(lines("(\\p{L}{4})(\\p{L}{3})", "$1\u00AD$2")),
    ZERO_WIDTH_SPACES(lines("^(.)", "\u200B$1")),
    OTHER_HYPHENS(lines("(\\p{L})-(\\p{L})", "$1\u2011$2")),
    CLOSED_HEADINGS(lines("^(#{1,6} .*)$", "$1 ##")),
    BOLD_HEADINGS(lines("^(#{2,6}) ([^*\"“]+?)( *)$", "$1 **$2**")),
    PICTURES_IN_HEADINGS(lines("^## ", "## 🎯 ")),
    COLONS_BEHIND_HEADINGS(lines("^(## .*[\\p{L})])\\s*$", "$1:")),
    MORE_BLANK_LINES(text -> text.replace("\n\n", "\n\n\n")),
    FEWER_BLANK_LINES(text -> text.replaceAll("\n\n+", "\n")),
    BLANK_LINES_AROUND_HEADINGS(lines("^(#.*)$", "\n$1\n")),
    RULES_BETWEEN_SECTIONS(lines("^## ", "---\n\n## ")),
    TABS(text -> lines("^ {2,3}(?=[-*+•–◦>])", "\t")
            .apply(lines("^ {4,6}(?=[-*+•–◦>])", "\t\t").apply(text))),
    ALL_INDENTED(lines("^(?=.)", "  ")),
    TWICE_AS_DEEP(lines("^( +)(?=[-*+•–◦])", "$1$1"));

    @SuppressWarnings("ImmutableEnumChecker") // none of these functions holds anything
    private final UnaryOperator<String> way;

    Rewriting(UnaryOperator<String> way) {
        this.way = way;
    }

    String of(String text) {
        return way.apply(text);
    }

    private static UnaryOperator<String> lines(String pattern, String replacement) {
        return text -> text.lines()
                .map(line -> line.replaceAll(pattern, replacement))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** What is wrapped already stays so. */
    private static String wrapped(String text, String before, String after) {
        boolean isWrapped = text.contains("```markdown\n");
        return isWrapped ? text : before + text + after;
    }
}
