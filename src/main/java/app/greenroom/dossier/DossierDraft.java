package app.greenroom.dossier;

import static app.greenroom.dossier.DossierTexts.SAY;

import app.greenroom.dossier.matching.Now;
import app.greenroom.shared.Refusal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a lead is about to save: the understood dossier with the corrections made to it. */
public record DossierDraft(
        String company,
        String role,
        List<DraftSection> sections,
        List<DraftQuestion> questions,
        List<DraftQuestion> asks,
        List<DraftConcept> concepts) {

    /** What a refusal may be about. */
    private enum Part {
        COMPANY,
        ROLE,
        HEADING,
        QUESTION,
        GROUP,
        CONCEPT,
        TOPIC
    }

    static final int MAX_COMPANY = 200;
    static final int MAX_TITLE = 300;
    static final int MAX_QUESTION = 4_000;
    static final int MAX_CONCEPT = 1_000;
    static final int MAX_ENTRIES = 1_000;

    /** @throws Refusal that names the field, if one is empty or too long */
    public DossierDraft {
        company = company.strip();
        role = role.strip();
        if (company.isEmpty() && role.isEmpty()) {
            throw new Refusal(SAY.needsName());
        }
        within(Part.COMPANY, company, MAX_COMPANY);
        within(Part.ROLE, role, MAX_TITLE);
        if (questions.size() + asks.size() + concepts.size() + sections.size() > MAX_ENTRIES) {
            throw new Refusal(SAY.tooManyEntries(MAX_ENTRIES));
        }
        if (questions.isEmpty() && concepts.isEmpty()) {
            throw new Refusal(SAY.needsEntries());
        }
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
        asks = List.copyOf(asks);
        concepts = List.copyOf(concepts);
    }

    /** A section as Markdown, without its heading line. */
    public record DraftSection(SectionKind kind, String heading, String body) {
        public DraftSection {
            within(Part.HEADING, heading, MAX_TITLE);
        }
    }

    /** A predicted question or one to ask them. */
    public record DraftQuestion(@Nullable String group, String text) {
        public DraftQuestion {
            text = required(Part.QUESTION, text, MAX_QUESTION);
            group = blankToNull(Part.GROUP, group);
        }
    }

    /** One concept item; items of one topic share its title. */
    public record DraftConcept(@Nullable String topic, String text) {
        public DraftConcept {
            text = required(Part.CONCEPT, text, MAX_CONCEPT);
            topic = blankToNull(Part.TOPIC, topic);
        }
    }

    /** The items of one kind, each named by its place. */
    List<Now> items(ItemKind kind) {
        return switch (kind) {
            case SECTION ->
                items(
                        sections,
                        (at, it) -> new Now(
                                at,
                                null,
                                words(it.heading(), it.body()),
                                it.kind().slot()));
            case QUESTION -> items(questions, (at, it) -> new Now(at, it.group(), it.text(), null));
            case ASK -> items(asks, (at, it) -> new Now(at, it.group(), it.text(), null));
            case CONCEPT -> items(concepts, (at, it) -> new Now(at, it.topic(), it.text(), null));
        };
    }

    /** All that people read of a section, as one text; blank lines around it are not read. */
    public static String words(String heading, String body) {
        return heading + "\n\n" + body.strip();
    }

    private static <T> List<Now> items(List<T> entries, BiFunction<Integer, T, Now> item) {
        return IntStream.range(0, entries.size())
                .mapToObj(at -> item.apply(at, entries.get(at)))
                .toList();
    }

    private static String required(Part what, String text, int most) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new Refusal(SAY.emptyEntry(what));
        }
        within(what, stripped, most);
        return stripped;
    }

    private static @Nullable String blankToNull(Part what, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        within(what, text.strip(), MAX_TITLE);
        return text.strip();
    }

    private static void within(Part what, String text, int most) {
        if (text.length() > most) {
            throw new Refusal(SAY.tooLong(what, most, text.substring(0, 40)));
        }
    }
}
