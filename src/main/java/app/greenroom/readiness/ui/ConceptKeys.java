package app.greenroom.readiness.ui;

import app.greenroom.ui.KeyGroup;

/** The keys of the concepts checklist. */
public final class ConceptKeys {

    private static final String TITLE = "Concepts";

    /** For whoever only reads it. */
    public static final KeyGroup READING =
            KeyGroup.of(TITLE, "j", "Next concept", "k", "Previous concept", "o", "Note, links and history");

    /** For the candidate. */
    public static final KeyGroup AS_CANDIDATE = KeyGroup.of(
            TITLE,
            "j",
            "Next concept",
            "k",
            "Previous concept",
            "1",
            "I haven’t seen it",
            "2",
            "I am learning it",
            "3",
            "I can explain it",
            "o",
            "Note, links and history",
            "u",
            "Take the last rating back");

    /** For a mentor. */
    public static final KeyGroup AS_MENTOR = KeyGroup.of(
            TITLE,
            "j",
            "Next concept",
            "k",
            "Previous concept",
            "a",
            "Confirm that they can explain it",
            "o",
            "Note, links and history",
            "u",
            "Take the last confirmation back");

    /** All of them, and whose they are. */
    public static final KeyGroup ALL = KeyGroup.of(
            TITLE,
            "j",
            "Next concept",
            "k",
            "Previous concept",
            "1",
            "As candidate: I haven’t seen it",
            "2",
            "I am learning it",
            "3",
            "I can explain it",
            "a",
            "As mentor: confirm it",
            "o",
            "Note, links and history");

    private ConceptKeys() {}
}
