package app.greenroom.answer.ui;

import static app.greenroom.answer.words.PaneTexts.SAY;

import app.greenroom.answer.reading.NewerWords;
import app.greenroom.ui.Facts;
import app.greenroom.ui.PlainButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/**
 * Says beside a submission that words were written since: they are no part of what is reviewed. It shows them as a
 * difference, and leads to asking for them.
 */
public class SinceLine extends Div {

    private final Facts facts = new Facts();
    private final Span words = new Span();
    private final NativeButton toggle;
    private final NativeButton ask = new PlainButton(SAY.askToResubmit(), this::ask);
    private final SerializableRunnable changed;
    private @Nullable SerializableRunnable asking;
    private @Nullable NewerWords newer;
    private boolean chosen;
    private boolean open;

    /** @param changed is called when something else is to be shown */
    SinceLine(SerializableRunnable changed) {
        this.changed = changed;
        addClassName("since-line");
        getElement().setAttribute("role", "status");
        words.addClassName("since-words");
        words.getElement().setAttribute("dir", "auto");
        toggle = new PlainButton(SAY.show(), this::toggle);
        ask.setTitle(SAY.askToResubmitWhy());
        add(words, toggle, ask);
        setVisible(false);
        ask.setVisible(false);
    }

    /** Offers to ask for the newer words. */
    void onAsk(SerializableRunnable ask) {
        asking = ask;
    }

    /**
     * @param now nothing if the text is what was submitted
     * @param first whether the difference is what there is to read, unless the reader chooses otherwise
     */
    void show(@Nullable NewerWords now, boolean first) {
        newer = now;
        boolean was = open;
        open = now != null && (chosen ? open : first);
        setVisible(now != null);
        render();
        if (was != open) {
            changed.run();
        }
    }

    /** What was written since, while that is shown. */
    @Nullable NewerWords shown() {
        return open ? newer : null;
    }

    boolean offers() {
        return newer != null;
    }

    void toggle() {
        choose(!open);
    }

    /** Forgets what the reader chose: something else is read from now on. */
    void reset() {
        chosen = false;
        open = false;
    }

    /** Back to what was submitted. */
    void close() {
        if (open) {
            choose(false);
        }
    }

    private void choose(boolean shows) {
        chosen = true;
        open = shows;
        render();
        changed.run();
    }

    private void ask() {
        if (asking != null) {
            asking.run();
        }
    }

    private void render() {
        NewerWords now = newer;
        if (now == null || !facts.areNew(now, open, asking != null)) {
            return;
        }
        int number = now.submitted().number();
        words.setText(open ? SAY.newerNotPart() : SAY.editedSinceThen(now.summary()));
        toggle.setText(open ? SAY.backToSubmission(number) : SAY.show());
        ask.setVisible(asking != null);
    }
}
