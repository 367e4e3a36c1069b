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
            new Press("1", "I haven’t seen it"),
            new Press("2", "I am learning it"),
            new Press("3", "I can explain it"),
            new Press("o", "Note, links and history"),
            new Press("u", "Take the last rating back"));

    /** For a mentor. */
    public static final KeyGroup AS_MENTOR = KeyGroup.of(
            TITLE,
            new Press("j", "Next concept"),
            new Press("k", "Previous concept"),
            new Press("a", "Confirm that they can explain it"),
            new Press("o", "Note, links and history"),
            new Press("u", "Take the last confirmation back"));

    /** All of them, and whose they are. */
    public static final KeyGroup ALL = KeyGroup.of(
            TITLE,
            new Press("j", "Next concept"),
            new Press("k", "Previous concept"),
            new Press("1", "As candidate: I haven’t seen it"),
            new Press("2", "I am learning it"),
            new Press("3", "I can explain it"),
            new Press("a", "As mentor: confirm it"),
            new Press("o", "Note, links and history"));

    /** In a recall session. */
    public static final KeyGroup RECALL = KeyGroup.of(
            "Recall",
            new Press("Space", "Show the other side"),
            new Press("1", "Couldn’t recall"),
            new Press("2", "With effort"),
            new Press("3", "Recalled"),
            new Press("4", "Easily"),
            new Press("u", "Take the last grade back"),
            new Press("Esc", "Finish"));

    private ConceptKeys() {}
}
