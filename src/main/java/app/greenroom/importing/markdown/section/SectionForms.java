package app.greenroom.importing.markdown.section;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.outline.SourceLine;
import app.greenroom.importing.markdown.words.InlineText;
import app.greenroom.importing.markdown.words.Phrasing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private @Nullable Boolean interview;

    private SectionForms(List<SourceLine> file) {
        this.file = file;
    }

    static List<RawSection> applied(List<RawSection> split, List<SourceLine> file) {
        SectionForms forms = new SectionForms(file);
        List<RawSection> sections = forms.joined(split);
        sections.forEach(section -> forms.present.add(section.kind()));
        int checked = 0;
        for (int i = 0; i < sections.size(); i++) {
            int end = i < checked ? i : endOfRun(sections, i);
            checked = Math.max(checked, end);
            if (end > i && forms.isListOfQuestions(sections.subList(i, end))) {
                int line = sections.get(i).line();
                List<SourceLine> lines =
                        forms.between(line, sections.get(end - 1).lastLine());
                forms.result.add(RawSection.of(SectionKind.OTHER, SectionKind.QUESTIONS.heading(), line, lines)
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
                lines.addAll(between(
                        sections.get(i + 1).line(), sections.get(end - 1).lastLine()));
                list = list.with(lines);
            }
            joined.add(list);
            i = end - 1;
        }
        return joined;
    }

    private static boolean isGroupOf(RawSection section, RawSection list) {
        boolean fits = section.isOther()
                || section.kind() == list.kind()
                || section.meaning().generic();
        return fits && !section.meaning().usual() && (section.hasEntries() || isQuestion(section));
    }

    /** The lines of the file from one number to another. */
    private List<SourceLine> between(int from, int to) {
        return file.subList(firstFrom(from), firstFrom(to + 1));
    }

    private int firstFrom(int number) {
        int low = 0;
        int high = file.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            low = file.get(middle).number() < number ? middle + 1 : low;
            high = file.get(middle).number() < number ? high : middle;
        }
        return low;
    }

    /** Whether its heading is a question, so that what stands below answers it. */
    private static boolean isQuestion(RawSection section) {
        InlineText heading = InlineText.of(section.heading());
        return section.isOther() && (Phrasing.hasQuestionMark(heading) || Phrasing.isLabelledQuestion(heading));
    }

    /** Where the sections end whose headings ask, or open so, or name a group of those. */
    private static int endOfRun(List<RawSection> sections, int from) {
        int end = from;
        while (end < sections.size() && (asks(sections.get(end)) || namesGroup(sections, end))) {
            end++;
        }
        return end;
    }

    private static boolean asks(RawSection section) {
        boolean opens = section.isOther() && section.level() > 0;
        return isQuestion(section) || (opens && Phrasing.opensQuestion(InlineText.of(section.heading())));
    }

    private static boolean namesGroup(List<RawSection> sections, int at) {
        RawSection section = sections.get(at);
        return section.isOther() && section.isEmpty() && at + 1 < sections.size() && isQuestion(sections.get(at + 1));
    }

    /** Whether a run holds at least two that ask, and one that surely does. Manuals do too, and speak of no interview. */
    private boolean isListOfQuestions(List<RawSection> run) {
        return run.stream().filter(SectionForms::asks).count() > 1
                && run.stream().anyMatch(SectionForms::isQuestion)
                && speaksOfInterview();
    }

    private boolean speaksOfInterview() {
        if (interview == null) {
            interview = file.stream().anyMatch(line -> Phrasing.speaksOfInterview(line.content()));
        }
        return interview;
    }

    private void add(RawSection section) {
        boolean rules = section.lines().stream().anyMatch(SourceLine::isRule);
        if (section.kind() == SectionKind.QUESTIONS && rules) {
            addParts(section);
            return;
        }
        // a heading that says something else is believed, unless the questions would be missing without its list
        boolean trusted = section.meaning().isKnown() && present.contains(SectionKind.QUESTIONS);
        boolean known = section.meaning().isList()
                || trusted
                || (section.isOther() && section.meaning().usual())
                || !section.hasEntries();
        SectionKind kind = known ? section.kind() : kindOf(section);
        result.add(kind == section.kind() ? section : section.guessedAs(kind));
        present.add(kind);
    }

    private SectionKind kindOf(RawSection section) {
        ListForm form = ListForm.of(section.lines());
        boolean announced = form.asksWithoutMarks()
                && section.lines().stream()
                        .anyMatch(line -> !line.isEntry() && Phrasing.announcesQuestions(line.content()));
        if (announced || form.asks() || (isGuessedQuestions(result.size() - 1) && form.goesOnAsking())) {
            boolean back =
                    present.contains(SectionKind.QUESTIONS) && !present.contains(SectionKind.ASKS) && form.asksBack();
            return back ? SectionKind.ASKS : SectionKind.QUESTIONS;
        }
        boolean missing = section.isOther() && !present.contains(SectionKind.CONCEPTS);
        return missing && isChecklist(section.lines(), form) ? SectionKind.CONCEPTS : section.kind();
    }

    private boolean isGuessedQuestions(int at) {
        return at >= 0 && result.get(at).guessed() && result.get(at).kind() == SectionKind.QUESTIONS;
    }

    /** What asks before a list that was told by its form belongs to that list's kind, too, be it as short as it may. */
    private void goBack() {
        for (int i = result.size() - 2; i >= 0; i--) {
            RawSection section = result.get(i);
            boolean before = section.isOther() && section.hasEntries() && isGuessedQuestions(i + 1);
            if (before && ListForm.of(section.lines()).goesOnAsking()) {
                result.set(i, section.guessedAs(SectionKind.QUESTIONS));
            }
        }
    }

    /** A list behind a rule is a section without its heading if its form is that of one that is missing. */
    private void addParts(RawSection section) {
        List<SourceLine> lines = section.lines();
        SectionKind kind = SectionKind.OTHER;
        boolean asksBack = false;
        int start = 0;
        int from = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || lines.get(at).isRule()) {
                List<SourceLine> part = lines.subList(from, at);
                ListForm form = ListForm.of(part);
                SectionKind found = from == 0 || form.entries() < FEWEST_ENTRIES
                        ? SectionKind.OTHER
                        : form.asks() && form.asksBack() && !asksBack
                                ? SectionKind.ASKS
                                : isChecklist(part, form) ? SectionKind.CONCEPTS : SectionKind.OTHER;
                asksBack |= from == 0 && form.asksBack();
                if (found != SectionKind.OTHER && present.add(found)) {
                    addPart(section, kind, lines.subList(start, from));
                    kind = found;
                    start = from;
                }
                from = at;
            }
        }
        addPart(section, kind, lines.subList(start, lines.size()));
    }

    private void addPart(RawSection section, SectionKind kind, List<SourceLine> lines) {
        if (kind == SectionKind.OTHER) {
            result.add(section.with(lines));
            return;
        }
        List<SourceLine> behind =
                lines.stream().skip(1).dropWhile(SourceLine::isBlank).toList();
        result.add(RawSection.of(
                        SectionKind.OTHER, kind.heading(), behind.getFirst().number(), behind)
                .guessedAs(kind));
    }

    private static boolean isChecklist(List<SourceLine> lines, ListForm form) {
        long boxes = lines.stream()
                .map(SourceLine::marker)
                .filter(marker -> marker != null && marker.box())
                .count();
        return boxes >= FEWEST_ENTRIES && form.enumerates();
    }
}
