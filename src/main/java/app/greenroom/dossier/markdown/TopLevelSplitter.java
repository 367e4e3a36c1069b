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
     * @param forSomebody whether the title says for whom it is, which may be a company or a person
     * @param marked whether its headings are marked as such; if not, they may as well be entries of a list
     */
    record Layout(
            @Nullable TitleLine title, int titleLine, boolean forSomebody, boolean marked, List<RawSection> sections) {
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
        List<HeadingLine> headings = withAnnouncements(isMarked ? marked : withPlainLines(marked));
        HeadingLine titleHeading = titleAmong(headings);
        List<HeadingLine> starts = sectionStarts(headings, titleHeading);
        TitleLine title = titleHeading == null ? null : TitleLine.of(titleHeading.text());
        int titleLine = titleHeading == null ? 1 : titleHeading.line();
        HeadingLine opening = titleHeading;
        if (titleHeading == null) {
            int limit = starts.isEmpty()
                    ? Math.min(lines.size(), 10)
                    : starts.getFirst().index();
            opening = titleLineBefore(limit);
            title = opening == null ? null : TitleLine.of(opening.text());
            titleLine = title == null || opening == null ? titleLine : opening.line();
        }
        List<RawSection> sections = SectionGroups.joined(sections(starts, opening), lines);
        boolean forSomebody = opening != null && TitleLine.isForSomebody(opening.text());
        return new Layout(title, titleLine, forSomebody, isMarked, SectionForms.applied(sections, lines));
    }

    /** Bold lines that name a section stand in for headings: any of two or more, or over a list, if there are no others, else those that lack. */
    private List<HeadingLine> withBoldLines(List<HeadingLine> headings) {
        Set<SectionKind> present = kinds(headings);
        List<HeadingLine> bold = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            HeadingLine heading = code[i] ? null : HeadingLine.bold(lines.get(i), i);
            if (heading != null && !heading.text().contains("?") && isKnown(heading) && !namesRole(heading)) {
                bold.add(heading);
            }
        }
        if (present.isEmpty()) {
            boolean one = bold.size() == 1
                    && meaning(bold.getFirst()).isList()
                    && opensList(bold.getFirst().index());
            return bold.size() >= FEWEST_BOLD || one ? merged(headings, bold) : headings;
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

    /** Lines right over a list that say of what kind it is stand in for the headings of kinds that lack. */
    private List<HeadingLine> withAnnouncements(List<HeadingLine> headings) {
        Set<SectionKind> present = kinds(headings);
        List<HeadingLine> announcing = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean candidate = !lines.get(i).isBlank() && !code[i] && opensList(i);
            HeadingLine heading = candidate ? HeadingLine.announcing(lines.get(i), i) : null;
            if (heading != null && !present.contains(kindOf(heading)) && (isOpen(i) || !namesRole(heading))) {
                announcing.add(heading);
            }
        }
        return announcing.isEmpty() ? headings : merged(headings, announcing);
    }

    /** A line that goes on behind its colon is no title. */
    private boolean isOpen(int index) {
        return Phrasing.endsWithColon(lines.get(index).inline());
    }

    /** Whether an entry, or a bold line such as the name of a group, follows next. */
    private boolean opensList(int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size()
                && (lines.get(next).marker() != null
                        || lines.get(next).content().startsWith("**"));
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
        return headings.stream()
                .findFirst()
                .filter(heading -> heading.level() < HeadingLine.ANNOUNCING && namesCompany(heading));
    }

    /** A company's or a role's name must not make a section of a title. */
    private static boolean namesCompany(HeadingLine heading) {
        return TitleLine.isLabelled(heading.text())
                && TitleLine.of(heading.text()) != null
                && !SectionHeadings.isUsual(heading.text());
    }

    private static boolean namesRole(HeadingLine heading) {
        TitleLine title = TitleLine.isLabelled(heading.text()) ? TitleLine.of(heading.text()) : null;
        return title != null && !title.role().isEmpty();
    }

    /** What a heading announces; one that is a question itself announces nothing. */
    private SectionHeadings.Meaning meaning(HeadingLine heading) {
        return meanings.computeIfAbsent(
                heading.text(),
                text -> Numbering.opensWithQuestionLabel(text)
                        ? SectionHeadings.Meaning.UNKNOWN
                        : SectionHeadings.of(text));
    }

    private SectionKind kindOf(HeadingLine heading) {
        return meaning(heading).kind();
    }

    private boolean isKnown(HeadingLine heading) {
        return meaning(heading).isKnown();
    }

    private @Nullable HeadingLine titleLineBefore(int limit) {
        for (int i = 0; i < Math.min(limit, lines.size()); i++) {
            SourceLine line = lines.get(i);
            boolean candidate = !line.isBlank()
                    && line.content().length() < LONGEST_TITLE
                    && line.marker() == null
                    && !Phrasing.endsWithColon(line.inline())
                    && !line.endsSentence();
            if (candidate && TitleLine.isLabelled(line.content()) && TitleLine.of(line.content()) != null) {
                return new HeadingLine(HeadingLine.PLAIN, line.content(), i, 1, line.number());
            }
        }
        return null;
    }

    private List<HeadingLine> sectionStarts(List<HeadingLine> headings, @Nullable HeadingLine title) {
        int level = sectionLevel(headings, title);
        Set<SectionKind> present = EnumSet.noneOf(SectionKind.class);
        headings.stream()
                .filter(heading -> heading.level() <= level && !heading.equals(title))
                .forEach(heading -> present.add(kindOf(heading)));
        return headings.stream()
                .filter(heading -> !heading.equals(title))
                .filter(heading -> heading.level() <= level || isMisplaced(heading, present))
                .toList();
    }

    /** A section that stands a level too deep, below some other heading, and is nowhere else. */
    private boolean isMisplaced(HeadingLine heading, Set<SectionKind> present) {
        SectionHeadings.Meaning meaning = meaning(heading);
        boolean clear =
                meaning.usual() || (meaning.isList() && (!meaning.generic() || heading.level() >= HeadingLine.BOLD));
        return clear && !present.contains(meaning.kind());
    }

    /** Groups within a section may sound like sections too, but all like the same one: so kinds count, not headings. */
    private int sectionLevel(List<HeadingLine> headings, @Nullable HeadingLine title) {
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
                .orElseGet(() -> headings.stream()
                        .filter(heading -> !heading.equals(title))
                        .mapToInt(HeadingLine::level)
                        .min()
                        .orElse(2));
    }

    private List<RawSection> sections(List<HeadingLine> starts, @Nullable HeadingLine title) {
        List<RawSection> result = new ArrayList<>();
        int first = starts.isEmpty() ? lines.size() : starts.getFirst().index();
        addPreface(result, title, first);
        for (int i = 0; i < starts.size(); i++) {
            HeadingLine start = starts.get(i);
            int from = start.index() + start.length();
            int to = i + 1 < starts.size() ? starts.get(i + 1).index() : lines.size();
            InlineText text = InlineText.of(start.text());
            String heading = Phrasing.isLabelledQuestion(text)
                    ? Numbering.withoutPictures(text.plain())
                    : Phrasing.topic(text.plain());
            boolean guessed = start.level() == HeadingLine.ANNOUNCING;
            result.add(new RawSection(meaning(start), heading, start.line(), without(title, from, to), guessed));
        }
        return result;
    }

    /** What stands before the first section, but for the title. */
    private void addPreface(List<RawSection> result, @Nullable HeadingLine title, int to) {
        List<SourceLine> before = without(title, 0, to);
        RawSection preface = RawSection.of(
                SectionKind.OTHER,
                PREFACE,
                before.isEmpty() ? 1 : before.getFirst().number(),
                before);
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
