package app.greenroom.comment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.comment.Passage;
import app.greenroom.comment.ui.composer.KeptDraft;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.ui.commentable.TextSelection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cards of what was begun and not sent. */
class DraftCardsTest {

    private final Passage answer =
            Passage.answer(new AssignmentId(UUID.randomUUID()), new QuestionId(UUID.randomUUID()));
    private final KeptDraft begun = new KeptDraft(
            UUID.randomUUID() + ":" + UUID.randomUUID(), false, new TextSelection(answer.key(), 0, 6, 1, "Trains"));
    private final Set<String> open = new HashSet<>();
    private final CommentedLayout layout = new CommentedLayout();
    private final DraftCards cards =
            new DraftCards(layout, key -> key.equals(answer.key()) ? answer : null, open::contains, ignored -> {});

    @BeforeEach
    void somethingIsBegun() {
        cards.take(List.of(begun));
    }

    @Test
    void whatIsLeftHasACardAndWhatIsOpenHasNone() {
        cards.show(List.of());
        assertThat(layout.getElement().getChildCount()).isEqualTo(1);
        open.add(begun.key());
        cards.show(List.of());
        assertThat(layout.getElement().getChildCount()).isZero();
    }

    @Test
    void whatWasSentHasNoCardThoughTheBrowserTellsOfItOnceMore() {
        cards.forget(begun.key());
        cards.take(List.of(begun));
        cards.show(List.of());
        assertThat(layout.getElement().getChildCount()).isZero();
    }
}
