package app.greenroom.review.ui;

import app.greenroom.command.NextCommand;
import app.greenroom.dossier.ui.TextSelection;
import app.greenroom.review.Passage;
import app.greenroom.review.PostComment;
import app.greenroom.review.Selected;
import app.greenroom.review.SuggestChange;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.ThreadId;
import app.greenroom.text.TextRange;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** The forms in the margin in which threads begin: a comment, or a suggestion. */
class CommentForms {

    private final CommentedLayout layout;
    private final CommentServices services;
    private final SerializableConsumer<ThreadId> opened;

    /** @param opened takes the thread once it is there */
    CommentForms(CommentedLayout layout, CommentServices services, SerializableConsumer<ThreadId> opened) {
        this.layout = layout;
        this.services = services;
        this.opened = opened;
    }

    /**
     * @param held whether what is written waits for a verdict
     * @param bySnippet whether it begins with the list of snippets
     */
    void comment(Passage passage, TextSelection where, String reader, boolean held, boolean bySnippet) {
        NextCommand command = new NextCommand();
        @Nullable Selected words = where.isEmpty() ? null : selected(where);
        Composer composer = new Composer(
                        "Write a comment", "Comment", text -> post(command, passage, words, text, false))
                .keptAs(draft(reader, passage))
                .cancellable(layout::clearComposer)
                .focused();
        if (held) {
            composer.alsoNow(text -> post(command, passage, words, text, true));
        }
        if (bySnippet) {
            composer.withSnippets();
        }
        Div card = new Div(composer);
        card.addClassNames("thread-card", "new-thread");
        if (words == null) {
            Div about = new Div("On the whole " + ThreadCard.nameOf(passage.kind()));
            about.addClassName("thread-about");
            card.addComponentAsFirst(about);
        }
        layout.setComposer(card, where);
    }

    /** @param held whether what is suggested waits for a verdict */
    void suggest(Passage passage, TextSelection where, String reader, boolean held) {
        NextCommand command = new NextCommand();
        Selected words = selected(where);
        String draft = draft(reader, passage) + ":" + where.version() + ":" + where.from() + ":" + where.to();
        try {
            layout.setComposer(
                    new SuggestionForm(
                            services.suggestions().words(passage, words),
                            draft,
                            held,
                            layout::clearComposer,
                            (replacement, why, now) -> done(command.giving(id -> services.suggestions()
                                    .suggest(new SuggestChange(id, passage, words, replacement, why, now))))),
                    where);
        } catch (Refusal refused) {
            Notice.problem(refused.words());
        }
    }

    static Selected selected(TextSelection where) {
        return new Selected(where.version(), new TextRange(where.from(), where.to()));
    }

    private void post(NextCommand command, Passage passage, @Nullable Selected words, String text, boolean now) {
        done(command.giving(id -> services.reviews().post(new PostComment(id, passage, words, text, now))));
    }

    private void done(ThreadId thread) {
        layout.clearComposer();
        opened.accept(thread);
    }

    private static String draft(String reader, Passage passage) {
        return reader + ":" + passage.assignment() + ":" + passage.key();
    }
}
