package app.greenroom.comment.ui;

import app.greenroom.assignment.Prep;
import app.greenroom.comment.Passage;
import app.greenroom.dossier.Question;
import app.greenroom.live.LiveUpdates;
import app.greenroom.snippet.SnippetService;
import app.greenroom.snippet.ui.SnippetShelf;
import app.greenroom.team.PeopleService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Mentors' snippets in the margins of a preparation. */
@Component
public class MarginSnippets {

    private final SnippetService snippets;
    private final PeopleService people;
    private final LiveUpdates live;

    MarginSnippets(SnippetService snippets, PeopleService people, LiveUpdates live) {
        this.snippets = snippets;
        this.people = people;
        this.live = live;
    }

    /** Offers them to the mentors of this preparation, where the dossier itself is commented on. */
    public void offer(Prep prep, CommentedPassages margin) {
        offer(prep, margin, null, 0, null);
    }

    /**
     * As {@link #offer(Prep, CommentedPassages)}, where one question is talked about.
     *
     * @param number its place in the dossier; 0 if it is retired
     * @param whole what the key / comments on while nothing is selected; null for nothing
     */
    public void offer(
            Prep prep, CommentedPassages margin, @Nullable Question question, int number, @Nullable Passage whole) {
        if (prep.mayReview()) {
            margin.offer(
                    new SnippetShelf(
                            snippets,
                            live,
                            prep.assignment().team(),
                            SnippetWords.of(prep, people.myself(), question, number)),
                    whole);
        }
    }
}
