package app.greenroom.dossier;

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
}
