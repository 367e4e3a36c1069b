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
        doubts.first("plain", section -> !section.guessed() && !layout.marked());
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
                        Findings.quoted(section.heading())
                                + " is nested below another section. It was read as a section of its own."));
        layout.sections().stream().filter(RawSection::guessed).forEach(doubts::form);
    }

    private void title(TitleLine title) {
        boolean dash = TitleLine.hasDash(layout.titleText());
        boolean labelled = TitleLine.isLabelled(layout.titleText());
        if (title.isWhole() && (!title.equals(layout.title()) || (dash && labelled))) {
            return;
        }
        String what = title.equals(TitleLine.NONE)
                ? "There is no title like \"Interview Prep: Company – Role\". Company and role are empty."
                : title.role().isEmpty()
                        ? "The title has only one name. It was read as the company; the role is empty."
                        : title.company().isEmpty()
                                ? "The title has only one name. It was read as the role; the company is empty."
                                : "The title " + Findings.quoted(layout.titleText())
                                        + (dash
                                                ? " doesn't say \"Interview Prep\""
                                                : " has no dash between company and role")
                                        + ". " + Findings.quoted(title.company()) + " was read as the company and "
                                        + Findings.quoted(title.role()) + " as the role.";
        findings.warn(layout.titleLine(), what);
    }

    /** The first of the sections whose heading is of another form. */
    private void first(String form, Predicate<RawSection> has) {
        layout.sections().stream()
                .filter(section -> !section.isOther() && has.test(section))
                .findFirst()
                .ifPresent(section -> findings.warn(
                        section.line(),
                        "The headings are " + form + " lines, such as " + Findings.quoted(section.heading())
                                + ". They were read as headings."));
    }

    /** A section by its form alone: it can be undone. */
    private void form(RawSection section) {
        String message = "There is no heading such as \"" + section.kind().title() + "\". The list below "
                + Findings.quoted(section.heading()) + " looks like one and was read as that.";
        findings.warnings().add(new ImportWarning(section.line(), message, ImportWarning.Undo.SECTION));
    }
}
