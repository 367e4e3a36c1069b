package app.greenroom.readiness.ui;

import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.KeyGroup.Press;

/** The keys of the concepts checklist. */
public final class ConceptKeys {

    private static final String TITLE = "Concepts";

    /** For whoever only reads it. */
    public static final KeyGroup READING = KeyGroup.of(
            TITLE,
            new Press("j", "Next concept"),
            new Press("k", "Previous concept"),
            new Press("o", "Note, links and history"));

    /** For the candidate. */
    public static final KeyGroup AS_CANDIDATE = KeyGroup.of(
            TITLE,
            new Press("j", "Next concept"),
            new Press("k", "Previous concept"),
            new Press("1", "Rate as unseen"),
            new Press("2", "Rate as learning"),
            new Press("3", "Rate as can explain"),
            new Press("o", "Note, links and history"),
            new Press("u", "Undo last rating"));

    /** For a mentor. */
    public static final KeyGroup AS_MENTOR = KeyGroup.of(
            TITLE,
            new Press("j", "Next concept"),
            new Press("k", "Previous concept"),
            new Press("a", "Confirm"),
            new Press("o", "Note, links and history"),
            new Press("u", "Undo last confirmation"));

    /** All of them, and whose they are. */
    public static final KeyGroup ALL = KeyGroup.of(
            TITLE,
            new Press("j", "Next concept"),
            new Press("k", "Previous concept"),
            new Press("1", "As candidate: rate as unseen"),
            new Press("2", "Rate as learning"),
            new Press("3", "Rate as can explain"),
            new Press("a", "As mentor: confirm"),
            new Press("o", "Note, links and history"));

    /** In a recall session. */
    public static final KeyGroup RECALL = KeyGroup.of(
            "Recall",
            new Press("Space", "Show the back"),
            new Press("1", "Couldn’t recall"),
            new Press("2", "With effort"),
            new Press("3", "Recalled"),
            new Press("4", "Easily"),
            new Press("u", "Undo last grade"),
            new Press("Esc", "Finish"));

    private ConceptKeys() {}
}
