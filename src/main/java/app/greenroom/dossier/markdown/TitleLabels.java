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
    private static final int LINES_OF_OPENING = 8;
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
        List<SourceLine> labels = matter.stream().filter(line -> !isTitle(line)).toList();
        TitleLine title = complete(null, labels);
        if (title != null && title.isWhole()) {
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
        if (written != null && !written.isWhole()) {
            written = complete(written, labels);
        }
        written = written == null ? title : written;
        if (written != null && written.isWhole()) {
            return written;
        }
        List<RawSection> opening = layout.sections().stream()
                .filter(section -> section.guessed() || section.isOther() || section.kind() == SectionKind.JOB_OVERVIEW)
                .limit(2)
                .toList();
        List<SourceLine> lines = new ArrayList<>();
        layout.sections().stream()
                .limit(1)
                .flatMap(section -> section.lines().stream())
                .takeWhile(line -> !line.isEntry() && !line.isHeading())
                .limit(LINES_OF_OPENING)
                .forEach(lines::add);
        opening.forEach(section -> lines.addAll(section.lines()));
        layout.sections().forEach(section -> lines.add(new SourceLine(section.line(), section.heading())));
        TitleLine named = complete(null, lines);
        TitleLine complete = named != null && named.isWhole() ? named : complete(written, lines);
        return complete == null && !opening.isEmpty() ? below(opening.getFirst()) : complete;
    }

    /** Whether the title is made for somebody whom the text never speaks of as a company. */
    private static boolean isCandidate(TopLevelSplitter.Layout layout) {
        TitleLine title = layout.title();
        if (title == null
                || !layout.forSomebody()
                || !title.role().isEmpty()
                || !Names.mayBePerson(title.company())) {
            return false;
        }
        Pattern company = Pattern.compile(
                "\\b(?:at|join|joining|why|about|with|bei|chez)\\s+"
                        + Pattern.quote(title.company().split(" ", 2)[0]) + "\\b",
                Pattern.CASE_INSENSITIVE);
        return layout.sections().stream()
                .flatMap(section -> section.lines().stream())
                .noneMatch(line -> company.matcher(line.content()).find());
    }

    /** A line near the top that names a company and a role, and nothing else: it ends as a role does, or is wholly bold. */
    private static @Nullable TitleLine below(RawSection opening) {
        Stream<String> lines = opening.lines().stream()
                .filter(line -> !line.isBlank() && !line.isRule())
                .limit(LINES_BELOW)
                .filter(line -> !line.isEntry())
                .map(SourceLine::words);
        return Stream.concat(Stream.of(opening.heading()), lines)
                .filter(text -> text.length() < LONGEST
                        && PAIR.matcher(text).find()
                        && !Phrasing.isSentence(text))
                .map(TitleLabels::pair)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable TitleLine pair(String markdown) {
        InlineText text = InlineText.of(markdown);
        TitleLine title = TitleLine.of("Interview: " + text.plain());
        boolean names = title != null && title.isWhole();
        return names && (text.isWhollyStrong() || Names.endsAsRole(title.role())) ? title : null;
    }

    private static boolean isTitle(SourceLine line) {
        return line.content().regionMatches(true, 0, TITLE, 0, TITLE.length());
    }

    private static @Nullable TitleLine complete(@Nullable TitleLine title, List<SourceLine> lines) {
        String company = title == null ? "" : title.company();
        String role = title == null ? "" : title.role();
        for (SourceLine line : lines) {
            String bare = bare(line);
            for (String part : Phrasing.colonIn(bare) < 0 ? new String[0] : PARTS.split(bare, -1)) {
                InlineText text = InlineText.of(part.strip());
                String label = Phrasing.label(text);
                String value = text.plain()
                        .substring(Phrasing.colonIn(text.plain()) + 1)
                        .strip();
                if (label != null && Characters.hasLetter(value)) {
                    company = company.isEmpty() && Names.isCompanyLabel(label) ? value : company;
                    role = role.isEmpty() && Names.isRoleLabel(label) ? value : role;
                }
            }
        }
        TitleLine both = company.isEmpty() ? TitleLine.atCompany(role) : null;
        return both != null ? both : company.isEmpty() && role.isEmpty() ? title : new TitleLine(company, role);
    }

    /** Without what makes it a quotation or an entry of a list; a row of a table as its label and its value. */
    private static String bare(SourceLine line) {
        SourceLine unquoted = line.unquoted();
        if (!Table.isRow(unquoted)) {
            return line.words();
        }
        List<String> cells = Table.cells(unquoted.content());
        return cells.size() == 2 ? cells.getFirst().replace(":", "") + ": " + cells.getLast() : "";
    }
}
