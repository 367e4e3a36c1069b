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
 * whatever stands above it, and a checklist that enumerates is one of concepts if there is no other. A section that should
 * hold a list and holds none takes the groups of it right behind.
 */
final class SectionForms {

    private static final int FEWEST_ENTRIES = 2;

    private final List<SourceLine> file;
    private final Set<SectionKind> present = EnumSet.noneOf(SectionKind.class);
    private final List<RawSection> result = new ArrayList<>();

    private SectionForms(List<SourceLine> file) {
        this.file = file;
    }

    static List<RawSection> applied(List<RawSection> split, List<SourceLine> file) {
        SectionForms forms = new SectionForms(file);
        List<RawSection> sections = forms.joined(split);
        sections.forEach(section -> forms.present.add(section.kind()));
        for (int i = 0; i < sections.size(); i++) {
            int end = forms.endOfQuestions(sections, i);
            if (end > i) {
                List<SourceLine> lines = forms.between(sections.subList(i, end));
                int line = sections.get(i).line();
                forms.result.add(RawSection.of(SectionKind.OTHER, SectionKind.QUESTIONS.title(), line, lines)
                        .guessedAs(SectionKind.QUESTIONS));
                i = end - 1;
            } else {
                forms.add(sections.get(i));
            }
        }
        forms.goBack();
        return forms.result;
    }

    private List<RawSection> joined(List<RawSection> sections) {
        List<RawSection> joined = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            RawSection list = sections.get(i);
            int end = i + 1;
            boolean open = list.meaning().isList() && list.isOpening();
            while (open && end < sections.size() && isGroupOf(sections.get(end), list)) {
                end++;
            }
            if (end > i + 1) {
                List<SourceLine> lines = new ArrayList<>(list.lines());
                lines.addAll(between(sections.subList(i + 1, end)));
                list = list.with(lines);
            }
            joined.add(list);
            i = end - 1;
        }
        return joined;
    }

    private static boolean isGroupOf(RawSection section, RawSection list) {
        boolean fits = section.isOther() || section.kind() == list.kind() || section.meaning().generic();
        return fits && !section.meaning().usual() && (section.hasEntries() || isQuestion(section));
    }

    /** What asks before a list that was told by its form belongs to that list's kind, too, be it as short as it may. */
    private void goBack() {
        for (int i = result.size() - 2; i >= 0; i--) {
            RawSection section = result.get(i);
            boolean before = section.isOther() && isGuessedQuestions(result.get(i + 1)) && tells(section);
            if (before && ListForm.of(section.lines()).goesOnAsking()) {
                result.set(i, section.guessedAs(SectionKind.QUESTIONS));
            }
        }
    }

    private static boolean isGuessedQuestions(RawSection section) {
        return section.guessed() && section.kind() == SectionKind.QUESTIONS;
    }

    /** Whether its heading is a question, so that what stands below answers it. */
    private static boolean isQuestion(RawSection section) {
        InlineText heading = InlineText.of(section.heading());
        return section.isOther() && (Phrasing.hasQuestionMark(heading) || Phrasing.isLabelledQuestion(heading));
    }

    private static boolean opensQuestion(RawSection section) {
        return section.isOther() && !section.isPreface() && Phrasing.opensQuestion(InlineText.of(section.heading()));
    }

    /** Sections whose headings are questions, and empty ones that name a group of those, are one list. */
    private int endOfQuestions(List<RawSection> sections, int from) {
        int end = from;
        int questions = 0;
        boolean sure = false;
        while (end < sections.size()) {
            RawSection section = sections.get(end);
            boolean asks = isQuestion(section);
            boolean names = section.isOther() && section.isEmpty() && end + 1 < sections.size() && isQuestion(sections.get(end + 1));
            if (!asks && !opensQuestion(section) && !names) {
                break;
            }
            sure |= asks;
            questions += names && !asks ? 0 : 1;
            end++;
        }
        return questions > 1 && sure ? end : from;
    }

    /** The lines of sections that follow each other in the file, with their headings. */
    private List<SourceLine> between(List<RawSection> sections) {
        int start = indexOf(sections.getFirst().line(), file);
        int last = sections.getLast().lastLine();
        int end = indexOf(last, file);
        while (start > 0 && file.get(start - 1).number() == file.get(start).number()) {
            start--;
        }
        while (end + 1 < file.size() && file.get(end + 1).number() == last) {
            end++;
        }
        return file.subList(start, end + 1);
    }

    static int indexOf(int number, List<SourceLine> file) {
        return Collections.binarySearch(file, new SourceLine(number, ""), Comparator.comparingInt(SourceLine::number));
    }

    private void add(RawSection section) {
        if (section.kind() == SectionKind.QUESTIONS && !present.contains(SectionKind.ASKS)) {
            addWithAsks(section);
            return;
        }
        // a heading that says something else is believed, unless the questions would be missing without its list
        boolean trusted = section.meaning().isKnown() && present.contains(SectionKind.QUESTIONS);
        boolean known = section.meaning().isList() || trusted || !section.hasEntries();
        SectionKind kind = known ? section.kind() : kindOf(section);
        result.add(kind == section.kind() ? section : section.guessedAs(kind));
        present.add(kind);
    }

    /** Whether a section has what makes its list one of questions, or a checklist. */
    private static boolean tells(RawSection section) {
        return section.lines().stream().anyMatch(line -> {
            ListMarker marker = line.marker();
            return line.content().indexOf('?') >= 0
                    || (line.first() > 0x7F && Phrasing.hasQuestionMark(line.inline()))
                    || (marker != null && (marker.box() || Numbering.opensWithQuestionLabel(marker.text())))
                    || (marker != null && Phrasing.opensQuestion(InlineText.of(marker.text())));
        });
    }

    private SectionKind kindOf(RawSection section) {
        boolean goesOn = !result.isEmpty() && isGuessedQuestions(result.getLast());
        if (!goesOn && !tells(section)) {
            return section.kind();
        }
        ListForm form = ListForm.of(section.lines());
        if (form.asks() || (goesOn && form.goesOnAsking())) {
            boolean back =
                    present.contains(SectionKind.QUESTIONS) && !present.contains(SectionKind.ASKS) && form.asksBack();
            return back ? SectionKind.ASKS : SectionKind.QUESTIONS;
        }
        long boxes = section.lines().stream()
                .map(SourceLine::marker)
                .filter(marker -> marker != null && marker.box())
                .count();
        boolean checklist = section.isOther()
                && !present.contains(SectionKind.CONCEPTS)
                && boxes >= FEWEST_ENTRIES
                && form.enumerates();
        return checklist ? SectionKind.CONCEPTS : section.kind();
    }

    /** A list behind a rule that asks the company while the one before doesn't is the missing section without its heading. */
    private void addWithAsks(RawSection section) {
        List<SourceLine> lines = section.lines();
        int rule = lines.size() - 1;
        int entries = 0;
        while (rule > 0 && !(lines.get(rule).isRule() && entries >= FEWEST_ENTRIES)) {
            entries += lines.get(rule).isEntry() ? 1 : 0;
            rule--;
        }
        if (rule > 0) {
            List<SourceLine> behind = lines.subList(rule + 1, lines.size());
            ListForm before = ListForm.of(lines.subList(0, rule));
            ListForm form = ListForm.of(behind);
            if (before.entries() >= FEWEST_ENTRIES && form.asks() && form.asksBack() && !before.asksBack()) {
                int first = behind.stream().filter(line -> !line.isBlank()).findFirst().orElseThrow().number();
                result.add(section.with(lines.subList(0, rule)));
                result.add(RawSection.of(SectionKind.OTHER, SectionKind.ASKS.title(), first, behind)
                        .guessedAs(SectionKind.ASKS));
                return;
            }
        }
        result.add(section);
    }
}
