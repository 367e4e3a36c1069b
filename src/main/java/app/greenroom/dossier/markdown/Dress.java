package app.greenroom.dossier.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines as Markdown that are dressed otherwise: lists and headings in HTML, highlights, footnotes, comments. What is
 * struck out was taken back by its author and is gone. Lines keep what was written, and their numbers.
 */
final class Dress {

    private static final Pattern MARK = Pattern.compile("`[^`]*+`|\\\\."
            + "|(?<note>\\[\\^[^\\]\\s]{1,40}\\]|<sup>[^<]{0,40}</sup>)"
            + "|==(?=[^\\s=])(?<high>[^=]{1,400})==(?!=)|<(?<tag>mark|u|ins)>(?<plain>[^<]{1,400})</\\k<tag>>"
            + "|(?<struck>~~(?=[^\\s~])[^~]{1,400}~~(?!~)|<(?<del>del|s|strike)>[^<]{1,400}</\\k<del>>)"
            + "|<code>(?<code>[^<`]{1,400})</code>"
            + "|<(?<bold>b|strong)>(?<strong>[^<]{1,400})</\\k<bold>>|<(?<slant>i|em)>(?<em>[^<]{1,400})</\\k<slant>>");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,40}\\]:.*");
    private static final Pattern ALERT = Pattern.compile(">\\s*\\[![A-Za-z]{3,12}\\]");
    private static final Pattern BLOCK = Pattern.compile(
            "`[^`]*+`|<(?<close>/?)(?<name>ul|ol|li|br|h[1-6]|p|div|details|summary|dl|dt|dd|section)(?:\\s[^<>]{0,200})?>",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> WITH_TEXT =
            Set.of("li", "summary", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6");

    private final List<ImportWarning> warnings;
    private final List<SourceLine> result = new ArrayList<>();

    /** For each list in HTML that is open, how many entries it counted; -1 if it counts none. */
    private final Deque<Integer> lists = new ArrayDeque<>();

    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String opening = "";
    private String closing = "";
    private boolean commented;

    private Dress(List<ImportWarning> warnings) {
        this.warnings = warnings;
    }

    static List<SourceLine> off(List<SourceLine> lines, List<ImportWarning> warnings) {
        if (lines.stream().noneMatch(Dress::isDressed)) {
            return lines;
        }
        Dress dress = new Dress(warnings);
        int lastEnd = lines.size() - 1;
        while (lastEnd >= 0 && !lines.get(lastEnd).text().contains("-->")) {
            lastEnd--;
        }
        boolean[] code = Fence.codeLines(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (code[i] || (!dress.commented && dress.opening.isEmpty() && !isDressed(lines.get(i)))) {
                dress.result.add(lines.get(i));
            } else {
                dress.line(lines.get(i), i < lastEnd);
                dress.commented &= i < lastEnd;
            }
        }
        return dress.result;
    }

    private static boolean isDressed(SourceLine line) {
        String text = line.text();
        return text.indexOf('<') >= 0
                || text.contains("[^")
                || text.contains("[!")
                || text.contains("==")
                || text.contains("~~");
    }

    private void line(SourceLine line, boolean endFollows) {
        String meant = withoutComment(line.text(), endFollows);
        if (FOOTNOTE.matcher(meant.strip()).matches()
                || ALERT.matcher(meant.strip()).matches()) {
            meant = "";
        }
        meant = plain(meant, line.number());
        boolean blocks = meant.indexOf('<') >= 0
                && meant.indexOf('|') < 0
                && BLOCK.matcher(meant).find();
        if (opening.isEmpty() && !blocks) {
            result.add(meant.equals(line.text()) ? line : line.meaning(meant));
            return;
        }
        blocks(meant);
        result.add(line.meaning(pieces.isEmpty() ? "" : pieces.getFirst()));
        pieces.stream().skip(1).forEach(piece -> result.add(line.holding(piece)));
        pieces.clear();
    }

    /** Comments may take many lines; one that never ends is none. */
    private String withoutComment(String text, boolean endFollows) {
        if (!commented && !text.contains("<!--")) {
            return text;
        }
        StringBuilder left = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int next = text.indexOf(commented ? "-->" : "<!--", at);
            boolean ends = !commented && next >= 0 && (endFollows || text.indexOf("-->", next) >= 0);
            if (next < 0 || (!commented && !ends)) {
                return commented
                        ? left.toString()
                        : left.append(text, at, text.length()).toString();
            }
            left.append(text, at, commented ? at : next);
            at = next + (commented ? 3 : 4);
            commented = !commented;
        }
        return left.toString();
    }

    private String plain(String text, int line) {
        StringBuilder plain = new StringBuilder(text.length());
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            plain.append(text, from, mark.start()).append(meaning(mark, line));
            from = mark.end();
        }
        if (from == 0) {
            return text;
        }
        String left = plain.append(text, from, text.length()).toString();
        return left.chars().anyMatch(c -> Character.isLetterOrDigit(c) || c == '<') ? left : "";
    }

    private String meaning(Matcher mark, int line) {
        if (mark.group("struck") != null) {
            warnings.add(new ImportWarning(
                    line,
                    "Expected no text that is struck out, found " + Doubts.quoted(InlineText.plain(mark.group()))
                            + ": left it out."));
            return "";
        }
        if (mark.group("note") != null) {
            return "";
        }
        if (mark.group("high") != null) {
            return mark.group("high");
        }
        if (mark.group("plain") != null) {
            return mark.group("plain");
        }
        if (mark.group("code") != null) {
            return "`" + mark.group("code") + "`";
        }
        if (mark.group("strong") != null) {
            return "**" + mark.group("strong").strip() + "**";
        }
        return mark.group("em") != null ? "*" + mark.group("em").strip() + "*" : mark.group();
    }

    private void blocks(String meant) {
        Matcher block = BLOCK.matcher(meant);
        int from = 0;
        while (block.find()) {
            if (block.group("name") == null) {
                continue;
            }
            text.append(meant, from, block.start());
            from = block.end();
            tag(
                    block.group("name").toLowerCase(Locale.ROOT),
                    block.group("close").isEmpty());
        }
        text.append(meant, from, meant.length());
        endLine(false);
    }

    private void tag(String name, boolean opens) {
        endLine(true);
        if (opens && WITH_TEXT.contains(name)) {
            opening = opening(name);
            closing = name.equals("summary") || name.equals("dt") ? "**" : "";
        } else if (name.equals("ul") || name.equals("ol")) {
            if (opens) {
                lists.addLast(name.equals("ol") ? 0 : -1);
            } else {
                lists.pollLast();
            }
        }
    }

    private String opening(String name) {
        String indent = "  ".repeat(Math.max(0, Math.min(lists.size(), 12) - 1));
        return switch (name) {
            case "li" -> {
                Integer counted = lists.pollLast();
                int number = counted == null ? -1 : counted;
                if (counted != null) {
                    lists.addLast(number < 0 ? -1 : number + 1);
                }
                yield indent + (number < 0 ? "- " : number + 1 + ". ");
            }
            case "summary" -> "**";
            case "dt" -> "- **";
            case "dd" -> "  - ";
            default -> "#".repeat(name.charAt(1) - '0') + " ";
        };
    }

    /** Ends a line; what was opened waits for its text, unless a tag ends that too. */
    private void endLine(boolean byTag) {
        String said = text.toString().strip();
        text.setLength(0);
        if (!said.isEmpty()) {
            boolean bold = closing.isEmpty() || !said.contains("**");
            String before = bold ? opening : opening.replace("**", "");
            pieces.add(before + said + (bold ? closing : ""));
        }
        if (!said.isEmpty() || byTag) {
            opening = "";
            closing = "";
        }
    }
}
