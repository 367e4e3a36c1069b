package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins what belongs together although its headings stand on one level: a section that should hold a list and holds
 * none, with groups of the list right behind it.
 */
final class SectionGroups {

    private SectionGroups() {}

    static List<RawSection> joined(List<RawSection> sections, List<SourceLine> file) {
        List<RawSection> result = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            RawSection list = sections.get(i);
            int end = i + 1;
            boolean open = list.meaning().isList() && list.isOpening();
            while (open && end < sections.size() && isGroupOf(sections.get(end), list)) {
                end++;
            }
            result.add(end == i + 1 ? list : list.with(withHeadings(sections.subList(i + 1, end), file)));
            i = end - 1;
        }
        return result;
    }

    private static boolean isGroupOf(RawSection section, RawSection list) {
        boolean sounds = section.kind() == list.kind() || section.meaning().generic();
        boolean fits = !section.meaning().isKnown() || sounds;
        return fits && !section.isUsual() && (section.hasEntries() || section.isQuestion());
    }

    /** All lines of the sections, which follow each other in the file, with their headings. */
    private static List<SourceLine> withHeadings(List<RawSection> sections, List<SourceLine> file) {
        RawSection last = sections.getLast();
        int end = last.lines().isEmpty() ? last.line() : last.lines().getLast().number();
        return SectionForms.between(sections.getFirst().line(), end, file);
    }
}
