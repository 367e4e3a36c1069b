package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds company and role where lines such as {@code Company: Acme} name them, for want of a title that does. */
final class TitleLabels {

    private static final String TITLE = "title:";
    private static final int LINES_BELOW = 4;
    private static final int LONGEST = 200;
    private static final Pattern PAIR = Pattern.compile("\\s(?:[|·•–—-]|at|@|bei|bij|chez)\\s");
    private static final Pattern PARTS = Pattern.compile("\\s[|·•]\\s");

    private TitleLabels() {}

    /**
     * The title of a file.
     *
     * @param matter the entries of its front matter, which say it best
     */
    static @Nullable TitleLine title(TopLevelSplitter.Layout layout, List<SourceLine> matter) {
        TitleLine title = complete(null, withoutTitles(matter));
        if (title != null && !title.role().isEmpty() && !title.company().isEmpty()) {
            return title;
        }
        TitleLine written = isCandidate(layout) ? null : layout.title();
        if (written == null) {
            written = matter.stream()
                    .filter(TitleLabels::isTitle)
                    .map(line -> TitleLine.of(line.content().substring(TITLE.length())))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if (title != null
                && (written == null
                        || written.role().isEmpty()
                        || written.company().isEmpty())) {
            written = complete(written, withoutTitles(matter));
        }
        if (written != null && !written.role().isEmpty() && !written.company().isEmpty()) {
            return written;
        }
        List<RawSection> opening = layout.sections().stream()
                .filter(section -> section.guessed()
                        || section.kind() == SectionKind.JOB_OVERVIEW
                        || section.kind() == SectionKind.OTHER)
                .limit(2)
                .toList();
        List<SourceLine> lines = new ArrayList<>();
        layout.sections().stream().limit(1).forEach(section -> lines.addAll(section.opening()));
        opening.forEach(section -> lines.addAll(section.lines()));
        layout.sections().forEach(section -> lines.add(new SourceLine(section.line(), section.heading())));
        TitleLine named = complete(null, lines);
        boolean clear =
                named != null && !named.company().isEmpty() && !named.role().isEmpty();
        TitleLine complete = clear ? named : complete(written, lines);
        return complete == null ? below(opening) : complete;
    }

    /** Whether the title is made for somebody whom the text never speaks of as a company. */
    private static boolean isCandidate(TopLevelSplitter.Layout layout) {
        TitleLine title = layout.title();
        if (title == null || !title.role().isEmpty() || !Names.mayBePerson(title.company())) {
            return false;
        }
        Pattern company = Pattern.compile(
                "\\b(?:at|join|joining|why|about|with|bei|chez)\\s+"
                        + Pattern.quote(title.company().split(" ", 2)[0]) + "\\b",
                Pattern.CASE_INSENSITIVE);
        return layout.forSomebody()
                && layout.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .noneMatch(line -> company.matcher(line.content()).find());
    }

    /** A line near the top that names a company and a role, and nothing else. */
    private static @Nullable TitleLine below(List<RawSection> opening) {
        return opening.stream()
                .limit(1)
                .flatMap(section -> Stream.concat(
                        Stream.of(section.heading()),
                        section.lines().stream()
                                .filter(line -> !line.isBlank() && !line.isRule())
                                .limit(LINES_BELOW)
                                .filter(line -> line.marker() == null)
                                .map(line -> HeadingLine.isHash(line)
                                        ? line.content().replaceFirst("^#+", "")
                                        : line.unquoted().content())))
                .filter(text -> text.length() < LONGEST
                        && text.length() > 2
                        && PAIR.matcher(text).find()
                        && !Phrasing.isSentence(text))
                .map(TitleLabels::pair)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Both names of a line that ends as a role does, or is wholly bold. */
    private static @Nullable TitleLine pair(String markdown) {
        InlineText text = InlineText.of(markdown.strip());
        TitleLine title = TitleLine.of("Interview: " + text.plain());
        if (title == null || title.company().isEmpty() || title.role().isEmpty()) {
            return null;
        }
        return text.isWhollyStrong() || Names.endsAsRole(title.role()) ? title : null;
    }

    private static boolean isTitle(SourceLine line) {
        return line.content().regionMatches(true, 0, TITLE, 0, TITLE.length());
    }

    private static List<SourceLine> withoutTitles(List<SourceLine> matter) {
        return matter.stream().filter(line -> !isTitle(line)).toList();
    }

    static @Nullable TitleLine complete(@Nullable TitleLine title, List<SourceLine> lines) {
        String company = title == null ? "" : title.company();
        String role = title == null ? "" : title.role();
        for (SourceLine line : lines) {
            String bare = bare(line);
            if (Phrasing.colonIn(bare) < 0) {
                continue;
            }
            for (String part : PARTS.split(bare, -1)) {
                InlineText text = InlineText.of(part.strip());
                String label = Phrasing.label(text);
                if (label == null) {
                    continue;
                }
                String value = text.plain()
                        .substring(Phrasing.colonIn(text.plain()) + 1)
                        .strip();
                if (hasLetters(value)) {
                    company = company.isEmpty() && Names.isCompanyLabel(label) ? value : company;
                    role = role.isEmpty() && Names.isRoleLabel(label) ? value : role;
                }
            }
        }
        TitleLine both = company.isEmpty() ? TitleLine.atCompany(role) : null;
        return both != null ? both : company.isEmpty() && role.isEmpty() ? title : new TitleLine(company, role);
    }

    /** Without what makes it a quotation, an entry of a list, or a row of a table. */
    private static String bare(SourceLine line) {
        SourceLine unquoted = line.unquoted();
        if (TableCells.isRow(unquoted)) {
            List<String> cells = TableCells.of(unquoted.content());
            return cells.size() == 2 ? cells.getFirst().replace(":", "") + ": " + cells.getLast() : "";
        }
        ListMarker marker = unquoted.marker();
        return marker == null ? unquoted.content() : marker.text();
    }

    private static boolean hasLetters(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
