package app.greenroom.coedit.ui;

import static app.greenroom.coedit.CoeditTexts.SAY;

import app.greenroom.coedit.TextEdit;
import app.greenroom.coedit.TextId;
import app.greenroom.coedit.protocol.Accepted;
import app.greenroom.coedit.protocol.Cursor;
import app.greenroom.coedit.protocol.Followed;
import app.greenroom.coedit.protocol.Insertion;
import app.greenroom.coedit.protocol.Opening;
import app.greenroom.coedit.protocol.Outline;
import app.greenroom.coedit.protocol.Point;
import app.greenroom.coedit.protocol.Pull;
import app.greenroom.coedit.protocol.Pulled;
import app.greenroom.coedit.protocol.Push;
import app.greenroom.coedit.protocol.Update;
import app.greenroom.markdown.SafeHtml;
import app.greenroom.ui.commentable.Highlight;
import app.greenroom.ui.commentable.HighlightChanges;
import app.greenroom.ui.commentable.TextSelection;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where a text is written in Markdown, by several people and tabs at once. The browser sends one composed change at a time to an
 * {@link Authority}, which alone decides; whatever it hasn't accepted yet stays in the browser, through a lost connection, a
 * closed tab and a restarted server.
 */
@Tag("gr-answer-editor")
@JsModule("./answer-editor/answer-editor.ts")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/search", version = "6.7.2")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@lezer/highlight", version = "1.2.5")
@NpmPackage(value = "@lezer/markdown", version = "1.8.1")
@NpmPackage(value = "turndown", version = "7.2.5")
public class TextEditor extends Component implements HasSize {

    /** The longest text that is previewed, and the longest change that is accepted, in UTF-16 units of JSON. */
    public static final int LONGEST = Push.LONGEST;

    /**
     * The guarded service of one text.
     *
     * @param push takes a change, if it was made for the newest version
     * @param pull tells what came after a version, and how far the text is
     * @param follow tells only what came after a version
     */
    public record Authority(
            SerializableFunction<TextEdit, Accepted> push,
            SerializableFunction<Integer, Pulled> pull,
            SerializableFunction<Integer, List<Update>> follow)
            implements Serializable {

        /** Whose text is not followed, or so seldom that it may ask for more than it needs. */
        public Authority(SerializableFunction<TextEdit, Accepted> push, SerializableFunction<Integer, Pulled> pull) {
            this(push, pull, version -> pull.apply(version).updates());
        }
    }

    private record Seat(Company company, TextId text) {}

    private final Authority authority;
    private final TrackedHighlights tracked = new TrackedHighlights();
    private int insertions;
    private @Nullable SerializableFunction<String, SafeHtml> preview;
    private transient @Nullable Seat seat;
    private int told;

    /**
     * @param passage names the text in selections and compose events
     * @param label what a screen reader calls the editor, such as "Your answer to question 2"
     */
    public TextEditor(String passage, String label, Authority authority) {
        this.authority = authority;
        getElement().setAttribute("data-passage", passage);
        getElement().setProperty("label", label);
    }

    /**
     * Shows a text at a version. What this browser kept of the same key from a lost tab or server is brought in.
     *
     * @param key names the text in the browser's store, such as {@code answer:<id>}
     * @param clientId a fresh random id of this open editor, 8 to 50 letters, digits or dashes
     */
    public void open(String key, String text, int version, String clientId, boolean readOnly) {
        setReadOnly(readOnly);
        told = version;
        tracked.begin(version);
        getElement().setProperty("head", version);
        getElement().setPropertyBean("opening", new Opening(key, text, version, clientId));
    }

    public void setReadOnly(boolean readOnly) {
        getElement().setProperty("readOnly", readOnly);
    }

    public void setPlaceholder(String placeholder) {
        getElement().setProperty("placeholder", placeholder);
    }

    /** What the button says that hands the text in, also by Ctrl+Enter; without words there is none. */
    public void setSubmit(String words) {
        getElement().setProperty("submitting", words);
    }

    /** Offers to add a line to what is handed in, in a field that says this; without words there is none. */
    public void setAsking(String words) {
        getElement().setProperty("asking", words);
    }

    /** Puts words into the field of {@link #setAsking}. */
    public void ask(String words) {
        getElement().callJsFunction("ask", words);
    }

    /** What stands in the button's place while there is nothing to hand in; it takes the focus that the button had. */
    public void setHandedIn(String words) {
        getElement().setProperty("handedIn", words);
    }

    /** How many characters the text may have; more doesn't get in, and the editor says so. */
    public void setLongest(int characters) {
        getElement().setProperty("longest", characters);
    }

    /** Offers to put in an outline, as a change of the writer's that never takes anything away. */
    public void setOutline(String name, String markdown, boolean prominent) {
        getElement().setPropertyBean("outline", new Outline(name, markdown, prominent));
    }

    /** Puts Markdown in at the cursor, or at the end, as a change of the writer's that can be undone like typing. */
    public void insert(String markdown) {
        insertions++;
        getElement().setPropertyBean("insertion", new Insertion(markdown, insertions));
    }

    /** Somebody hands the text in, with the line that they added, if any: all that they typed is saved by now. */
    public Registration addSubmitListener(SerializableConsumer<String> listener) {
        return getElement()
                .addEventListener("gr-submit", event -> {
                    JsonNode detail = event.getEventDetail(JsonNode.class);
                    listener.accept(detail == null ? "" : detail.path("asked").asString(""));
                })
                .addEventDetail();
    }

    /** Ends the writing at once: the editor says why, and keeps the text as it stands for copying. */
    public void refuse(String why) {
        setReadOnly(true);
        if (seat != null) {
            seat.company().leave(this, seat.text());
        }
        getElement().setProperty("refusal", why);
    }

    /** Somebody whose writing was ended has what they need of their text and wants to read on. */
    public Registration addReadOnListener(SerializableRunnable listener) {
        return getElement().addEventListener("gr-read-on", event -> listener.run());
    }

    /** Lets others see where this writer points. */
    void join(Company company, TextId text) {
        seat = new Seat(company, text);
    }

    /**
     * Brings what others did: what came after the version that the browser was told last, and where they point. Called
     * inside {@code ui.access}.
     *
     * @param pointing where the others point, given those changes
     */
    void follow(Function<Pulled, List<Cursor>> pointing) {
        int after = told;
        List<Update> updates = authority.follow().apply(after);
        told = after + updates.size();
        tracked.passed(after, updates);
        List<Cursor> cursors = pointing.apply(new Pulled(told, updates));
        getElement().callJsFunction("follow", new Followed(after, told, updates, cursors));
    }

    /** Tells the browser of a newer version; it pulls if it is behind. Call it inside {@code ui.access}. */
    public void headMoved(int version) {
        getElement().setProperty("head", version);
    }

    /** Shows where threads are; offsets count in the given version, and stay on their words while people type. */
    public void setHighlights(List<Highlight> highlights, int version) {
        tracked.show(highlights, version, after -> authority.follow().apply(after))
                .filter(any -> isAttached())
                .ifPresent(this::changeHighlights);
    }

    /** A browser that gets to know this editor, for the first time or once more, knows of no highlights. */
    @Override
    protected void onAttach(AttachEvent attached) {
        changeHighlights(tracked.all());
    }

    /** The browser has missed too much to place what it is told. */
    @ClientCallable
    void resendHighlights() {
        changeHighlights(tracked.all());
    }

    private void changeHighlights(HighlightChanges changes) {
        getElement().callJsFunction("changeHighlights", changes);
    }

    /**
     * Renders the preview. Without it there is no preview button. If the HTML carries source offsets, highlights show
     * in the preview too.
     */
    public void setPreview(SerializableFunction<String, SafeHtml> render) {
        preview = render;
        getElement().setProperty("previewable", true);
    }

    /** Tells what is selected, in a version that the server knows; an empty selection when it was cleared. */
    public Registration addSelectionListener(SerializableConsumer<TextSelection> listener) {
        return getElement()
                .addEventListener(
                        "gr-selection",
                        event -> TextSelection.from(event.getEventDetail(JsonNode.class))
                                .ifPresent(listener))
                .addEventDetail();
    }

    @ClientCallable
    Accepted push(Push push) {
        if (!push.sound()) {
            return Accepted.refused(SAY.tooLarge());
        }
        int made = push.version() + 1;
        Point point = new Point(made, push.anchor(), push.head());
        Seat mine = point.sound() ? seat : null;
        if (mine != null) {
            mine.company().announce(this, mine.text(), point);
        }
        Accepted accepted = Pushing.on(push, authority);
        if (mine != null) {
            mine.company().settle(this, mine.text(), accepted.accepted() && accepted.head() == made);
        }
        if (accepted.accepted() && accepted.head() == told + 1) {
            tracked.passed(
                    push.version(),
                    push.version() == told ? List.of(new Update(push.clientId(), push.changesJson())) : List.of());
            told++;
        }
        return accepted;
    }

    @ClientCallable
    Pulled pull(Pull pull) {
        Pulled pulled = authority.pull().apply(Math.max(0, pull.version()));
        told = Math.max(told, pulled.head());
        tracked.passed(Math.max(0, pull.version()), pulled.updates());
        return pulled;
    }

    @ClientCallable
    void point(Point point) {
        if (seat != null && point.sound()) {
            seat.company().move(this, seat.text(), point);
        }
    }

    @ClientCallable
    String preview(String markdown) {
        return preview == null || markdown.length() > LONGEST
                ? ""
                : preview.apply(markdown).html();
    }
}
