package app.greenroom.comment.ui;

import static app.greenroom.comment.ui.words.CardTexts.SAY;

import app.greenroom.command.NextCommand;
import app.greenroom.comment.CommentService;
import app.greenroom.comment.Passage;
import app.greenroom.comment.PostComment;
import app.greenroom.comment.Selected;
import app.greenroom.comment.suggestion.SuggestChange;
import app.greenroom.comment.suggestion.SuggestionService;
import app.greenroom.comment.ui.composer.Composer;
import app.greenroom.comment.ui.composer.KeptDraft;
import app.greenroom.comment.ui.composer.SuggestionForm;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.ThreadId;
import app.greenroom.text.TextRange;
import app.greenroom.ui.Notice;
import app.greenroom.ui.commentable.TextSelection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms in the margin in which threads begin: a comment, or a suggestion. */
class CommentForms {

    private final CommentedLayout layout;
    private final CommentService comments;
    private final SuggestionService suggestions;
    private final SerializableConsumer<ThreadId> opened;
    private @Nullable String open;
    private boolean refused;
    private SerializableBiConsumer<String, Boolean> closed = (key, sent) -> {};

    /** @param opened takes the thread once it is there */
    CommentForms(
            CommentedLayout layout,
            CommentService comments,
            SuggestionService suggestions,
            SerializableConsumer<ThreadId> opened) {
        this.layout = layout;
        this.comments = comments;
        this.suggestions = suggestions;
        this.opened = opened;
    }

    /** @param listener takes the key of what was written in a form that was closed, and whether it was sent */
    void onClose(SerializableBiConsumer<String, Boolean> listener) {
        closed = listener;
    }

    /** A draft's form is on screen. */
    boolean isOpen(String draftKey) {
        return draftKey.equals(open);
    }

    /** What is open was refused: it stays, with the words why, until its author closes it. */
    boolean isRefused() {
        return refused;
    }

    /**
     * @param at where to show it: the words as they stand now
     * @param held whether what is written waits for a verdict
     * @param bySnippet whether it begins with the list of snippets
     */
    void comment(Passage passage, KeptDraft draft, TextSelection at, boolean held, boolean bySnippet) {
        NextCommand command = new NextCommand();
        TextSelection where = draft.where();
        @Nullable Selected words = where.isEmpty() ? null : selected(where);
        Composer composer = new Composer(
                        SAY.writeComment(), SAY.comment(), text -> post(command, passage, words, text, false))
                .keptAs(draft.key())
                .at(draft.key(), where, false)
                .cancellable(this::close)
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
            Div about = new Div(SAY.onWhole(passage.kind()));
            about.addClassName("thread-about");
            card.addComponentAsFirst(about);
        } else if (at.isEmpty()) {
            card.addComponentAsFirst(about(where));
        }
        open = draft.key();
        refused = false;
        layout.setComposer(card, at);
    }

    /**
     * @param at where to show it: the words as they stand now
     * @param held whether what is suggested waits for a verdict
     */
    void suggest(Passage passage, KeptDraft draft, TextSelection at, boolean held) {
        NextCommand command = new NextCommand();
        Selected words = selected(draft.where());
        try {
            SuggestionForm form = new SuggestionForm(
                    suggestions.words(passage, words),
                    draft,
                    held,
                    this::close,
                    (replacement, why, now) -> send(
                            command,
                            id -> suggestions.suggest(new SuggestChange(id, passage, words, replacement, why, now))));
            open = draft.key();
            refused = false;
            layout.setComposer(form, at);
        } catch (Refusal refused) {
            Notice.problem(refused.words());
        }
    }

    /** Takes the form away; what was written in it is kept. */
    void close() {
        close(false);
    }

    private void close(boolean sent) {
        String key = open;
        open = null;
        refused = false;
        layout.clearComposer();
        if (key != null) {
            closed.accept(key, sent);
        }
    }

    static Selected selected(TextSelection where) {
        return new Selected(where.version(), new TextRange(where.from(), where.to()));
    }

    private void post(NextCommand command, Passage passage, @Nullable Selected words, String text, boolean now) {
        send(command, id -> comments.post(new PostComment(id, passage, words, text, now)));
    }

    private void send(NextCommand command, Function<CommandId, ThreadId> sending) {
        refused = true;
        ThreadId thread = command.giving(sending);
        close(true);
        opened.accept(thread);
    }

    private static Div about(TextSelection where) {
        Span quote = new Span(SAY.quoted(where.quote()));
        quote.addClassName("thread-quote");
        quote.getElement().setAttribute("dir", "auto");
        Div about = new Div(new Span(SAY.originalText()), quote);
        about.addClassName("thread-about");
        return about;
    }
}
