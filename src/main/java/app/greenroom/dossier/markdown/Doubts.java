package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was guessed of a file's outer form: its title, its headings. */
final class Doubts {

    private static final int LONGEST_QUOTE = 80;

    private final TopLevelSplitter.Layout layout;
    private final List<SourceLine> lines;
    private final List<ImportWarning> warnings = new ArrayList<>();

    private Doubts(TopLevelSplitter.Layout layout, List<SourceLine> lines) {
        this.layout = layout;
        this.lines = lines;
    }

    static List<ImportWarning> about(
            TopLevelSplitter.Layout layout, @Nullable TitleLine title, List<SourceLine> lines) {
        Doubts doubts = new Doubts(layout, lines);
        doubts.title(title);
        doubts.boldHeadings();
        doubts.bareHeadings();
        doubts.depth();
        doubts.forms();
        return doubts.warnings;
    }

    private void title(@Nullable TitleLine title) {
        String text = line(layout.titleLine());
        if (title != null && !title.role().isEmpty() && !title.company().isEmpty() && !title.equals(layout.title())) {
            return;
        }
        if (title == null) {
            warn(
                    layout.titleLine(),
                    "Expected a title like \"Interview Prep: Company – Role\", found none: left company and role empty.");
        } else if (title.role().isEmpty()) {
            warn(
                    layout.titleLine(),
                    "Expected company and role in the title, found one name: took it for the company, left the role empty.");
        } else if (title.company().isEmpty()) {
            warn(
                    layout.titleLine(),
                    "Expected company and role in the title, found one name: took it for the role, left the company empty.");
        } else if (!TitleLine.hasDash(text)) {
            warn(
                    layout.titleLine(),
                    "Expected a dash between company and role, found " + quoted(text) + ": took "
                            + quoted(title.company()) + " for the company and " + quoted(title.role())
                            + " for the role.");
        } else if (!TitleLine.isLabelled(text)) {
            warn(
                    layout.titleLine(),
                    "Expected a title with \"Interview Prep\", found " + quoted(text) + ": took "
                            + quoted(title.company()) + " for the company and " + quoted(title.role())
                            + " for the role.");
        }
    }

    private void boldHeadings() {
        layout.sections().stream()
                .filter(section -> section.kind() != SectionKind.OTHER && isBold(section))
                .findFirst()
                .ifPresent(section -> warn(
                        section.line(),
                        "Expected headings, found bold lines such as " + quoted(section.heading())
                                + ": took them for headings."));
    }

    private void bareHeadings() {
        layout.sections().stream()
                .filter(section -> section.kind() != SectionKind.OTHER && !section.guessed() && !layout.marked())
                .findFirst()
                .ifPresent(section -> warn(
                        section.line(),
                        "Expected headings, found bare lines such as " + quoted(section.heading())
                                + ": took them for headings."));
    }

    /** Sections by their form alone: each can be undone. */
    private void forms() {
        layout.sections().stream()
                .filter(RawSection::guessed)
                .forEach(section -> warnings.add(new ImportWarning(
                        section.line(),
                        "Expected a heading such as \"" + section.kind().title()
                                + "\", found a list of that form below " + quoted(section.heading())
                                + ": took it for that.",
                        ImportWarning.Undo.SECTION)));
    }

    private void depth() {
        List<RawSection> known = layout.sections().stream()
                .filter(section -> section.kind() != SectionKind.OTHER && level(section) > 0)
                .toList();
        int usual = known.stream().mapToInt(this::level).min().orElse(0);
        known.stream()
                .filter(section -> level(section) > usual)
                .forEach(section -> warn(
                        section.line(),
                        "Expected " + quoted(section.heading())
                                + " on the level of the other sections, found it below one: took it for a section of"
                                + " its own."));
    }

    private boolean isBold(RawSection section) {
        String text = line(section.line());
        return text.startsWith("**") || text.startsWith("__");
    }

    /** How many hash signs open a section's heading; 0 for another form. */
    private int level(RawSection section) {
        HeadingLine heading = HeadingLine.hash(new SourceLine(section.line(), line(section.line())), 0);
        return heading == null ? 0 : heading.level();
    }

    private String line(int number) {
        int at = Collections.binarySearch(
                lines, new SourceLine(number, ""), Comparator.comparingInt(SourceLine::number));
        return at < 0 ? "" : lines.get(at).content();
    }

    static String quoted(String text) {
        String start = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
        return "\"" + start + "\"";
    }

    private void warn(int line, String message) {
        warnings.add(new ImportWarning(line, message));
    }
}
