package app.greenroom.importing.markdown.written;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.DossierParser;
import app.greenroom.importing.markdown.ImportOutcome;
import app.greenroom.importing.markdown.ParsedDossier;
import app.greenroom.importing.markdown.words.SectionHeadings;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a dossier as Markdown from which {@link DossierParser} reads the same dossier again. Most read well in the
 * usual form. One that wouldn't, since the form is read by likeness, carries marks that nobody sees in the rendered text
 * and is read by them; see {@link Marks}.
 */
public final class DossierMarkdown {

    private DossierMarkdown() {}

    /** The dossier as Markdown, in its usual form if that reads back as the same. */
    public static String of(ParsedDossier dossier) {
        String usual = new UsualForm(dossier).write();
        boolean same =
                DossierParser.parse(usual) instanceof ImportOutcome.Understood read && isSame(read.dossier(), dossier);
        return same ? usual : MarkedForm.write(dossier);
    }

    /**
     * Whether two dossiers say the same: company, role, sections, questions and asks with their groups, concepts with
     * their topics. Lines don't count, nor does the text of a section whose list was understood.
     */
    public static boolean isSame(ParsedDossier one, ParsedDossier other) {
        return said(one).equals(said(other));
    }

    private static List<Object> said(ParsedDossier dossier) {
        return List.of(
                oneLine(dossier.company()),
                oneLine(dossier.role()),
                dossier.sections().stream()
                        .map(it -> List.<Object>of(
                                it.kind(),
                                oneLine(it.heading()),
                                entries(dossier, it.kind()).isEmpty() ? it.body() : ""))
                        .toList(),
                SectionHeadings.LISTS.stream()
                        .map(kind -> entries(dossier, kind))
                        .toList());
    }

    /** A text without line breaks. */
    static String oneLine(String text) {
        return text.replaceAll("\\R", " ").strip();
    }

    /** An entry of any list: its group or topic and its words. */
    record Entry(@Nullable String group, String text) {
        private static Entry of(@Nullable String group, String text) {
            return new Entry(group == null || group.isBlank() ? null : oneLine(group), oneLine(text));
        }
    }

    /** The entries of a list, in order; none for a section that holds no list. */
    public static List<Entry> entries(ParsedDossier dossier, SectionKind kind) {
        Stream<Entry> entries = switch (kind) {
            case QUESTIONS -> dossier.questions().stream().map(it -> Entry.of(it.group(), it.text()));
            case ASKS -> dossier.asks().stream().map(it -> Entry.of(it.group(), it.text()));
            case CONCEPTS ->
                dossier.concepts().stream().flatMap(it -> it.items().stream().map(item -> Entry.of(it.topic(), item)));
            default -> Stream.empty();
        };
        return entries.filter(entry -> !entry.text().isEmpty()).toList();
    }
}
