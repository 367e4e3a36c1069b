package app.greenroom.importing.markdown.section;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.outline.SourceLine;
import app.greenroom.importing.markdown.outline.Table;
import app.greenroom.importing.markdown.words.Characters;
import app.greenroom.importing.markdown.words.InlineText;
import app.greenroom.importing.markdown.words.Names;
import app.greenroom.importing.markdown.words.Phrasing;
import app.greenroom.importing.markdown.words.TitleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds company and role where lines such as {@code Company: Acme} name them, for want of a title that does. */
public final class TitleLabels {

    private static final String TITLE = "title:";
    private static final int LINES_BELOW = 4;
    private static final int LINES_OF_OPENING = 8;
    private static final int LONGEST = 200;
    private static final Pattern PAIR = Pattern.compile("\\s(?:[|·•–—-]|at|@|bei|bij|chez)\\s");
    private static final Pattern PARTS = Pattern.compile("\\s[|·•]\\s");

    private TitleLabels() {}

    /**
     * The title of a file: what its front matter says, else what its heading does, else what lines near the top do.
     *
     * @param matter the entries of its front matter
     */
    public static @Nullable TitleLine title(TopLevelSplitter.Layout layout, List<SourceLine> matter) {
        List<SourceLine> labels = matter.stream().filter(line -> !isTitle(line)).toList();
        TitleLine said = complete(null, labels);
        if (said != null && said.isWhole()) {
            return said;
        }
        TitleLine written = isCandidate(layout) ? null : layout.title();
        for (SourceLine line : written == null ? matter : List.<SourceLine>of()) {
            written = isTitle(line) ? TitleLine.of(line.content().substring(TITLE.length())) : written;
        }
        written = written == null || !written.isWhole() ? complete(written, labels) : written;
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
                || !title.role().isEmpty()
                || !TitleLine.isForSomebody(layout.titleText())
                || !Names.mayBePerson(title.company())) {
            return false;
        }
        String name = Pattern.quote(title.company().split(" ", 2)[0]);
        Pattern company = Pattern.compile(
                "\\b(?:at|join|joining|why|about|with|bei|chez)\\s+" + name + "\\b", Pattern.CASE_INSENSITIVE);
        return layout.sections().stream()
                .flatMap(section -> section.lines().stream())
                .noneMatch(line -> company.matcher(line.content()).find());
    }

    /** A line near the top that names a company and a role, and nothing else. */
    private static @Nullable TitleLine below(RawSection opening) {
        Stream<String> lines = opening.lines().stream()
                .filter(line -> !line.isBlank() && !line.isRule())
                .limit(LINES_BELOW)
                .filter(line -> !line.isEntry())
                .map(SourceLine::words);
        return Stream.concat(Stream.of(opening.heading()), lines)
                .map(TitleLabels::pair)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable TitleLine pair(String markdown) {
        InlineText text = InlineText.of(markdown);
        boolean pair = text.plain().length() < LONGEST
                && PAIR.matcher(text.plain()).find()
                && !Phrasing.isSentence(text.plain());
        TitleLine title = pair ? TitleLine.of("Interview: " + text.plain()) : null;
        if (title == null || !title.isWhole()) {
            return null;
        }
        return text.isWhollyStrong() || Names.endsAsRole(title.role()) ? title : null;
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
                String value = text.plain().substring(Phrasing.colonIn(text.plain()) + 1);
                if (label != null && Characters.hasLetter(value)) {
                    company = company.isEmpty() && Names.isCompanyLabel(label) ? value.strip() : company;
                    role = role.isEmpty() && Names.isRoleLabel(label) ? value.strip() : role;
                }
            }
        }
        TitleLine both = company.isEmpty() ? TitleLine.withCompany(role) : null;
        return both != null ? both : company.isEmpty() && role.isEmpty() ? title : new TitleLine(company, role);
    }

    /** Without what makes it a quotation or an entry of a list; a row of a table as its label and its value. */
    private static String bare(SourceLine line) {
        SourceLine unquoted = line.unquoted();
        List<String> cells = Table.isRow(unquoted) ? Table.cells(unquoted.content()) : List.of();
        return cells.isEmpty()
                ? line.words()
                : cells.size() == 2 ? cells.getFirst().replace(":", "") + ": " + cells.getLast() : "";
    }
}
