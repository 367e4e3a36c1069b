package app.greenroom.importing.markdown.section;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.outline.Fence;
import app.greenroom.importing.markdown.outline.HeadingLine;
import app.greenroom.importing.markdown.outline.ListMarker;
import app.greenroom.importing.markdown.outline.SourceLine;
import app.greenroom.importing.markdown.outline.Table;
import app.greenroom.importing.markdown.words.InlineText;
import app.greenroom.importing.markdown.words.Numbering;
import app.greenroom.importing.markdown.words.Phrasing;
import app.greenroom.importing.markdown.words.SectionHeadings;
import app.greenroom.importing.markdown.words.TitleLine;
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
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into its title and its sections. Sections are what the level of heading makes at which most kinds of known
 * sections stand, and what is above it. Bold or bare lines do the work of headings that a file lacks.
 */
public final class TopLevelSplitter {

    /**
     * What a file consists of at the top.
     *
     * @param titleLine where the title stands, or the first line
     * @param titleText what stands there as the title
     * @param marked whether its headings are marked as such; if not, they may as well be entries of a list
     */
    public record Layout(
            @Nullable TitleLine title, int titleLine, String titleText, boolean marked, List<RawSection> sections) {

        public boolean hasKnownSection() {
            return sections.stream().anyMatch(section -> !section.isOther());
        }

        public List<RawSection> of(SectionKind kind) {
            return sections.stream().filter(section -> section.kind() == kind).toList();
        }
    }

    private static final String PREFACE = "Preface";
    private static final int LONGEST_TITLE = 300;
    private static final int TITLE_WITHIN = 10;

    /** So few bold lines may be emphasis, and so few bare ones entries of a list. */
    private static final int FEWEST_BOLD = 2;

    private static final int FEWEST_PLAIN = 3;

    private final List<SourceLine> lines;
    private final boolean[] code;
    private final Map<String, Optional<TitleLine>> titles = new HashMap<>();

    public TopLevelSplitter(List<SourceLine> lines) {
        this.lines = lines;
        this.code = Fence.codeLines(lines);
    }

    public Layout split() {
        List<HeadingLine> marked = withBoldLines(HeadingLine.all(lines, code));
        boolean isMarked = marked.stream().anyMatch(HeadingLine::isKnown);
        List<HeadingLine> headings = withAnnouncements(isMarked ? marked : withPlainLines(marked));
        HeadingLine heading = titleAmong(headings);
        TitleLine title = heading == null ? null : title(heading);
        String company = title == null ? "" : title.company();
        List<HeadingLine> starts = sectionStarts(
                headings.stream()
                        .map(it -> it.equals(heading) ? it : it.knowing(company))
                        .toList(),
                heading);
        HeadingLine opening = heading != null
                ? heading
                : titleBefore(
                        starts.isEmpty() ? TITLE_WITHIN : starts.getFirst().index());
        return new Layout(
                opening == null ? null : title(opening),
                opening == null ? 1 : opening.line(),
                opening == null ? "" : lines.get(opening.index()).content(),
                isMarked,
                SectionForms.applied(sections(starts, opening), lines));
    }

    private List<HeadingLine> found(IntFunction<@Nullable HeadingLine> at, Predicate<HeadingLine> counts) {
        List<HeadingLine> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            HeadingLine heading = code[i] ? null : at.apply(i);
            if (heading != null && counts.test(heading)) {
                found.add(heading);
            }
        }
        return found;
    }

    /** Bold lines that name a section: any of two or more, or over a list, if there are no headings, else those that lack. */
    private List<HeadingLine> withBoldLines(List<HeadingLine> headings) {
        Set<SectionKind> present = kinds(headings);
        List<HeadingLine> bold = found(
                i -> HeadingLine.bold(lines.get(i), i),
                it -> it.isKnown() && !it.text().plain().contains("?") && !namesRole(it));
        if (!present.isEmpty()) {
            bold.removeIf(it -> !it.meaning().usual() || present.contains(it.kind()));
            return merged(headings, bold);
        }
        boolean several = bold.size() >= FEWEST_BOLD;
        bold.removeIf(it -> !several && !(it.meaning().isList() && opensList(it.index())));
        return merged(headings, bold);
    }

    private List<HeadingLine> withPlainLines(List<HeadingLine> headings) {
        List<HeadingLine> plain = found(i -> HeadingLine.plain(lines.get(i), i), it -> true);
        return kinds(plain).size() >= FEWEST_PLAIN ? merged(headings, plain) : headings;
    }

    /** Lines right over a list that say of what kind it is stand in for the headings of kinds that lack. */
    private List<HeadingLine> withAnnouncements(List<HeadingLine> headings) {
        Set<SectionKind> present = kinds(headings);
        List<HeadingLine> announcing = found(
                i -> Table.isRow(lines.get(i))
                        ? isBelowText(headings, i) ? null : HeadingLine.table(lines, i)
                        : opensList(i) ? HeadingLine.announcing(lines.get(i), i) : null,
                it -> !present.contains(it.kind()) && (Phrasing.endsWithColon(it.text()) || !namesRole(it)));
        return merged(headings, announcing);
    }

    /** A section that is known for text keeps its tables. */
    private static boolean isBelowText(List<HeadingLine> headings, int index) {
        return headings.stream()
                .filter(it -> it.index() <= index)
                .reduce((earlier, later) -> later)
                .filter(it -> it.isKnown() && !it.meaning().isList())
                .isPresent();
    }

    /** Whether an entry, a table, or a bold line such as the name of a group, follows next. */
    private boolean opensList(int index) {
        if (lines.get(index).isBlank()) {
            return false;
        }
        int next = index + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        ListMarker marker = lines.get(index).marker();
        ListMarker below = next < lines.size() ? lines.get(next).marker() : null;
        boolean sibling = marker != null && below != null && marker.family() == below.family();
        return next < lines.size()
                && !sibling
                && (below != null
                        || Table.isRow(lines.get(next))
                        || lines.get(next).content().startsWith("**"));
    }

    /** Both, in order; of two on one line the first kind. */
    private static List<HeadingLine> merged(List<HeadingLine> headings, List<HeadingLine> more) {
        Set<Integer> taken = new HashSet<>();
        headings.forEach(it -> IntStream.range(0, it.length()).forEach(i -> taken.add(it.index() + i)));
        return Stream.concat(headings.stream(), more.stream().filter(it -> !taken.contains(it.index())))
                .sorted(Comparator.comparingInt(HeadingLine::index))
                .toList();
    }

    private Set<SectionKind> kinds(List<HeadingLine> headings) {
        Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        headings.stream().filter(HeadingLine::isKnown).forEach(it -> kinds.add(it.kind()));
        return kinds;
    }

    /** The first heading of level 1 that is labelled as a title and names something, else the first that is no section. */
    private @Nullable HeadingLine titleAmong(List<HeadingLine> headings) {
        List<HeadingLine> candidates = headings.stream()
                .filter(it -> it.level() == 1 && (!it.isKnown() || namesCompany(it)))
                .toList();
        // a title a level too low stands above all sections
        return candidates.stream()
                .filter(it -> TitleLine.isLabelled(it.text().plain()) && title(it) != null)
                .findFirst()
                .or(() -> candidates.stream().filter(it -> title(it) != null).findFirst())
                .or(() -> candidates.stream().findFirst())
                .or(() -> headings.stream()
                        .findFirst()
                        .filter(it -> it.level() < HeadingLine.ANNOUNCING && namesCompany(it)))
                .orElse(null);
    }

    private @Nullable TitleLine title(HeadingLine heading) {
        return titles.computeIfAbsent(heading.text().plain(), text -> Optional.ofNullable(TitleLine.ofPlain(text)))
                .orElse(null);
    }

    /** A company's or a role's name must not make a section of a title. */
    private boolean namesCompany(HeadingLine heading) {
        return TitleLine.isLabelled(heading.text().plain())
                && title(heading) != null
                && !heading.meaning().usual();
    }

    private boolean namesRole(HeadingLine heading) {
        TitleLine title = TitleLine.isLabelled(heading.text().plain()) ? title(heading) : null;
        return title != null && !title.role().isEmpty();
    }

    private @Nullable HeadingLine titleBefore(int limit) {
        for (int i = 0; i < Math.min(limit, lines.size()); i++) {
            SourceLine line = lines.get(i);
            HeadingLine heading = new HeadingLine(HeadingLine.PLAIN, line.inline(), i, 1, line.number());
            boolean candidate = !line.isBlank()
                    && line.content().length() < LONGEST_TITLE
                    && !line.isEntry()
                    && !Phrasing.endsWithColon(line.inline())
                    && !line.isSentence();
            if (candidate && TitleLine.isLabelled(line.content()) && title(heading) != null) {
                return heading;
            }
        }
        return null;
    }

    private List<HeadingLine> sectionStarts(List<HeadingLine> headings, @Nullable HeadingLine title) {
        List<HeadingLine> others =
                headings.stream().filter(it -> !it.equals(title)).toList();
        int level = sectionLevel(headings, others);
        Set<SectionKind> present =
                kinds(others.stream().filter(it -> it.level() <= level).toList());
        return others.stream()
                .filter(it -> it.level() <= level || isMisplaced(it, present))
                .toList();
    }

    /** A section that stands a level too deep, below some other heading, and is nowhere else. */
    private boolean isMisplaced(HeadingLine heading, Set<SectionKind> present) {
        SectionHeadings.Meaning meaning = heading.meaning();
        boolean clear = !meaning.generic() || heading.level() >= HeadingLine.BOLD;
        return (meaning.usual() || (meaning.isList() && clear)) && !present.contains(meaning.kind());
    }

    /** Groups within a section may sound like sections too, but all like the same one: so kinds count, not headings. */
    private int sectionLevel(List<HeadingLine> headings, List<HeadingLine> others) {
        Map<Integer, Set<SectionKind>> known = new TreeMap<>();
        headings.stream()
                .filter(HeadingLine::isKnown)
                .forEach(it -> known.computeIfAbsent(it.level(), level -> EnumSet.noneOf(SectionKind.class))
                        .add(it.kind()));
        int most = known.values().stream().mapToInt(Set::size).max().orElse(0);
        return known.entrySet().stream()
                .filter(entry -> entry.getValue().size() == most)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElseGet(
                        () -> others.stream().mapToInt(HeadingLine::level).min().orElse(2));
    }

    private List<RawSection> sections(List<HeadingLine> starts, @Nullable HeadingLine title) {
        List<RawSection> result = new ArrayList<>();
        List<SourceLine> before = without(
                title, 0, starts.isEmpty() ? lines.size() : starts.getFirst().index());
        RawSection preface = RawSection.of(
                SectionKind.OTHER,
                PREFACE,
                before.isEmpty() ? 1 : before.getFirst().number(),
                before);
        if (!preface.isEmpty()) {
            result.add(preface);
        }
        for (int i = 0; i < starts.size(); i++) {
            HeadingLine start = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1).index() : lines.size();
            InlineText text = start.text();
            String heading = Phrasing.isLabelledQuestion(text)
                    ? Numbering.withoutPictures(text.plain())
                    : Phrasing.topic(text.plain());
            result.add(new RawSection(
                    start.meaning(),
                    heading,
                    start.level(),
                    start.line(),
                    without(title, start.index() + start.length(), to),
                    start.level() == HeadingLine.ANNOUNCING));
        }
        return result;
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
