package app.greenroom.round.ui;

import static app.greenroom.round.ui.QueueTexts.SAY;

import app.greenroom.dossier.Question;
import app.greenroom.round.Queue;
import app.greenroom.round.QueueItem;
import app.greenroom.shared.AnswerId;
import app.greenroom.ui.Facts;
import app.greenroom.ui.Icon;
import app.greenroom.ui.KeyedRows;
import app.greenroom.ui.More;
import app.greenroom.ui.PersonBadge;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What else waits for the mentor, beside the answer that is open: of many, those around it. Where there is no room for it, its {@link #place} says how
 * far one is and leads on.
 */
class WaitingRail extends Nav {

    /** How many rows there are at first before the open answer, and from it on. */
    private static final int BEFORE = 2;

    private static final int ONWARD = 6;

    /** What a row shows. */
    private record Line(QueueItem item, String ago) {

        AnswerId answer() {
            return Objects.requireNonNull(item.answer());
        }
    }

    private final AnswerId current;
    private final Facts facts = new Facts();
    private final Span title = new Span();
    private final KeyedRows<AnswerId, Line, Row> rows;
    private final Div place = new Div();
    private final More earlier = new More(BEFORE, this::showRows).byHand();
    private final More later = new More(ONWARD, this::showRows);
    private List<AnswerId> answers = List.of();
    private List<Line> lines = List.of();

    WaitingRail(AnswerId current) {
        this.current = current;
        addClassNames("question-rail", "waiting-rail");
        setAriaLabel(SAY.waitingForYou());
        place.addClassName("waiting-place");
        title.addClassName("rail-group");
        OrderedList list = new OrderedList();
        rows = new KeyedRows<>(list, Line::answer, Row::new, Row::show);
        add(title, earlier, list, later);
    }

    /** Where the open answer stands among those that wait, with the ways to its neighbours. */
    Div place() {
        return place;
    }

    void show(Queue queue) {
        List<QueueItem> items =
                queue.toReview().stream().filter(item -> item.answer() != null).toList();
        answers = items.stream()
                .map(item -> Objects.requireNonNull(item.answer()))
                .toList();
        lines = items.stream()
                .map(item -> new Line(item, Times.current().ago(item.since())))
                .toList();
        showRows();
        title.setText(items.isEmpty() ? SAY.allCaughtUp() : SAY.countWaiting(items.size()));
        if (facts.areNew(answers)) {
            showPlace();
        }
    }

    private void showRows() {
        int at = Math.max(0, answers.indexOf(current));
        rows.show(Stream.concat(
                        earlier.end(lines.subList(0, at)).stream(),
                        later.begin(lines.subList(at, lines.size())).stream())
                .toList());
    }

    /** The path of the answer that is some places further; the current one may have left the list. */
    String pathAfter(int places) {
        int at = answers.indexOf(current);
        int next = at < 0 ? 0 : at + places;
        return next >= 0 && next < answers.size() && !answers.get(next).equals(current)
                ? "review/" + answers.get(next)
                : "";
    }

    private void showPlace() {
        int at = answers.indexOf(current);
        Span words = new Span(
                new Span(at < 0 ? String.valueOf(answers.size()) : SAY.place(at + 1, answers.size())),
                new Span(" " + SAY.waiting()));
        words.addClassName("waiting-words");
        place.removeAll();
        place.add(step(SAY.previous(), "up", pathAfter(-1)), words, step(SAY.next(), "down", pathAfter(1)));
    }

    /** Without a neighbour on that side it leads nowhere. */
    private static Component step(String name, String icon, String path) {
        if (path.isEmpty()) {
            Span none = new Span(new Icon(icon));
            none.addClassNames("waiting-step", "waiting-end");
            none.getElement().setAttribute("aria-hidden", "true");
            return none;
        }
        Anchor step = new Anchor(path, new Icon(icon));
        step.addClassName("waiting-step");
        step.setTitle(name);
        step.getElement().setAttribute("aria-label", name);
        return step;
    }

    /** An answer: whose it is, to which question, and since when it waits. */
    private final class Row extends ListItem {

        private final Anchor link;

        Row(Line line) {
            link = new Anchor("review/" + line.answer());
            link.addClassName("rail-question");
            if (line.answer().equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
            show(line);
        }

        void show(Line line) {
            QueueItem item = line.item();
            Question question = item.question();
            Span who = new Span(item.candidate().name());
            who.addClassName("rail-who");
            who.getElement().setAttribute("dir", "auto");
            Span words = new Span(question == null ? SAY.overview() : question.text());
            words.addClassName("rail-words");
            String what = item.isReview() ? "" : item.onlyToPublish() ? SAY.toPublish() : SAY.reply();
            Span since = new Span(what.isEmpty() ? line.ago() : what + " · " + line.ago());
            since.addClassName("rail-state");
            link.removeAll();
            link.add(PersonBadge.avatar(item.candidate().id(), item.candidate().name()), who, words, since);
        }
    }
}
