package app.greenroom.review;

/** What became of a suggestion. */
public enum SuggestionState {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
