package app.greenroom.ui;

import static app.greenroom.language.CommonTexts.COMMON;
import static app.greenroom.ui.words.PartTexts.SAY;

import app.greenroom.shared.Refusal;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/** Short words beside the page; the browser finds them a place where nothing can be pressed. */
public final class Notice {

    /** How long something can be undone. */
    public static final Duration UNDO_TIME = Duration.ofSeconds(10);

    private static final Duration READING_TIME = Duration.ofSeconds(4);
    private static final Duration ERROR_TIME = Duration.ofSeconds(8);

    private Notice() {}

    /** Tells that something is done. */
    public static void done(String words) {
        Notification notice = new Notification();
        notice.add(new Span(words));
        open(notice, READING_TIME, "notice");
    }

    /** Tells what went wrong and what to do. */
    public static void problem(String words) {
        Div row = new Div(new Icon("warning"), new Span(words));
        row.addClassName("notice-row");
        Notification notice = new Notification();
        notice.add(row);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
        open(notice, ERROR_TIME, "notice-problem");
    }

    /**
     * Tells that something is done, and takes it back on request within {@link #UNDO_TIME}. On another page it names the
     * one where it was done: open it before leaving that.
     *
     * @return the open notice, to be closed early when the next one replaces it
     */
    public static Notification undoable(String words, Runnable undo) {
        Notification notice = new Notification();
        Button button = new Button(COMMON.undo(), pressed -> {
            notice.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("notice-undo"); // the key u presses it
        Div row = new Div(new Span(new Span(words), NoticePlace.ofThisPage(notice)), button);
        row.addClassName("notice-row");
        notice.add(row);
        return open(notice, UNDO_TIME, "notice");
    }

    /**
     * Tells something that somebody should have read: it stays until they say so.
     *
     * @return the open notice, to be closed when they said so in another window
     */
    public static Notification lasting(String words, Runnable read) {
        Notification notice = new Notification();
        Button button = new Button(SAY.ok(), pressed -> {
            notice.close();
            read.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(new Span(words), button);
        row.addClassName("notice-row");
        notice.add(row);
        return open(notice, Duration.ZERO, "notice");
    }

    /** Does something; tells why if it is refused. */
    public static void attempt(Runnable action) {
        try {
            action.run();
        } catch (Refusal refused) {
            problem(refused.words());
        }
    }

    private static Notification open(Notification notice, Duration time, String className) {
        notice.setDuration(Math.toIntExact(time.toMillis()));
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.addClassName(className);
        notice.open();
        return notice;
    }
}
