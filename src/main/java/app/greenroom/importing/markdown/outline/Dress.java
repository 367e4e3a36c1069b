package app.greenroom.importing.markdown.outline;

import static app.greenroom.importing.markdown.WarningTexts.SAY;

import app.greenroom.importing.markdown.words.Characters;
import app.greenroom.importing.markdown.words.HtmlTags;
import app.greenroom.importing.markdown.words.InlineText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines as Markdown that are dressed otherwise: HTML, highlights, footnotes, callouts, comments. What is struck out
 * was taken back by its author and is gone. Lines keep what was written, and their numbers.
 */
public final class Dress {

    private static final Pattern INLINE_TAG = Pattern.compile(
            "`[^`]*+`|\\s{0,3}+</(?<close>NAMES)>|<(?<open>NAMES)(?:\\s[^<>]{0,200})?>\\s{0,3}+"
                    .replace("NAMES", String.join("|", HtmlTags.INLINE.keySet())),
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK_TAG = Pattern.compile(
            "`[^`]*+`|<(?<close>/?)(?<name>" + HtmlTags.BLOCKS + ")(?:\\s[^<>]{0,200})?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK = Pattern.compile("`[^`]*+`|\\\\."
            + "|\\[\\^[^\\]\\s]{1,40}\\]|<sup>[^<]{0,40}</sup>|\\^\\d{1,3}\\^|\\^\\[[^\\]]{1,200}\\]"
            + "|\\[\\[(?:[^\\[\\]|]{0,200}\\|)?(?<link>[^\\[\\]]{1,200})\\]\\]|\\s{0,3}\\{[#.:][^{}]{0,200}\\}\\s*$"
            + "|==(?=[^\\s=])(?<high>[^=]{1,400})==(?!=)"
            + "|(?<struck>~~(?=[^\\s~])[^~]{1,400}~~(?!~))");

    /** An entry that was crossed off: its box is checked, or all of a sentence is struck out. What follows says when. */
    private static final Pattern DONE = Pattern.compile(
            "^\\s*(?:[-*+•]|\\d{1,3}[.)])\\s+(?:\\[[xX✓✔]\\]\\s*~~[^~]+~~|(?:\\[ \\]\\s*)?~~[^~]+[?!.。？！]~~)");

    private static final Pattern FOOTNOTE = Pattern.compile("\\s{0,3}\\[\\^[^\\]\\s]{1,40}\\]:.*");
    private static final Pattern CALLOUT = Pattern.compile("\\s{0,3}>\\s*\\[!\\w{3,12}\\][+-]?\\s*(?<title>.*)");
    private static final int DEEPEST = 12;

    private final Findings findings;
    private final List<SourceLine> result = new ArrayList<>();

    /** For each list in HTML that is open, how many entries it counted; -1 if it counts none. */
    private final Deque<Integer> lists = new ArrayDeque<>();

    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String opening = "";
    private String closing = "";
    private boolean commented;
    private boolean noted;
    private boolean called;

    private Dress(Findings findings) {
        this.findings = findings;
    }

    public static List<SourceLine> off(List<SourceLine> lines, Findings findings) {
        if (lines.stream().noneMatch(Dress::isDressed)) {
            return lines;
        }
        Dress dress = new Dress(findings);
        int lastEnd = lines.size() - 1;
        while (lastEnd >= 0 && !lines.get(lastEnd).text().contains("-->")) {
            lastEnd--;
        }
        boolean[] code = Fence.codeLines(lines);
        for (int i = 0; i < lines.size(); i++) {
            dress.called &= lines.get(i).first() == '>';
            SourceLine line = dress.called ? lines.get(i).unquoted() : lines.get(i);
            if (code[i] || (dress.isOutside() && !isDressed(line))) {
                dress.result.add(line);
            } else {
                dress.line(line, i < lastEnd);
                dress.commented &= i < lastEnd;
            }
        }
        return dress.result;
    }

    private boolean isOutside() {
        return !commented && !noted && opening.isEmpty();
    }

    private static boolean isDressed(SourceLine line) {
        String text = line.text();
        return text.indexOf('<') >= 0
                || text.indexOf('^') >= 0
                || text.contains("[!")
                || text.contains("[[")
                || text.endsWith("}")
                || text.contains("==")
                || text.contains("~~");
    }

    private void line(SourceLine line, boolean endFollows) {
        String meant = withoutComment(line.text(), endFollows);
        noted = FOOTNOTE.matcher(meant).matches() || (noted && (line.indent() > 1 || line.isBlank()));
        Matcher callout = CALLOUT.matcher(meant);
        if (noted) {
            meant = "";
        } else if (callout.matches()) {
            String title = Objects.requireNonNull(callout.group("title")).strip();
            called = !title.isEmpty();
            meant = called ? "**" + title.replace("**", "") + "**" : "";
        }
        meant = unmarked(inline(meant), line.number());
        boolean blocks = meant.indexOf('<') >= 0 && BLOCK_TAG.matcher(meant).find() && meant.indexOf('|') < 0;
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
            if (!commented && !ends) {
                return left.append(text, at, text.length()).toString();
            }
            left.append(text, at, commented ? at : next);
            at = next < 0 ? text.length() : next + (commented ? 3 : 4);
            commented = next < 0 || !commented;
        }
        return left.toString();
    }

    private static String inline(String text) {
        return text.indexOf('<') < 0
                ? text
                : INLINE_TAG.matcher(text).replaceAll(tag -> {
                    String name = tag.group("close") == null ? tag.group("open") : tag.group("close");
                    String mark = name == null ? tag.group() : HtmlTags.INLINE.get(name.toLowerCase(Locale.ROOT));
                    return Matcher.quoteReplacement(Objects.requireNonNull(mark));
                });
    }

    private String unmarked(String text, int line) {
        Matcher mark = MARK.matcher(text);
        if (!mark.find()) {
            return text;
        }
        String left = mark.replaceAll(found -> {
            if (found.group("struck") != null) {
                String struck = InlineText.plain(found.group());
                findings.warn(line, SAY.struckOut(Findings.quoted(struck)));
            }
            boolean stays = found.group().charAt(0) == '`' || found.group().charAt(0) == '\\';
            String inside = found.group("high") == null ? found.group("link") : found.group("high");
            return Matcher.quoteReplacement(stays ? found.group() : inside == null ? "" : inside);
        });
        boolean done = DONE.matcher(text).find() && left.indexOf('?') < 0;
        return !done && (Characters.hasLetter(left) || left.indexOf('<') >= 0) ? left : "";
    }

    private void blocks(String meant) {
        Matcher block = BLOCK_TAG.matcher(meant);
        int from = 0;
        while (block.find()) {
            String name = block.group("name");
            if (name != null) {
                text.append(meant, from, block.start());
                from = block.end();
                tag(name.toLowerCase(Locale.ROOT), "".equals(block.group("close")));
            }
        }
        text.append(meant, from, meant.length());
        if (opening.startsWith("|")) {
            text.append(' ');
        } else {
            endLine(false);
        }
    }

    private void tag(String name, boolean opens) {
        boolean cell = name.equals("td") || name.equals("th");
        if (cell && opening.startsWith("|")) {
            text.append(opens ? " " : " | ");
            return;
        }
        endLine(true);
        switch (name) {
            case "ul" -> list(opens, -1);
            case "ol" -> list(opens, 0);
            case "summary" -> open(opens, "**", "**");
            case "dt" -> open(opens, "- **", "**");
            case "dd" -> open(opens, "  - ", "");
            case "tr" -> open(opens, "| ", "");
            case "li" -> open(opens, opens ? entry() : "", "");
            default -> {
                if (name.charAt(0) == 'h') {
                    open(opens, "#".repeat(name.charAt(1) - '0') + " ", "");
                }
            }
        }
    }

    private void list(boolean opens, int counted) {
        if (opens) {
            lists.addLast(counted);
        } else {
            lists.pollLast();
        }
    }

    private void open(boolean opens, String before, String behind) {
        opening = opens ? before : "";
        closing = opens ? behind : "";
    }

    private String entry() {
        String indent = "  ".repeat(Math.max(0, Math.min(lists.size(), DEEPEST) - 1));
        Integer counted = lists.pollLast();
        if (counted == null || counted < 0) {
            lists.addLast(-1);
            return indent + "- ";
        }
        lists.addLast(counted + 1);
        return indent + (counted + 1) + ". ";
    }

    /** Ends a line; what was opened waits for its text, unless a tag ends that too. */
    private void endLine(boolean byTag) {
        String said = text.toString().strip();
        text.setLength(0);
        if (!said.isEmpty()) {
            boolean bold = !closing.isEmpty() && said.contains("**");
            pieces.add((bold ? opening.replace("**", "") : opening) + said + (bold ? "" : closing));
        }
        if (!said.isEmpty() || byTag) {
            open(false, "", "");
        }
    }
}
