package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into its title and its sections. Sections are what the level of heading makes at which most kinds of known
 * sections stand, and what is above it. Bold or bare lines do the work of headings that a file lacks.
 */
final class TopLevelSplitter {

    /**
     * What a file consists of at the top.
     *
     * @param marked whether its headings are marked as such; if not, they may as well be entries of a list
     */
    record Layout(@Nullable TitleLine title, int titleLine, boolean marked, List<RawSection> sections) {
        boolean hasKnownSection() {
            return sections.stream().anyMatch(section -> section.kind() != SectionKind.OTHER);
        }
    }

    private static final String PREFACE = "Preface";
    private static final int LONGEST_TITLE = 300;

    /** So few bold lines may be emphasis, and so few bare ones entries of a list. */
    private static final int FEWEST_BOLD = 2;

    private static final int FEWEST_PLAIN = 3;

    private final List<SourceLine> lines;
    private final boolean[] code;
    private final Map<String, SectionHeadings.Meaning> meanings = new HashMap<>();

    TopLevelSplitter(List<SourceLine> lines) {
        this.lines = lines;
        this.code = Fence.codeLines(lines);
    }

    Layout split() {
        List<HeadingLine> marked = withBoldLines(HeadingLine.all(lines, code));
        boolean isMarked = marked.stream().anyMatch(this::isKnown);
        List<HeadingLine> headings = isMarked ? marked : withPlainLines(marked);
        HeadingLine titleHeading = titleAmong(headings);
        List<HeadingLine> starts = sectionStarts(headings, titleHeading);
        TitleLine title = titleHeading == null ? null : TitleLine.of(titleHeading.text());
        int titleLine = titleHeading == null ? 1 : titleHeading.line();
        if (titleHeading == null) {
            int limit = starts.isEmpty()
                    ? Math.min(lines.size(), 10)
                    : starts.getFirst().index();
            SourceLine opening = titleLineBefore(limit);
            title = opening == null ? null : TitleLine.of(opening.content());
            titleLine = title == null || opening == null ? titleLine : opening.number();
        }
        return new Layout(title, titleLine, isMarked, SectionGroups.joined(sections(starts, titleHeading), lines));
    }

    /** Bold lines that name a section stand in for headings: any of two or more if there are no others, else those that lack. */
    private List<HeadingLine> withBoldLines(List<HeadingLine> headings) {
        Set<SectionKind> present = kinds(headings);
        List<HeadingLine> bold = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            HeadingLine heading = code[i] ? null : HeadingLine.bold(lines.get(i), i);
            if (heading != null && !heading.text().contains("?") && isKnown(heading)) {
                bold.add(heading);
            }
        }
        if (present.isEmpty()) {
            return bold.size() >= FEWEST_BOLD ? merged(headings, bold) : headings;
        }
        bold.removeIf(heading -> !meaning(heading).usual() || present.contains(kindOf(heading)));
        return merged(headings, bold);
    }

    private List<HeadingLine> withPlainLines(List<HeadingLine> headings) {
        List<HeadingLine> plain = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            HeadingLine heading = code[i] ? null : HeadingLine.plain(lines.get(i), i);
            if (heading != null) {
                plain.add(heading);
            }
        }
        return kinds(plain).size() >= FEWEST_PLAIN ? merged(headings, plain) : headings;
    }

    /** Both, in order; of two on one line the first kind. */
    private static List<HeadingLine> merged(List<HeadingLine> headings, List<HeadingLine> more) {
        Set<Integer> taken = new HashSet<>();
        headings.forEach(heading -> {
            taken.add(heading.index());
            taken.add(heading.index() + heading.length() - 1);
        });
        List<HeadingLine> all = new ArrayList<>(headings);
        more.stream().filter(heading -> !taken.contains(heading.index())).forEach(all::add);
        all.sort(Comparator.comparingInt(HeadingLine::index));
        return all;
    }

    private Set<SectionKind> kinds(List<HeadingLine> headings) {
        Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        headings.stream().filter(this::isKnown).forEach(heading -> kinds.add(kindOf(heading)));
        return kinds;
    }

    /** The first heading of level 1 that is labelled as a title and names something, else the first that is no section. */
    private @Nullable HeadingLine titleAmong(List<HeadingLine> headings) {
        List<HeadingLine> candidates = headings.stream()
                .filter(heading -> heading.level() == 1 && (!isKnown(heading) || namesCompany(heading)))
                .toList();
        return candidates.stream()
                .filter(heading -> TitleLine.isLabelled(heading.text()) && TitleLine.of(heading.text()) != null)
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(heading -> TitleLine.of(heading.text()) != null)
                        .findFirst())
                .or(() -> candidates.stream().findFirst())
                .or(() -> openingHeading(headings))
                .orElse(null);
    }

    /** A title a level too low, above all sections. */
    private static Optional<HeadingLine> openingHeading(List<HeadingLine> headings) {
        return headings.stream().findFirst().filter(TopLevelSplitter::namesCompany);
    }

    /** A company's or a role's name must not make a section of a title. */
    private static boolean namesCompany(HeadingLine heading) {
        return TitleLine.isLabelled(heading.text())
                && TitleLine.of(heading.text()) != null
                && !SectionHeadings.isUsual(heading.text());
    }

    private SectionHeadings.Meaning meaning(HeadingLine heading) {
        return meanings.computeIfAbsent(heading.text(), SectionHeadings::of);
    }

    private SectionKind kindOf(HeadingLine heading) {
        return meaning(heading).kind();
    }

    private boolean isKnown(HeadingLine heading) {
        return meaning(heading).isKnown();
    }

    private @Nullable SourceLine titleLineBefore(int limit) {
        return lines.subList(0, Math.min(limit, lines.size())).stream()
                .filter(line -> !line.isBlank() && line.content().length() < LONGEST_TITLE)
                .filter(line -> TitleLine.isLabelled(line.content()) && TitleLine.of(line.content()) != null)
                .findFirst()
                .orElse(null);
    }

    private List<HeadingLine> sectionStarts(List<HeadingLine> headings, @Nullable HeadingLine title) {
        int level = sectionLevel(headings);
        Set<SectionKind> present = EnumSet.noneOf(SectionKind.class);
        headings.stream()
                .filter(heading -> heading.level() <= level && !heading.equals(title))
                .forEach(heading -> present.add(kindOf(heading)));
        return headings.stream()
                .filter(heading -> !heading.equals(title))
                .filter(heading -> heading.level() <= level || isMisplaced(heading, present))
                .toList();
    }

    /** A usual section that stands a level too deep, below some other heading. */
    private boolean isMisplaced(HeadingLine heading, Set<SectionKind> present) {
        return meaning(heading).usual() && !present.contains(kindOf(heading));
    }

    /** Groups within a section may sound like sections too, but all like the same one: so kinds count, not headings. */
    private int sectionLevel(List<HeadingLine> headings) {
        Map<Integer, Set<SectionKind>> known = new TreeMap<>();
        headings.stream()
                .filter(this::isKnown)
                .forEach(heading -> known.computeIfAbsent(heading.level(), level -> EnumSet.noneOf(SectionKind.class))
                        .add(kindOf(heading)));
        int most = known.values().stream().mapToInt(Set::size).max().orElse(0);
        return known.entrySet().stream()
                .filter(entry -> entry.getValue().size() == most)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(2);
    }

    private List<RawSection> sections(List<HeadingLine> starts, @Nullable HeadingLine title) {
        List<RawSection> result = new ArrayList<>();
        int first = starts.isEmpty() ? lines.size() : starts.getFirst().index();
        int prefaceFrom = title != null && title.index() < first ? title.index() + title.length() : 0;
        addPreface(result, prefaceFrom, first);
        for (int i = 0; i < starts.size(); i++) {
            HeadingLine start = starts.get(i);
            int from = start.index() + start.length();
            int to = i + 1 < starts.size() ? starts.get(i + 1).index() : lines.size();
            String heading = Phrasing.topic(InlineText.plain(start.text()));
            result.add(new RawSection(meaning(start), heading, start.line(), without(title, from, to)));
        }
        return result;
    }

    private void addPreface(List<RawSection> result, int from, int to) {
        if (from >= to) {
            return;
        }
        RawSection preface = new RawSection(
                SectionHeadings.Meaning.UNKNOWN, PREFACE, lines.get(from).number(), lines.subList(from, to));
        if (!preface.isEmpty()) {
            result.add(preface);
        }
    }

    /** A title may follow other sections: it belongs to none of them. */
    private List<SourceLine> without(@Nullable HeadingLine title, int from, int to) {
        if (title == null || title.index() < from || title.index() >= to) {
            return lines.subList(from, to);
        }
        List<SourceLine> result = new ArrayList<>(lines.subList(from, title.index()));
        result.addAll(lines.subList(title.index() + title.length(), to));
        return result;
    }
}
