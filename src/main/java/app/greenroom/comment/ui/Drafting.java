package app.greenroom.comment.ui;

import app.greenroom.comment.Marked;
import app.greenroom.comment.Passage;
import app.greenroom.comment.PassageKind;
import app.greenroom.comment.ui.composer.KeptDraft;
import app.greenroom.comment.ui.composer.KeptDrafts;
import app.greenroom.text.TextRange;
import app.greenroom.ui.commentable.Highlight;
import app.greenroom.ui.commentable.TextSelection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody begins to write in a margin: a form while they do, a card beside the words while it is left. */
class Drafting {

    private final CommentForms forms;
    private final SerializableFunction<String, @Nullable Passage> passages;
    private final SerializableFunction<List<Marked>, List<Optional<TextRange>>> places;
    private final Runnable changed;
    private final DraftCards cards;
    private final KeptDrafts kept = new KeptDrafts(this::keep);
    private Set<Passage> heldBack = Set.of();
    private Map<Passage, Integer> versions = Map.of();
    private String owner = "";

    /**
     * @param passages finds a passage of the page by its key
     * @param places finds out where words stand now
     * @param changed is called when cards came or went
     */
    Drafting(
            CommentedLayout layout,
            CommentForms forms,
            SerializableFunction<String, @Nullable Passage> passages,
            SerializableFunction<List<Marked>, List<Optional<TextRange>>> places,
            Runnable changed) {
        this.forms = forms;
        this.passages = passages;
        this.places = places;
        this.changed = changed;
        this.cards = new DraftCards(layout, passages, forms::isOpen, this::goOn);
        forms.onClose(this::closed);
    }

    /** What the browser tells of drafts by. */
    Component component() {
        return kept;
    }

    /** Asks for somebody's drafts. */
    void of(String person) {
        owner = person;
        kept.ask(person);
    }

    /** Begins something, or goes on with what was begun on the same words. */
    void begin(TextSelection where, boolean suggests, boolean bySnippet) {
        KeptDraft draft = cards.at(where, suggests)
                .orElseGet(() -> new KeptDraft(owner + ":" + UUID.randomUUID(), suggests, where));
        open(draft, where, bySnippet);
    }

    /** As {@link #begin}, behind what was just sent; unless that was refused, which stays open. */
    void beginNext(TextSelection where, boolean suggests, boolean bySnippet) {
        if (!forms.isRefused()) {
            begin(where, suggests, bySnippet);
        }
    }

    /** Shows the cards where their words are now. */
    void show(Set<Passage> nowHeldBack, Map<Passage, Integer> nowVersions) {
        heldBack = nowHeldBack;
        versions = nowVersions;
        show();
    }

    List<Highlight> highlights(Passage passage) {
        return cards.highlights(passage);
    }

    private void show() {
        List<Marked> marked = cards.marked();
        cards.show(marked.isEmpty() ? List.of() : places.apply(marked));
    }

    private void keep(List<KeptDraft> now) {
        cards.take(now);
        show();
        changed.run();
    }

    private void closed(String key, boolean sent) {
        if (sent) {
            cards.forget(key);
        }
        show();
        changed.run();
    }

    private void goOn(KeptDraft draft) {
        TextSelection begun = draft.where();
        Passage passage = passages.apply(begun.passage());
        TextRange now = cards.placeOf(draft);
        boolean gone = now == null && !begun.isEmpty();
        TextSelection at = now == null || passage == null
                ? new TextSelection(gone ? "" : begun.passage(), 0, 0, 0, "")
                : new TextSelection(
                        begun.passage(), now.from(), now.to(), versions.getOrDefault(passage, 0), begun.quote());
        open(draft, at, false);
    }

    /** @param at where its words stand now */
    private void open(KeptDraft draft, TextSelection at, boolean bySnippet) {
        Passage passage = passages.apply(draft.where().passage());
        if (passage == null) {
            return;
        }
        if (!draft.suggests()) {
            forms.comment(passage, draft, at, heldBack.contains(passage), bySnippet);
        } else if (passage.kind() == PassageKind.ANSWER) {
            forms.suggest(passage, draft, at, heldBack.contains(passage));
        }
        show();
        changed.run();
    }
}
