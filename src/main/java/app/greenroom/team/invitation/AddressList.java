package app.greenroom.team.invitation;

import static app.greenroom.team.invitation.InvitationTexts.SAY;

import app.greenroom.account.Emails;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Addresses as people paste them: alone or as a mail program copies them, {@code Mira Okafor <mira@example.org>}, with
 * commas, semicolons, blanks or line breaks between them.
 *
 * @param good each address once, as it is kept
 * @param problems what is none, in the order of the text
 */
public record AddressList(List<String> good, List<Problem> problems) {

    /**
     * What can't be invited.
     *
     * @param line counted from one
     * @param text as it was typed
     */
    public record Problem(int line, String text, Why why) {

        /** A whole sentence. */
        public String words() {
            return switch (why) {
                case NO_ADDRESS -> SAY.noAddress(line, text);
                case MEMBER -> SAY.alreadyInTeam(line, text);
            };
        }
    }

    /** Why something can't be invited. */
    public enum Why {
        NO_ADDRESS,
        MEMBER
    }

    private static final Pattern ANGLED = Pattern.compile("<\\s*(?:mailto:)?([^<>]*?)\\s*>");
    private static final String WRAPPING = "^[\\s\"'“”‘’(<\\[]+|[\\s\"'“”‘’)>\\].:]+$";
    private static final int LONGEST_SHOWN = 80;

    public AddressList {
        good = List.copyOf(good);
        problems = List.copyOf(problems);
    }

    /** Reads all that it can; each text that holds no address is a problem of its line. */
    public static AddressList read(String typed) {
        Map<String, Integer> good = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        String[] lines = typed.split("\\R", -1);
        for (int at = 0; at < lines.length; at++) {
            for (String piece : pieces(lines[at], ";\t")) {
                read(piece, at + 1, good, problems);
            }
        }
        return new AddressList(List.copyOf(good.keySet()), problems);
    }

    /** Without those of the good ones that are in the team already. */
    AddressList without(List<String> members, String typed) {
        List<Problem> all = new ArrayList<>(problems);
        List<String> lines = typed.lines().map(Emails::normal).toList();
        members.forEach(email -> {
            int line = 1;
            while (line < lines.size() && !lines.get(line - 1).contains(email)) {
                line++;
            }
            all.add(new Problem(line, email, Why.MEMBER));
        });
        all.sort(Comparator.comparingInt(Problem::line));
        return new AddressList(
                good.stream().filter(email -> !members.contains(email)).toList(), all);
    }

    /** All problems, a line each. */
    public String complaint() {
        return problems.stream().map(Problem::words).collect(Collectors.joining("\n"));
    }

    private static void read(String piece, int line, Map<String, Integer> good, List<Problem> problems) {
        // a name may have a comma: Okafor, Mira <mira@example.org>
        List<String> waiting = new ArrayList<>();
        for (String part : pieces(piece, ",")) {
            Matcher angled = ANGLED.matcher(part);
            if (part.indexOf('@') < 0 && !angled.find()) {
                waiting.add(part);
                continue;
            }
            if (part.indexOf('<') >= 0
                    && !waiting.isEmpty()
                    && Character.isUpperCase(waiting.getLast().codePointAt(0))) {
                waiting.removeLast();
            }
            waiting.forEach(words -> problems.add(new Problem(line, shown(words), Why.NO_ADDRESS)));
            waiting.clear();
            readPart(part, line, good, problems);
        }
        waiting.forEach(words -> problems.add(new Problem(line, shown(words), Why.NO_ADDRESS)));
    }

    private static void readPart(String part, int line, Map<String, Integer> good, List<Problem> problems) {
        Matcher angled = ANGLED.matcher(part);
        if (angled.find()) {
            do {
                take(angled.group(1), part, line, good, problems);
            } while (angled.find());
            return;
        }
        List<String> words = List.of(part.strip().split("\\s+"));
        boolean named = words.stream().filter(word -> word.indexOf('@') > 0).count() == 1
                && Emails.parse(bare(words.getLast())).isPresent();
        for (String word : named && words.size() <= 4 && startsWithAName(words) ? List.of(words.getLast()) : words) {
            take(bare(word), word, line, good, problems);
        }
    }

    /** Mira Okafor mira@example.org: two capitalized words or more, as a table gives them. */
    private static boolean startsWithAName(List<String> words) {
        return words.size() > 1
                && words.subList(0, words.size() - 1).stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    private static void take(String address, String text, int line, Map<String, Integer> good, List<Problem> problems) {
        Optional<String> email = Emails.parse(address);
        email.ifPresentOrElse(
                found -> good.putIfAbsent(found, line),
                () -> problems.add(new Problem(line, shown(text), Why.NO_ADDRESS)));
    }

    private static String bare(String word) {
        String inner = word.replaceAll(WRAPPING, "");
        return inner.startsWith("mailto:") ? inner.substring("mailto:".length()) : inner;
    }

    private static String shown(String text) {
        String line = text.strip();
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }

    /** What stands between separators that are neither in quotes nor in angle brackets. */
    private static List<String> pieces(String line, String separators) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean paired = line.chars().filter(letter -> letter == '"').count() % 2 == 0;
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            quoted ^= letter == '"' && paired;
            if (!quoted && separators.indexOf(letter) >= 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(letter);
            }
        }
        pieces.add(piece.toString());
        return pieces.stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
