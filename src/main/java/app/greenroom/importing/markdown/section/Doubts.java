package app.greenroom.importing.markdown.section;

import static app.greenroom.importing.markdown.WarningTexts.SAY;

import app.greenroom.importing.markdown.ImportWarning;
import app.greenroom.importing.markdown.outline.Findings;
import app.greenroom.importing.markdown.outline.HeadingLine;
import app.greenroom.importing.markdown.words.TitleLine;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Warns of what was guessed of a file's outer form: its title, its headings. */
public record Doubts(TopLevelSplitter.Layout layout, Findings findings) {

    public static void note(TopLevelSplitter.Layout layout, @Nullable TitleLine title, Findings findings) {
        Doubts doubts = new Doubts(layout, findings);
        doubts.title(title == null ? TitleLine.NONE : title);
        doubts.first(section -> section.level() == HeadingLine.BOLD, SAY::boldHeadings);
        doubts.first(section -> !section.guessed() && !layout.marked(), SAY::plainHeadings);
        int usual = layout.sections().stream()
                .filter(section -> !section.isOther())
                .mapToInt(RawSection::level)
                .min()
                .orElse(0);
        layout.sections().stream()
                .filter(section -> !section.isOther() && !section.guessed() && section.level() < HeadingLine.BOLD)
                .filter(section -> section.level() > usual)
                .forEach(section -> findings.warn(section.line(), SAY.nested(Findings.quoted(section.heading()))));
        layout.sections().stream().filter(RawSection::guessed).forEach(doubts::form);
    }

    private void title(TitleLine title) {
        boolean dash = TitleLine.hasDash(layout.titleText());
        boolean labelled = TitleLine.isLabelled(layout.titleText());
        if (title.isWhole() && (!title.equals(layout.title()) || (dash && labelled))) {
            return;
        }
        findings.warn(layout.titleLine(), said(title, dash));
    }

    private String said(TitleLine title, boolean dash) {
        if (title.equals(TitleLine.NONE)) {
            return SAY.noTitle();
        }
        if (title.role().isEmpty() || title.company().isEmpty()) {
            return title.role().isEmpty() ? SAY.titleNamesCompany() : SAY.titleNamesRole();
        }
        String whole = Findings.quoted(layout.titleText());
        String company = Findings.quoted(title.company());
        String role = Findings.quoted(title.role());
        return dash ? SAY.titleWithoutPrep(whole, company, role) : SAY.titleWithoutDash(whole, company, role);
    }

    /** The first of the sections whose heading is of another form. */
    private void first(Predicate<RawSection> has, UnaryOperator<String> words) {
        layout.sections().stream()
                .filter(section -> !section.isOther() && has.test(section))
                .findFirst()
                .ifPresent(section -> findings.warn(section.line(), words.apply(Findings.quoted(section.heading()))));
    }

    /** A section by its form alone: it can be undone. */
    private void form(RawSection section) {
        String message = SAY.guessedList(Findings.quoted(section.kind().title()), Findings.quoted(section.heading()));
        findings.warnings().add(new ImportWarning(section.line(), message, ImportWarning.Undo.SECTION));
    }
}
