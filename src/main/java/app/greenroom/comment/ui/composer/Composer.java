package app.greenroom.comment.ui.composer;

import static app.greenroom.comment.ui.words.CardTexts.SAY;

import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.commentable.TextSelection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where a comment is written. The text lives in the browser, through errors and reloads, until it is posted; a refusal
 * shows its words below it.
 */
@Tag("gr-composer")
@JsModule("./composer/composer.ts")
public class Composer extends Component implements HasStyle {

    private static final int LONGEST = 100_000;

    /** @param words why it was refused; null if it was posted */
    private record Outcome(int round, @Nullable String words) implements Serializable {}

    private record Place(String kind, String passage, int from, int to, int version, String quote)
            implements Serializable {}

    private final SerializableConsumer<String> post;
    private @Nullable SerializableConsumer<String> postNow;
    private final List<String> draftKeys = new ArrayList<>();
    private int round;

    /**
     * @param label what a screen reader calls it, and what stands in it while it is empty
     * @param action what its button says
     * @param post may throw a {@link Refusal}
     */
    public Composer(String label, String action, SerializableConsumer<String> post) {
        this.post = post;
        getElement().setProperty("label", label);
        getElement().setProperty("placeholder", label);
        say(action);
        getElement()
                .addEventListener("gr-post", event -> {
                    JsonNode detail = event.getEventDetail(JsonNode.class);
                    submit(detail.path("text").asString(""), detail.path("now").asBoolean(false));
                })
                .addEventDetail();
    }

    /** Keeps what is written in this browser under a key until it is posted or cancelled. */
    public Composer keptAs(String draftKey) {
        getElement().setProperty("draftKey", draftKey);
        return with(draftKey);
    }

    /** What is kept under this key goes out with the text, and is forgotten with it. */
    Composer with(String draftKey) {
        draftKeys.add(draftKey);
        return this;
    }

    /** What is written is found again at this place, under this key, until it is sent or discarded. */
    public Composer at(String placeKey, TextSelection where, boolean suggests) {
        getElement().setProperty("placeKey", placeKey);
        getElement()
                .setPropertyBean(
                        "place",
                        new Place(
                                suggests ? "suggestion" : "comment",
                                where.passage(),
                                where.from(),
                                where.to(),
                                where.version(),
                                where.quote()));
        return this;
    }

    /** Says something else on its button from now on; what is written stays. */
    public final void say(String action) {
        getElement().setProperty("action", action);
    }

    /** Starts with a text. */
    public Composer startingWith(String text) {
        getElement().setProperty("initial", text);
        return this;
    }

    public Composer cancellable(SerializableRunnable cancel) {
        getElement().setProperty("cancellable", true);
        getElement().addEventListener("gr-cancel", event -> cancel.run());
        return this;
    }

    /**
     * Offers to publish at once what else waits for a verdict, also by Ctrl+Shift+Enter.
     *
     * @param publish may throw a {@link Refusal}; null takes the offer away
     */
    public Composer alsoNow(@Nullable SerializableConsumer<String> publish) {
        postNow = publish;
        getElement().setProperty("now", publish != null);
        return this;
    }

    /** Nothing may be posted too. */
    public Composer optional() {
        getElement().setProperty("optional", true);
        return this;
    }

    /** Takes the focus once it is there. */
    public Composer focused() {
        getElement().setProperty("eager", true);
        return this;
    }

    /** Opens with the list of snippets. */
    public Composer withSnippets() {
        getElement().setProperty("slash", true);
        return this;
    }

    /** Posts a text, as the browser does. */
    public void submit(String text) {
        submit(text, false);
    }

    /** Posts a text, or publishes it at once where that is offered. */
    public void submit(String text, boolean now) {
        String words = SAY.notSent();
        try {
            SerializableConsumer<String> chosen = now && postNow != null ? postNow : post;
            LiveUpdates.acting(() -> chosen.accept(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
            words = null;
            draftKeys.forEach(DraftSent::tell);
        } catch (Refusal refused) {
            words = refused.words();
        } finally {
            round++;
            getElement().setPropertyBean("outcome", new Outcome(round, words));
        }
    }
}
