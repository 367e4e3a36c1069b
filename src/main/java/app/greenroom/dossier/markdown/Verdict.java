package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a file is a dossier. A section that says so makes it one, and so does a list that asks, unless the text wants
 * something from its reader first or only names the sections that a dossier would have.
 *
 * @param reason why it is none: what was found, and what would make it a dossier; empty if it is one
 * @param holdsList whether its entries could be imported as questions all the same
 */
record Verdict(boolean isDossier, String reason, boolean holdsList) {

    private static final Set<String> REQUESTS = new HashSet<>();
    private static final int NAMES_OF_TEMPLATE = 4;
    private static final int FEWEST_ENTRIES = 2;
    private static final int LONGEST_REPLY = 12;
    private static final int LONGEST_NAME = 80;
    private static final int SHORTEST_REQUEST = 3;

    static {
        WordTable.read("asking.txt", (use, phrase) -> {
            if (use.equals("REQUEST")) {
                REQUESTS.add(phrase);
            }
        });
    }

    static Verdict on(TopLevelSplitter.Layout layout, ParsedDossier dossier, List<SourceLine> lines) {
        Set<SectionKind> filled = EnumSet.noneOf(SectionKind.class);
        layout.sections().stream()
                .filter(section -> section.kind() != SectionKind.OTHER && !section.guessed() && !section.isForm())
                .forEach(section -> filled.add(section.kind()));
        int entries = dossier.questions().size()
                + dossier.asks().size()
                + dossier.concepts().size();
        if (filled.size() >= 2 && (entries > 0 || layout.marked())) {
            return new Verdict(true, "", false);
        }
        boolean holdsList = lines.stream().filter(line -> line.marker() != null).count() >= FEWEST_ENTRIES;
        if (namesSections(lines) >= (filled.isEmpty() ? NAMES_OF_TEMPLATE - 1 : NAMES_OF_TEMPLATE)) {
            return refused("a list of the names of a dossier's sections without what belongs in them", holdsList);
        }
        boolean small = filled.isEmpty() || entries <= LONGEST_REPLY;
        if (small && lines.stream().anyMatch(Verdict::requests)) {
            return refused("a reply that first wants something from its reader", holdsList);
        }
        if (entries > 0) {
            return new Verdict(true, "", false);
        }
        return refused(found(layout, holdsList), holdsList);
    }

    private static String found(TopLevelSplitter.Layout layout, boolean holdsList) {
        List<String> headings = layout.sections().stream()
                .filter(section -> section.line() != section.firstLine())
                .map(section -> Doubts.quoted(section.heading()))
                .limit(3)
                .collect(Collectors.toList());
        if (layout.hasKnownSection()) {
            return "headings without content";
        }
        if (!headings.isEmpty()) {
            return "other headings such as " + String.join(", ", headings);
        }
        return holdsList ? "a list that doesn't ask" : "text without headings or lists";
    }

    private static Verdict refused(String found, boolean holdsList) {
        return new Verdict(
                false,
                "Expected headings such as \"Predicted Interview Questions\" with a list below, or a list that asks, found "
                        + found + ": this is no dossier, imported nothing."
                        + (holdsList ? " Its entries can be imported as a list of questions all the same." : ""),
                holdsList);
    }

    private static boolean requests(SourceLine line) {
        if (line.marker() != null || line.content().length() < SHORTEST_REQUEST) {
            return false;
        }
        String text = line.content().toLowerCase(Locale.ROOT);
        for (String request : REQUESTS) {
            if (text.contains(request)) {
                return true;
            }
        }
        return false;
    }

    /** How many kinds of sections are named by entries of lists. */
    private static int namesSections(List<SourceLine> lines) {
        Set<SectionKind> named = EnumSet.noneOf(SectionKind.class);
        for (SourceLine line : lines) {
            ListMarker marker = line.marker();
            if (marker != null) {
                String name = InlineText.plain(marker.text()).split("[:–—(]| - ", 2)[0];
                SectionHeadings.Meaning meaning = SectionHeadings.of(name);
                boolean names = !Names.isCompanyLabel(name) && !Names.isRoleLabel(name);
                if (names
                        && meaning.isKnown()
                        && name.length() < LONGEST_NAME
                        && !name.contains("?")
                        && !meaning.generic()) {
                    named.add(meaning.kind());
                }
            }
        }
        boolean lists = named.contains(SectionKind.QUESTIONS)
                ? named.contains(SectionKind.ASKS) || named.contains(SectionKind.CONCEPTS)
                : named.contains(SectionKind.ASKS) && named.contains(SectionKind.CONCEPTS);
        return lists ? named.size() : 0;
    }
}
