package app.greenroom.answer.ui;

import app.greenroom.dossier.ui.Highlight;
import app.greenroom.dossier.ui.TextSelection;
import app.greenroom.markdown.SafeHtml;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where a candidate writes an answer in Markdown, several people and tabs at once. The browser sends one composed
 * change at a time to an {@link Authority}, which alone decides; whatever it hasn't accepted yet stays in the browser,
 * through a lost connection, a closed tab and a restarted server.
 */
@Tag("gr-answer-editor")
@JsModule("./answer-editor/answer-editor.ts")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@lezer/highlight", version = "1.2.5")
@NpmPackage(value = "@lezer/markdown", version = "1.8.1")
@NpmPackage(value = "turndown", version = "7.2.5")
public class AnswerEditor extends Component implements HasSize {

    /** The longest text that is previewed, and the longest change that is accepted, in UTF-16 units of JSON. */
    public static final int LONGEST = 256 * 1024;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");

    /** Decides which changes count. Called with validated sizes, never with trusted content. */
    public interface Authority extends Serializable {

        /**
         * Takes changes made at a version, if that is still the newest.
         *
         * @param version the version that the first change starts from; each change makes the next one
         * @param changesJson CodeMirror ChangeSets as JSON; the editor sends one composed change at a time
         * @param clientId who sends: one open tab, or the closed tab whose left-over change this one brings; it begins
         *     with the client id that this editor, or the closed one, was opened with
         * @param commandId the same for each resend; a command that is already in counts as accepted
         */
        Accepted push(int version, List<String> changesJson, String clientId, String commandId);

        /** Tells what came after a version, oldest first. */
        Pulled pull(int version);

        /** As {@link #pull}, without saying how far the text is. */
        default List<Update> follow(int version) {
            return pull(version).updates();
        }
    }

    /** The other editors of the same text. Called with validated numbers. */
    public interface Company extends Serializable {

        /** This editor's writer sends a change, and points here once it has made this version. */
        void announce(AnswerEditor editor, int version, int anchor, int head);

        /** What was announced has come about, or it hasn't. */
        void settle(AnswerEditor editor, boolean accepted);

        /** This editor's writer points here now. */
        void move(AnswerEditor editor, int version, int anchor, int head);

        /** This editor ends its writing. */
        void leave(AnswerEditor editor);
    }

    /**
     * Somebody else's cursor.
     *
     * @param client names their open editor
     * @param hue 0 to 6; the same for one person everywhere
     * @param anchor −1 while they point nowhere
     */
    public record Cursor(String client, String name, int hue, int version, int anchor, int head)
            implements Serializable {}

    /**
     * The answer to a push.
     *
     * @param accepted whether the changes are committed
     * @param head the newest version now; after an accepted push not less than the version that it made
     * @param refusal why this person may not write (any more), for them to read; null if they only have to catch up
     */
    public record Accepted(
            boolean accepted, int head, @Nullable String refusal) implements Serializable {

        public static Accepted at(int head) {
            return new Accepted(true, head, null);
        }

        /** Somebody else was first: the browser pulls, rebases and tries again. */
        public static Accepted behind(int head) {
            return new Accepted(false, head, null);
        }

        /** The person may not write: the editor becomes read-only, says why and offers the text for copying. */
        public static Accepted refused(String why) {
            return new Accepted(false, -1, why);
        }
    }

    /** One accepted change. */
    public record Update(String clientId, String changesJson) implements Serializable {}

    /** What came after the version asked for; the update at index i made version asked for + i + 1. */
    public record Pulled(int head, List<Update> updates) implements Serializable {}

    private final Authority authority;
    private int insertions;
    private @Nullable SerializableFunction<String, SafeHtml> preview;
    private @Nullable Company company;
    private int told;

    /**
     * @param passage names the text in selections and compose events
     * @param label what a screen reader calls the editor, such as "Your answer to question 2"
     */
    public AnswerEditor(String passage, String label, Authority authority) {
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
        getElement().setProperty("head", version);
        getElement().setPropertyBean("opening", new EditorProperty.Opening(key, text, version, clientId));
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
        getElement().setPropertyBean("outline", new EditorProperty.Outline(name, markdown, prominent));
    }

    /** Puts Markdown in at the cursor, or at the end, as a change of the writer's that can be undone like typing. */
    public void insert(String markdown) {
        insertions++;
        getElement().setPropertyBean("insertion", new EditorProperty.Insertion(markdown, insertions));
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
        if (company != null) {
            company.leave(this);
        }
        getElement().setProperty("refusal", why);
    }

    /** Somebody whose writing was ended has what they need of their text and wants to read on. */
    public Registration addReadOnListener(SerializableRunnable listener) {
        return getElement().addEventListener("gr-read-on", event -> listener.run());
    }

    /** Lets others see where this writer points. */
    public void setCompany(Company others) {
        company = others;
    }

    /**
     * Brings what others did: what came after the version that the browser was told last, and where they point. Call it
     * inside {@code ui.access}.
     *
     * @param pointing where the others point, given those changes
     */
    public void follow(Function<Pulled, List<Cursor>> pointing) {
        int after = told;
        List<Update> updates = authority.follow(after);
        told = after + updates.size();
        List<Cursor> cursors = pointing.apply(new Pulled(told, updates));
        getElement().callJsFunction("follow", new EditorProperty.Followed(after, told, updates, cursors));
    }

    /** Tells the browser of a newer version; it pulls if it is behind. Call it inside {@code ui.access}. */
    public void headMoved(int version) {
        getElement().setProperty("head", version);
    }

    /** Shows where threads are; offsets count in the given version, and stay on their words while people type. */
    public void setHighlights(List<Highlight> highlights, int version) {
        getElement().setPropertyBean("highlights", new EditorProperty.Highlights(version, List.copyOf(highlights)));
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
    Accepted push(int version, String changeJson, String clientId, String commandId, int anchor, int head) {
        boolean sound = version >= 0
                && changeJson.length() <= LONGEST
                && changeJson.startsWith("[")
                && ID.matcher(clientId).matches()
                && ID.matcher(commandId).matches();
        if (!sound) {
            return Accepted.refused("This change is too large to be saved. Paste it in smaller parts.");
        }
        Company others = points(anchor, head) ? company : null;
        if (others != null) {
            others.announce(this, version + 1, anchor, head);
        }
        Accepted accepted = authority.push(version, List.of(changeJson), clientId, commandId);
        if (others != null) {
            others.settle(this, accepted.accepted() && accepted.head() == version + 1);
        }
        if (accepted.accepted() && accepted.head() == told + 1) {
            told++;
        }
        return accepted;
    }

    @ClientCallable
    Pulled pull(int version) {
        Pulled pulled = authority.pull(Math.max(0, version));
        told = Math.max(told, pulled.head());
        return pulled;
    }

    @ClientCallable
    void point(int version, int anchor, int head) {
        if (company != null && version >= 0 && points(anchor, head)) {
            company.move(this, version, anchor, head);
        }
    }

    private static boolean points(int anchor, int head) {
        return anchor >= 0 && head >= 0;
    }

    @ClientCallable
    String preview(String markdown) {
        return preview == null || markdown.length() > LONGEST
                ? ""
                : preview.apply(markdown).html();
    }
}
