package app.greenroom.dossier;

import static app.greenroom.dossier.DossierTexts.SAY;

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

    private final String heading;

    SectionKind(String heading) {
        this.heading = heading;
    }

    /** The name that people read. */
    public String title() {
        return SAY.sectionTitle(this);
    }

    /** What such a section is headed in a file that gives it no heading: it is the same for each reader, as all of a file. */
    public String heading() {
        return heading;
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
