package app.greenroom.access;

/** What somebody is within one team; a person may hold several. */
public enum Role {
    LEAD("Team lead"),
    MENTOR("Mentor"),
    CANDIDATE("Candidate");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** The name that people read. */
    public String title() {
        return title;
    }
}
