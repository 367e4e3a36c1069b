package app.greenroom.dossier;

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
            throw new Refusal("Give the dossier a company or a role, so that people can recognise it.");
        }
        within("company", company, MAX_COMPANY);
        within("role", role, MAX_TITLE);
        if (questions.size() + asks.size() + concepts.size() + sections.size() > MAX_ENTRIES) {
            throw new Refusal("A dossier can have up to " + MAX_ENTRIES + " entries.");
        }
        if (questions.isEmpty() && concepts.isEmpty()) {
            throw new Refusal("A dossier needs at least one predicted question or one concept to review.");
        }
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
        asks = List.copyOf(asks);
        concepts = List.copyOf(concepts);
    }

    /** A section as Markdown, without its heading line. */
    public record DraftSection(SectionKind kind, String heading, String body) {
        public DraftSection {
            within("section heading", heading, MAX_TITLE);
        }
    }

    /** A predicted question or one to ask them. */
    public record DraftQuestion(@Nullable String group, String text) {
        public DraftQuestion {
            text = required("question", text, MAX_QUESTION);
            group = blankToNull("group", group);
        }
    }

    /** One concept item; items of one topic share its title. */
    public record DraftConcept(@Nullable String topic, String text) {
        public DraftConcept {
            text = required("concept", text, MAX_CONCEPT);
            topic = blankToNull("topic", topic);
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

    private static String required(String what, String text, int most) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new Refusal("A " + what + " is empty. Write it, or delete the entry.");
        }
        within(what, stripped, most);
        return stripped;
    }

    private static @Nullable String blankToNull(String what, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        within(what, text.strip(), MAX_TITLE);
        return text.strip();
    }

    private static void within(String what, String text, int most) {
        if (text.length() > most) {
            throw new Refusal(
                    "A " + what + " is longer than " + most + " characters: “" + text.substring(0, 40) + "…”");
        }
    }
}
