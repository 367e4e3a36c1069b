package app.greenroom.comment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.ui.commentable.TextSelection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;

class CommentedLayoutTest {

    private final CommentedLayout layout = new CommentedLayout(new Div("the text"));

    @Test
    void putsAThreadsCardIntoTheMargin() {
        Div card = new Div("a comment");
        layout.addCard("t1", card, false, null);
        assertThat(slotOf(card)).isEqualTo("card");
        assertThat(card.getElement().getAttribute("data-thread")).isEqualTo("t1");
    }

    @Test
    void replacesTheCardOfAThread() {
        Div old = new Div("before");
        Div fresh = new Div("after");
        layout.addCard("t1", old, false, null);
        layout.addCard("t1", fresh, true, null);
        assertThat(layout.getElement().getChildren())
                .contains(fresh.getElement())
                .doesNotContain(old.getElement());
        layout.removeCards();
        assertThat(layout.getElement().getChildren()).hasSize(1);
    }

    @Test
    void aCardGoesBeforeTheOneThatFollowsItInTheText() {
        Div late = new Div("on the last words");
        Div early = new Div("on the first words");
        layout.addCard("t2", late, false, null);
        layout.addCard("t1", early, false, "t2");
        assertThat(layout.getElement().getChildren()).containsSubsequence(early.getElement(), late.getElement());
        Div last = new Div("on what nobody else spoke of");
        layout.addCard("t3", last, false, "not there");
        assertThat(layout.getElement().getChildren()).containsSubsequence(late.getElement(), last.getElement());
    }

    @Test
    void resolvedThreadsAreMarkedSo() {
        Div card = new Div();
        layout.addCard("t1", card, false, null);
        layout.setResolved("t1", true);
        assertThat(card.getElement().hasAttribute("data-resolved")).isTrue();
        layout.setResolved("gone", true);
    }

    @Test
    void showsOneComposerAtATimeBesideItsText() {
        Div first = new Div();
        Div second = new Div();
        TextSelection where = new TextSelection("question:1", 3, 9, 2, "select");
        layout.setComposer(first, where);
        layout.setComposer(second, where);
        assertThat(layout.getElement().getChildren())
                .contains(second.getElement())
                .doesNotContain(first.getElement());
        assertThat(layout.getElement().getPropertyRaw("composing").toString()).contains("\"from\":3");
        layout.clearComposer();
        assertThat(layout.getElement().getPropertyRaw("composing")).isNull();
    }

    @Test
    void theTrayComesAndGoes() {
        Div tray = new Div();
        layout.setTray(tray);
        assertThat(slotOf(tray)).isEqualTo("tray");
        layout.setTray(null);
        assertThat(tray.getParent()).isEmpty();
    }

    private static String slotOf(Component component) {
        Element element = component.getElement();
        return element.getAttribute("slot");
    }
}
