package app.greenroom.answer.ui;

import static app.greenroom.answer.words.PastTexts.SAY;

import app.greenroom.answer.AnswerHistory;
import app.greenroom.answer.HistoryStep;
import app.greenroom.answer.Sitting;
import app.greenroom.shared.UserId;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.PersonBadge;
import app.greenroom.ui.PressButton;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** How the answer came about, to be played back step by step or sitting by sitting. It reads the history when somebody opens it. */
public class HistoryPanel extends NativeDetails {

    /** What the browser plays. */
    private record Step(int version, String who, int hue, String when, String changes, int submission)
            implements Serializable {}

    /** Steps in one go, by their places, under a heading. */
    private record Shown(int first, int last, String who, int hue, String when) implements Serializable {}

    /** The browser's side: it plays the steps without asking again. */
    @Tag("gr-history")
    @JsModule("./history/history.ts")
    public static final class Player extends Component {}

    private final SerializableSupplier<AnswerHistory> read;
    private final Player player = new Player();
    private final NativeButton newer = new PressButton(SAY.showNewer(), this::reread);
    private int version = -1;

    /** @param restore is told the version that somebody wants back */
    public HistoryPanel(SerializableSupplier<AnswerHistory> read, SerializableConsumer<Integer> restore) {
        this.read = read;
        addClassNames("versions", "history");
        setSummaryText(SAY.history());
        newer.addClassName("plain-button");
        newer.setVisible(false);
        Div content = new Div(newer, player);
        content.addClassName("versions-content");
        setContent(content);
        player.getElement()
                .addEventListener(
                        "gr-restore",
                        event -> restore.accept(event.getEventDetail(JsonNode.class)
                                .path("version")
                                .asInt(-1)))
                .addEventDetail();
        addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                reread();
            }
        });
    }

    /** The text is at this version by now: whoever looks at its history is offered the rest. */
    public void show(int now) {
        setVisible(now > 0);
        newer.setVisible(isOpen() && version >= 0 && now > version);
    }

    /** What can be pressed in here, where there is a history. */
    public List<KeyGroup> keys() {
        return isVisible() ? List.of(QuestionKeys.history()) : List.of();
    }

    /** Reads the history anew, if somebody looks at it. */
    public void refresh() {
        if (isOpen()) {
            reread();
        }
    }

    private void reread() {
        AnswerHistory history = read.get();
        version = history.version();
        newer.setVisible(false);
        player.getElement().setProperty("restorable", history.mayRestore());
        player.getElement()
                .setPropertyList(
                        "sittings",
                        history.sittings().stream()
                                .map(sitting -> shown(sitting, history, Times.current()))
                                .toList());
        player.getElement()
                .setPropertyList(
                        "steps",
                        history.steps().stream()
                                .map(step -> shown(step, history, Times.current()))
                                .toList());
    }

    private static Shown shown(Sitting sitting, AnswerHistory history, Times times) {
        String who = together(
                sitting.authors().stream().map(author -> name(history, author)).toList());
        int hue = sitting.authors().size() == 1
                ? PersonBadge.hue(sitting.authors().iterator().next())
                : -1;
        return new Shown(sitting.first(), sitting.last(), who, hue, span(sitting.from(), sitting.to(), times));
    }

    private static String span(Instant from, Instant to, Times times) {
        String began = times.exact(from);
        String ended = times.date(from).equals(times.date(to)) ? times.timeOfDay(to) : times.exact(to);
        return began.endsWith(ended) ? began : began + "–" + ended;
    }

    private static Step shown(HistoryStep step, AnswerHistory history, Times times) {
        String authors =
                step.authors().stream().map(author -> name(history, author)).collect(Collectors.joining(", "));
        UserId suggestedBy = step.suggestedBy();
        String who = suggestedBy == null ? authors : SAY.suggestionAcceptedBy(name(history, suggestedBy), authors);
        UserId first = step.authors().iterator().next();
        int hue = step.authors().size() == 1 ? PersonBadge.hue(first) : -1;
        int submission = history.submissions().getOrDefault(step.version(), 0);
        return new Step(step.version(), who, hue, times.exact(step.at()), step.json(), submission);
    }

    private static String together(List<String> authors) {
        return authors.size() == 1
                ? authors.getFirst()
                : SAY.bothWrote(String.join(", ", authors.subList(0, authors.size() - 1)), authors.getLast());
    }

    private static String name(AnswerHistory history, UserId who) {
        return Objects.requireNonNull(history.people().get(who)).name();
    }
}
