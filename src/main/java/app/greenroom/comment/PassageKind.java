package app.greenroom.comment;

/** The kinds of text that can be commented on. */
public enum PassageKind {
    QUESTION,
    ANSWER,
    SECTION,
    /** a question that the candidate may ask them */
    ASK
}
