package app.greenroom.comment;

/** What became of a suggestion. */
public enum SuggestionState {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
