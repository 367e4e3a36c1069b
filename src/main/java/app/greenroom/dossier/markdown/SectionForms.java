package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells by form of what kind a section is if its heading doesn't: a list most of whose entries ask is a list of questions,
 * whatever stands above it, and a checklist that enumerates is one of concepts if there is no other.
 */
final class SectionForms {

    private static final int FEWEST_ENTRIES = 2;

    private final List<SourceLine> file;
    private final Set<SectionKind> present = EnumSet.noneOf(SectionKind.class);
    private final List<RawSection> result = new ArrayList<>();

    private SectionForms(List<SourceLine> file) {
        this.file = file;
    }

    static List<RawSection> applied(List<RawSection> sections, List<SourceLine> file) {
        SectionForms forms = new SectionForms(file);
        sections.forEach(section -> forms.present.add(section.kind()));
        for (int i = 0; i < sections.size(); i++) {
            int end = forms.endOfQuestions(sections, i);
            if (end > i) {
                forms.result.add(forms.merged(sections.subList(i, end)).guessedAs(SectionKind.QUESTIONS));
            } else {
                forms.add(sections.get(i));
            }
            i = Math.max(i, end - 1);
        }
        forms.goBack();
        return forms.result;
    }

    /** What asks before a list that was told by its form belongs to that list's kind, too, be it as short as it may. */
    private void goBack() {
        for (int i = result.size() - 2; i >= 0; i--) {
            RawSection section = result.get(i);
            RawSection next = result.get(i + 1);
            boolean before = section.kind() == SectionKind.OTHER
                    && next.guessed()
                    && next.kind() == SectionKind.QUESTIONS
                    && section.lines().stream().anyMatch(SectionForms::tells);
            if (before && ListForm.of(ListOutline.of(section.lines())).goesOnAsking()) {
                result.set(i, section.guessedAs(SectionKind.QUESTIONS));
            }
        }
    }

    private boolean isQuestion(RawSection section) {
        return section.kind() == SectionKind.OTHER && section.isQuestion();
    }

    /** Sections whose headings are questions, and empty ones that name a group of those, are one list. */
    private int endOfQuestions(List<RawSection> sections, int from) {
        int end = from;
        int questions = 0;
        while (end < sections.size()
                && (isQuestion(sections.get(end)) || (end + 1 < sections.size() && namesGroup(sections, end)))) {
            questions += isQuestion(sections.get(end)) ? 1 : 0;
            end++;
        }
        return questions < 2 ? from : end;
    }

    private boolean namesGroup(List<RawSection> sections, int at) {
        RawSection section = sections.get(at);
        return section.kind() == SectionKind.OTHER && section.isEmpty() && isQuestion(sections.get(at + 1));
    }

    /** Everything from the first heading on is the text of one section, headings and all. */
    private RawSection merged(List<RawSection> sections) {
        RawSection first = sections.getFirst();
        RawSection last = sections.getLast();
        int end = last.lines().isEmpty() ? last.line() : last.lines().getLast().number();
        return RawSection.of(
                SectionKind.OTHER, SectionKind.QUESTIONS.title(), first.line(), between(first.line(), end, file));
    }

    /** The lines of the file from one number to another. */
    static List<SourceLine> between(int from, int to, List<SourceLine> file) {
        int start = indexOf(from, file);
        int end = indexOf(to, file);
        while (start > 0 && file.get(start - 1).number() == from) {
            start--;
        }
        while (end + 1 < file.size() && file.get(end + 1).number() == to) {
            end++;
        }
        return file.subList(start, end + 1);
    }

    private static int indexOf(int number, List<SourceLine> file) {
        return Collections.binarySearch(file, new SourceLine(number, ""), Comparator.comparingInt(SourceLine::number));
    }

    private void add(RawSection section) {
        if (section.kind() == SectionKind.QUESTIONS && !present.contains(SectionKind.ASKS)) {
            addWithAsks(section);
        } else if (section.meaning().isList() || !section.hasEntries() || isTrusted(section)) {
            result.add(section);
        } else {
            SectionKind kind = kindOf(section);
            result.add(kind == section.kind() ? section : section.guessedAs(kind));
            present.add(kind);
        }
    }

    /** Whether a line has what makes a list one of questions, or a checklist. */
    private static boolean tells(SourceLine line) {
        String text = line.content();
        ListMarker marker = line.marker();
        return text.indexOf('?') >= 0
                || text.indexOf('？') >= 0
                || (line.first() > 0x2E7F && Phrasing.hasQuestionMark(line.inline()))
                || ListMarker.hasCheckbox(line)
                || (marker != null && Numbering.opensWithQuestionLabel(marker.text()));
    }

    private boolean followsGuess() {
        return !result.isEmpty()
                && result.getLast().guessed()
                && result.getLast().kind() == SectionKind.QUESTIONS;
    }

    /** A heading that says something else is believed, unless the questions would be missing without its list. */
    private boolean isTrusted(RawSection section) {
        return section.meaning().isKnown() && present.contains(SectionKind.QUESTIONS);
    }

    private SectionKind kindOf(RawSection section) {
        if (!followsGuess() && section.lines().stream().noneMatch(SectionForms::tells)) {
            return section.kind();
        }
        ListForm form = ListForm.of(ListOutline.of(section.lines()));
        if (form.asks() || (followsGuess() && form.goesOnAsking())) {
            boolean back =
                    present.contains(SectionKind.QUESTIONS) && !present.contains(SectionKind.ASKS) && form.asksBack();
            return back ? SectionKind.ASKS : SectionKind.QUESTIONS;
        }
        boolean checklist = section.kind() == SectionKind.OTHER
                && !present.contains(SectionKind.CONCEPTS)
                && section.lines().stream().filter(ListMarker::hasCheckbox).count() >= FEWEST_ENTRIES
                && form.enumerates();
        return checklist ? SectionKind.CONCEPTS : section.kind();
    }

    /** A list behind a rule that asks the company while the one before doesn't is the missing section without its heading. */
    private void addWithAsks(RawSection section) {
        List<SourceLine> lines = section.lines();
        int rule = lines.size() - 1;
        int entries = 0;
        while (rule > 0 && !(lines.get(rule).isRule() && entries >= FEWEST_ENTRIES)) {
            entries += lines.get(rule).marker() != null ? 1 : 0;
            rule--;
        }
        if (rule > 0 && hasList(lines.subList(0, rule))) {
            List<SourceLine> behind = lines.subList(rule + 1, lines.size());
            ListForm form = ListForm.of(ListOutline.of(behind));
            ListForm before = ListForm.of(ListOutline.of(lines.subList(0, rule)));
            if (form.asks() && form.asksBack() && !before.asksBack()) {
                result.add(new RawSection(
                        section.meaning(),
                        section.heading(),
                        section.line(),
                        lines.subList(0, rule),
                        section.guessed()));
                result.add(RawSection.of(SectionKind.OTHER, SectionKind.ASKS.title(), firstWritten(behind), behind)
                        .guessedAs(SectionKind.ASKS));
                return;
            }
        }
        result.add(section);
    }

    private static int firstWritten(List<SourceLine> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(SourceLine::number)
                .findFirst()
                .orElse(1);
    }

    private static boolean hasList(List<SourceLine> lines) {
        return lines.stream().filter(line -> line.marker() != null).count() >= FEWEST_ENTRIES;
    }
}
