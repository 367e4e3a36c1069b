package app.greenroom.review.ui;

import app.greenroom.live.LiveUpdates;
import app.greenroom.review.ReattachService;
import app.greenroom.review.ReviewService;
import app.greenroom.review.SuggestionService;
import org.springframework.stereotype.Component;

/** What texts with comments in their margin need, in one hand. */
@Component
public record CommentServices(
        ReviewService reviews, SuggestionService suggestions, ReattachService reattaching, LiveUpdates live) {}
