package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into its title and its sections. Sections are what the level of heading makes at which most known section
 * names stand, and what is above it. A file without such headings may have bold lines that do their work.
 */
final class TopLevelSplitter {

    /** What a file consists of at the top. */
    record Layout(@Nullable TitleLine title, int titleLine, List<RawSection> sections) {
        boolean hasKnownSection() {
            return sections.stream().anyMatch(section -> section.kind() != SectionKind.OTHER);
        }
    }

    private static final String PREFACE = "Preface";

    private final List<SourceLine> lines;
    private final boolean[] code;
    private final Map<String, SectionKind> kinds = new HashMap<>();

    TopLevelSplitter(List<SourceLine> lines) {
        this.lines = lines;
        this.code = Fence.codeLines(lines);
    }

    Layout split() {
        List<HeadingLine> headings = HeadingLine.all(lines, code);
        if (headings.stream().noneMatch(heading -> isKnown(heading))) {
            headings = withBoldLines(headings);
        }
        HeadingLine titleHeading = titleAmong(headings);
        List<HeadingLine> starts = sectionStarts(headings, titleHeading);
        TitleLine title = titleHeading == null ? null : TitleLine.of(titleHeading.text());
        int titleLine = titleHeading == null ? 1 : titleHeading.line();
        if (titleHeading == null) {
            int limit = starts.isEmpty()
                    ? Math.min(lines.size(), 10)
                    : starts.getFirst().index();
            SourceLine opening = titleLineBefore(limit);
            title = opening == null ? null : TitleLine.of(opening.text());
            titleLine = title == null || opening == null ? titleLine : opening.number();
        }
        return new Layout(title, titleLine, sections(starts, titleHeading));
    }

    /** Bold lines count only if two of them name known sections: one alone may be emphasis. */
    private List<HeadingLine> withBoldLines(List<HeadingLine> headings) {
        List<HeadingLine> bold = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            HeadingLine heading = code[i] ? null : HeadingLine.bold(lines.get(i), i);
            if (heading != null && !heading.text().contains("?") && isKnown(heading)) {
                bold.add(heading);
            }
        }
        List<HeadingLine> all = new ArrayList<>(headings);
        if (bold.size() >= 2) {
            all.addAll(bold);
            all.sort(Comparator.comparingInt(HeadingLine::index));
        }
        return all;
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

    private SectionKind kindOf(HeadingLine heading) {
        return kinds.computeIfAbsent(heading.text(), SectionHeadings::kindOf);
    }

    private boolean isKnown(HeadingLine heading) {
        return kindOf(heading) != SectionKind.OTHER;
    }

    private @Nullable SourceLine titleLineBefore(int limit) {
        return lines.subList(0, Math.min(limit, lines.size())).stream()
                .filter(line -> !line.isBlank() && line.text().length() < 300)
                .filter(line -> TitleLine.isLabelled(line.text()) && TitleLine.of(line.text()) != null)
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
        return SectionHeadings.isUsual(heading.text()) && !present.contains(kindOf(heading));
    }

    private int sectionLevel(List<HeadingLine> headings) {
        Map<Integer, Integer> known = new TreeMap<>();
        headings.stream()
                .filter(heading -> isKnown(heading))
                .forEach(heading -> known.merge(heading.level(), 1, Integer::sum));
        int most = known.values().stream().max(Integer::compare).orElse(0);
        return known.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
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
            result.add(new RawSection(kindOf(start), heading, start.line(), without(title, from, to)));
        }
        return result;
    }

    private void addPreface(List<RawSection> result, int from, int to) {
        if (from >= to) {
            return;
        }
        RawSection preface =
                new RawSection(SectionKind.OTHER, PREFACE, lines.get(from).number(), lines.subList(from, to));
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
