package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.List;
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
        return same ? usual : new MarkedForm(dossier).write();
    }

    /**
     * Whether two dossiers say the same: company, role, sections, questions and asks with their groups, concepts with
     * their topics. Lines don't count, nor does the text of a section whose list was understood.
     */
    public static boolean isSame(ParsedDossier one, ParsedDossier other) {
        return oneLine(one.company()).equals(oneLine(other.company()))
                && oneLine(one.role()).equals(oneLine(other.role()))
                && sections(one).equals(sections(other))
                && questions(one.questions()).equals(questions(other.questions()))
                && questions(one.asks()).equals(questions(other.asks()))
                && concepts(one).equals(concepts(other));
    }

    /** A text without line breaks. */
    static String oneLine(String text) {
        return text.replaceAll("\\R", " ").strip();
    }

    static @Nullable String oneLineOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : oneLine(text);
    }

    /** Whether the entries of this kind are written as a list, so that the section's text is not. */
    static boolean isListed(ParsedDossier dossier, SectionKind kind) {
        return switch (kind) {
            case QUESTIONS -> !dossier.questions().isEmpty();
            case ASKS -> !dossier.asks().isEmpty();
            case CONCEPTS -> !dossier.concepts().isEmpty();
            default -> false;
        };
    }

    /** An entry of any list: its group or topic and its words. */
    record Entry(@Nullable String group, String text) {
        private boolean saysSomething() {
            return !text.isEmpty();
        }
    }

    /** The entries of a list, in order. */
    static List<Entry> entries(ParsedDossier dossier, SectionKind kind) {
        return switch (kind) {
            case QUESTIONS -> questions(dossier.questions());
            case ASKS -> questions(dossier.asks());
            case CONCEPTS -> concepts(dossier);
            default -> List.of();
        };
    }

    private static List<Entry> questions(List<ParsedQuestion> questions) {
        return questions.stream()
                .map(question -> new Entry(oneLineOrNull(question.group()), oneLine(question.text())))
                .filter(Entry::saysSomething)
                .toList();
    }

    private static List<Entry> concepts(ParsedDossier dossier) {
        return dossier.concepts().stream()
                .flatMap(concept ->
                        concept.items().stream().map(item -> new Entry(oneLineOrNull(concept.topic()), oneLine(item))))
                .filter(Entry::saysSomething)
                .toList();
    }

    private static List<List<Object>> sections(ParsedDossier dossier) {
        return dossier.sections().stream()
                .map(section -> List.<Object>of(
                        section.kind(),
                        oneLine(section.heading()),
                        isListed(dossier, section.kind()) ? "" : section.body()))
                .toList();
    }
}
