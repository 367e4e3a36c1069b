package app.greenroom.dossier;

import org.jspecify.annotations.Nullable;

/** What a section of a dossier is about. */
public enum SectionKind {
    JOB_OVERVIEW("Job overview"),
    WHY_FIT("Why this job is a fit"),
    RESUME_HIGHLIGHTS("Resume highlights"),
    COMPANY_SUMMARY("Company summary"),
    QUESTIONS("Predicted interview questions"),
    ASKS("Questions to ask them"),
    CONCEPTS("Concepts to review"),
    ADVICE("Strategic advice"),
    OTHER("More");

    private final String title;

    SectionKind(String title) {
        this.title = title;
    }

    /** The name that people read. */
    public String title() {
        return title;
    }

    /** What such a section is in any dossier that has one; null if there may be several. */
    public @Nullable String slot() {
        return this == OTHER ? null : name();
    }

    /** Whether a section with this slot is told by its entries, which are items of their own. */
    public static boolean isList(@Nullable String slot) {
        return QUESTIONS.name().equals(slot)
                || ASKS.name().equals(slot)
                || CONCEPTS.name().equals(slot);
    }
}
