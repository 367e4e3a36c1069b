package app.greenroom.importing.markdown.section;

import app.greenroom.importing.markdown.ImportWarning;
import app.greenroom.importing.markdown.outline.Findings;
import app.greenroom.importing.markdown.outline.HeadingLine;
import app.greenroom.importing.markdown.words.TitleLine;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Warns of what was guessed of a file's outer form: its title, its headings. */
public record Doubts(TopLevelSplitter.Layout layout, Findings findings) {

    public static void note(TopLevelSplitter.Layout layout, @Nullable TitleLine title, Findings findings) {
        Doubts doubts = new Doubts(layout, findings);
        doubts.title(title == null ? TitleLine.NONE : title);
        doubts.first("bold", section -> section.level() == HeadingLine.BOLD);
        doubts.first("bare", section -> !section.guessed() && !layout.marked());
        int usual = layout.sections().stream()
                .filter(section -> !section.isOther())
                .mapToInt(RawSection::level)
                .min()
                .orElse(0);
        layout.sections().stream()
                .filter(section -> !section.isOther() && !section.guessed() && section.level() < HeadingLine.BOLD)
                .filter(section -> section.level() > usual)
                .forEach(section -> findings.warn(
                        section.line(),
                        "Expected " + Findings.quoted(section.heading())
                                + " on the level of the other sections, found it below one: took it for a section of"
                                + " its own."));
        layout.sections().stream().filter(RawSection::guessed).forEach(doubts::form);
    }

    private void title(TitleLine title) {
        boolean dash = TitleLine.hasDash(layout.titleText());
        boolean labelled = TitleLine.isLabelled(layout.titleText());
        if (title.isWhole() && (!title.equals(layout.title()) || (dash && labelled))) {
            return;
        }
        String found = ", found one name: took it for the ";
        String what = title.equals(TitleLine.NONE)
                ? "a title like \"Interview Prep: Company – Role\", found none: left company and role empty."
                : title.role().isEmpty()
                        ? "company and role in the title" + found + "company, left the role empty."
                        : title.company().isEmpty()
                                ? "company and role in the title" + found + "role, left the company empty."
                                : (dash ? "a title with \"Interview Prep\"" : "a dash between company and role")
                                        + ", found " + Findings.quoted(layout.titleText()) + ": took "
                                        + Findings.quoted(title.company()) + " for the company and "
                                        + Findings.quoted(title.role()) + " for the role.";
        findings.warn(layout.titleLine(), "Expected " + what);
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

    /** A section by its form alone: it can be undone. */
    private void form(RawSection section) {
        String message = "Expected a heading such as \"" + section.kind().title()
                + "\", found a list of that form below " + Findings.quoted(section.heading()) + ": took it for that.";
        findings.warnings().add(new ImportWarning(section.line(), message, ImportWarning.Undo.SECTION));
    }
}
