package app.greenroom.comment.ui;

import static app.greenroom.comment.ui.words.CardTexts.SAY;

import app.greenroom.comment.Marked;
import app.greenroom.comment.Passage;
import app.greenroom.comment.ui.composer.DraftNote;
import app.greenroom.comment.ui.composer.KeptDraft;
import app.greenroom.comment.ui.words.SuggestionTexts;
import app.greenroom.text.TextRange;
import app.greenroom.ui.commentable.Highlight;
import app.greenroom.ui.commentable.TextSelection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cards of what somebody began to write and didn't send: each beside its words, to be gone on with or discarded. */
class DraftCards {

    private final CommentedLayout layout;
    private final SerializableFunction<String, @Nullable Passage> passages;
    private final SerializablePredicate<String> open;
    private final SerializableConsumer<KeptDraft> goOn;
    private final Set<String> cards = new HashSet<>();
    private final Map<String, TextRange> places = new HashMap<>();
    /** A browser may still tell of a draft that was on its way when it did: its key never comes back. */
    private final Set<String> sent = new HashSet<>();

    private List<KeptDraft> kept = List.of();

    /**
     * @param passages finds a passage of the page by its key
     * @param open whether the form of a draft is on screen
     * @param goOn opens it
     */
    DraftCards(
            CommentedLayout layout,
            SerializableFunction<String, @Nullable Passage> passages,
            SerializablePredicate<String> open,
            SerializableConsumer<KeptDraft> goOn) {
        this.layout = layout;
        this.passages = passages;
        this.open = open;
        this.goOn = goOn;
    }

    /** Takes what the browser keeps; {@link #show} follows. */
    void take(List<KeptDraft> now) {
        kept = now.stream().filter(draft -> !sent.contains(draft.key())).toList();
    }

    /** What was sent is no draft any more. */
    void forget(String key) {
        sent.add(key);
        take(kept);
    }

    /** What has to be found in the texts. */
    List<Marked> marked() {
        return about().map(draft -> new Marked(passageOf(draft), CommentForms.selected(draft.where())))
                .toList();
    }

    /** @param found where the words of {@link #marked} stand, in the same order */
    void show(List<Optional<TextRange>> found) {
        places.clear();
        List<KeptDraft> about = about().toList();
        for (int at = 0; at < Math.min(found.size(), about.size()); at++) {
            String key = about.get(at).key();
            found.get(at).ifPresent(range -> places.put(key, range));
        }
        Set<String> gone = new HashSet<>(cards);
        for (KeptDraft draft : kept) {
            if (passages.apply(draft.where().passage()) != null && !open.test(draft.key())) {
                gone.remove(draft.cardId());
                if (cards.add(draft.cardId())) {
                    layout.addCard(draft.cardId(), card(draft), false, null);
                }
            }
        }
        gone.forEach(layout::removeCard);
        cards.removeAll(gone);
    }

    /** Where drafts are highlighted in a passage. */
    List<Highlight> highlights(Passage passage) {
        List<Highlight> highlights = new ArrayList<>();
        kept.stream()
                .filter(draft -> cards.contains(draft.cardId())
                        && draft.where().passage().equals(passage.key()))
                .forEach(draft -> Optional.ofNullable(places.get(draft.key()))
                        .filter(range -> !range.isEmpty())
                        .ifPresent(range ->
                                highlights.add(new Highlight(draft.cardId(), range.from(), range.to(), false, null))));
        return highlights;
    }

    /** Where a draft's words stand now; null if they are gone, or it is about a whole. */
    @Nullable TextRange placeOf(KeptDraft draft) {
        return places.get(draft.key());
    }

    /** What was begun on just these words before. */
    Optional<KeptDraft> at(TextSelection where, boolean suggests) {
        return kept.stream()
                .filter(draft -> draft.suggests() == suggests
                        && draft.where().passage().equals(where.passage())
                        && stands(draft, where))
                .findFirst();
    }

    private boolean stands(KeptDraft draft, TextSelection where) {
        TextSelection begun = draft.where();
        if (begun.isEmpty() && where.isEmpty() && !draft.suggests()) {
            return true;
        }
        boolean same = begun.from() == where.from() && begun.to() == where.to() && begun.version() == where.version();
        TextRange now = places.get(draft.key());
        return same || (now != null && now.from() == where.from() && now.to() == where.to());
    }

    private Stream<KeptDraft> about() {
        return kept.stream()
                .filter(draft -> passages.apply(draft.where().passage()) != null
                        && (draft.suggests() || !draft.where().isEmpty()));
    }

    private Passage passageOf(KeptDraft draft) {
        return Objects.requireNonNull(passages.apply(draft.where().passage()));
    }

    private Div card(KeptDraft draft) {
        Div about = new Div();
        about.addClassName("thread-about");
        if (draft.where().isEmpty()) {
            about.setText(
                    draft.suggests()
                            ? SuggestionTexts.SAY.suggestedInsertion()
                            : SAY.onWhole(passageOf(draft).kind()));
        } else {
            Span quote = new Span(SAY.quoted(draft.where().quote()));
            quote.addClassName("thread-quote");
            quote.getElement().setAttribute("dir", "auto");
            about.add(new Span(draft.suggests() ? SuggestionTexts.SAY.suggestedEditTo() : SAY.on()), quote);
        }
        Div card = new Div(about, new DraftNote(draft.key(), SAY.goOn(), () -> goOn.accept(draft)));
        card.addClassNames("thread-card", "draft-card");
        card.getElement().setAttribute("role", "article");
        card.getElement()
                .setAttribute(
                        "aria-label",
                        draft.where().isEmpty()
                                ? SAY.draftComment()
                                : SAY.draftCommentOn(draft.where().quote()));
        return card;
    }
}
