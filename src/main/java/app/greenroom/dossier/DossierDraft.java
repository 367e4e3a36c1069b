package app.greenroom.dossier;

import app.greenroom.shared.Refusal;
import java.util.List;
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
            throw new Refusal("Give the dossier a company or a role, so that people can tell it from others.");
        }
        within("company", company, MAX_COMPANY);
        within("role", role, MAX_TITLE);
        if (questions.size() + asks.size() + concepts.size() + sections.size() > MAX_ENTRIES) {
            throw new Refusal("A dossier holds at most " + MAX_ENTRIES + " entries.");
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

    private static String required(String what, String text, int most) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new Refusal("A " + what + " is empty: write it, or drop the entry.");
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
