package app.greenroom.workspace.prep;

import app.greenroom.assignment.Prep;
import app.greenroom.live.LiveUpdates;
import app.greenroom.review.ui.CommentedPassages;
import app.greenroom.review.ui.SnippetWords;
import app.greenroom.snippet.SnippetService;
import app.greenroom.snippet.ui.SnippetShelf;
import app.greenroom.team.PeopleService;
import org.springframework.stereotype.Component;

/** Mentors' snippets where the dossier itself is commented on. */
@Component
record PrepSnippets(SnippetService snippets, PeopleService people, LiveUpdates live) {

    /** Offers them to whoever mentors this preparation. */
    void offer(Prep prep, CommentedPassages text) {
        if (prep.mayReview()) {
            text.offer(
                    new SnippetShelf(
                            snippets,
                            live,
                            prep.assignment().team(),
                            SnippetWords.of(prep, people.me().person(), null, 0)),
                    null);
        }
    }
}
