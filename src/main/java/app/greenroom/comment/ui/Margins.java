package app.greenroom.comment.ui;

import app.greenroom.comment.BeginningService;
import app.greenroom.comment.CommentService;
import app.greenroom.comment.ReattachService;
import app.greenroom.comment.suggestion.SuggestionService;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.AssignmentId;
import org.springframework.stereotype.Component;

/** Puts texts on screen with comments in their margin. */
@Component
public class Margins {

    private final CommentService comments;
    private final SuggestionService suggestions;
    private final ReattachService reattaching;
    private final BeginningService beginnings;
    private final LiveUpdates live;

    Margins(
            CommentService comments,
            SuggestionService suggestions,
            ReattachService reattaching,
            BeginningService beginnings,
            LiveUpdates live) {
        this.comments = comments;
        this.suggestions = suggestions;
        this.reattaching = reattaching;
        this.beginnings = beginnings;
        this.live = live;
    }

    /** A margin for passages of one assignment, to be filled. */
    public CommentedPassages on(AssignmentId assignment) {
        return new CommentedPassages(assignment, comments, suggestions, reattaching, beginnings, live);
    }
}
