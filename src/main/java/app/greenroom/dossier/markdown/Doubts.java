package app.greenroom.dossier.markdown;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was guessed of a file's outer form: its title, its headings. */
record Doubts(TopLevelSplitter.Layout layout, List<SourceLine> lines, Findings findings) {

    static void note(
            TopLevelSplitter.Layout layout, @Nullable TitleLine title, List<SourceLine> lines, Findings findings) {
        Doubts doubts = new Doubts(layout, lines, findings);
        doubts.title(title == null ? TitleLine.NONE : title);
        doubts.first("bold", doubts::isBold);
        doubts.first("bare", section -> !section.guessed() && !layout.marked());
        doubts.depth();
        doubts.forms();
    }

    private void title(TitleLine title) {
        String text = line(layout.titleLine());
        boolean whole = !title.company().isEmpty() && !title.role().isEmpty();
        boolean dash = TitleLine.hasDash(text);
        String both = Findings.quoted(text) + ": took " + Findings.quoted(title.company()) + " for the company and "
                + Findings.quoted(title.role()) + " for the role.";
        if (whole && (!title.equals(layout.title()) || (dash && TitleLine.isLabelled(text)))) {
            return;
        }
        String found = title.equals(TitleLine.NONE)
                ? "a title like \"Interview Prep: Company – Role\", found none: left company and role empty."
                : title.role().isEmpty()
                        ? "company and role in the title, found one name: took it for the company, left the role empty."
                        : title.company().isEmpty()
                                ? "company and role in the title, found one name: took it for the role, left the company empty."
                                : (dash ? "a title with \"Interview Prep\"" : "a dash between company and role") + ", found "
                                        + both;
        findings.warn(layout.titleLine(), "Expected " + found);
    }

    /** The first of the sections whose heading is of another form. */
    private void first(String form, Predicate<RawSection> has) {
        layout.sections().stream()
                .filter(section -> !section.isOther() && has.test(section))
                .findFirst()
                .ifPresent(section -> findings.warn(
                        section.line(),
                        "Expected headings, found " + form + " lines such as " + Findings.quoted(section.heading())
                                + ": took them for headings."));
    }

    /** Sections by their form alone: each can be undone. */
    private void forms() {
        layout.sections().stream()
                .filter(RawSection::guessed)
                .forEach(section -> findings.warnings()
                        .add(new ImportWarning(
                                section.line(),
                                "Expected a heading such as \"" + section.kind().title()
                                        + "\", found a list of that form below " + Findings.quoted(section.heading())
                                        + ": took it for that.",
                                ImportWarning.Undo.SECTION)));
    }

    private void depth() {
        List<RawSection> known = layout.sections().stream()
                .filter(section -> !section.isOther() && level(section) > 0)
                .toList();
        int usual = known.stream().mapToInt(this::level).min().orElse(0);
        known.stream()
                .filter(section -> level(section) > usual)
                .forEach(section -> findings.warn(
                        section.line(),
                        "Expected " + Findings.quoted(section.heading())
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
        int at = SectionForms.indexOf(number, lines);
        return at < 0 ? "" : lines.get(at).content();
    }
}
