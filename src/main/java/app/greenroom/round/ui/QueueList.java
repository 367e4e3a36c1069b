package app.greenroom.round.ui;

import static app.greenroom.round.ui.QueueTexts.SAY;

import app.greenroom.answer.AnswerState;
import app.greenroom.answer.ui.QuestionRail;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.comment.PassageKind;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.ui.RetiredChip;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.round.Claim;
import app.greenroom.round.Queue;
import app.greenroom.round.QueueItem;
import app.greenroom.round.ReviewQueue;
import app.greenroom.shared.AnswerId;
import app.greenroom.ui.Chip;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Facts;
import app.greenroom.ui.KeyedRows;
import app.greenroom.ui.More;
import app.greenroom.ui.PersonBadge;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mentor's queue: what waits for them, then what they wait for. */
class QueueList extends Div {

    /** With how many rows a list of what is to do begins, and one of what is others' to do. */
    private static final int FIRST_TO_DO = 12;

    private static final int FIRST_OF_OTHERS = 6;

    /** What a row shows. */
    private record Line(QueueItem item, boolean mine, String ago) {

        /** A thing waits once, whatever waits about it. */
        List<?> about() {
            Question question = item.question();
            return List.of(item.assignment(), item.about(), question == null ? "" : question.id());
        }
    }

    /** A list with its title; what other mentors review is out of the way, yet can be read. */
    private record Part(String title, boolean toDo, boolean folded, List<Line> lines) {}

    private final Wake wake;
    private final Facts facts = new Facts();
    private final Div none = new Div();
    private final KeyedRows<String, Part, Section> parts;
    private boolean othersOpen;

    QueueList(ReviewQueue reviews, LiveUpdates live) {
        addClassName("stack-loose");
        wake = new Wake(() -> show(reviews.mine()));
        Div lists = new Div();
        lists.addClassName("stack-loose");
        parts = new KeyedRows<>(lists, Part::title, Section::new, Section::show);
        add(wake, none, lists);
        Queue queue = reviews.mine();
        show(queue);
        live.watch(this, topics(queue), () -> show(reviews.mine()));
    }

    /** What a queue is made of. */
    static Set<LiveTopic> topics(Queue queue) {
        return queue.assignments().stream()
                .flatMap(each -> Stream.concat(Stream.of(LiveTopic.claims(each)), LiveTopic.whole(each).stream()))
                .collect(Collectors.toSet());
    }

    private void show(Queue queue) {
        wake.at(queue.firstEnd().orElse(null), Times.current().clock().instant());
        List<Part> shown = Stream.of(
                        part(SAY.yourTurn(), queue.mine(), true),
                        part(SAY.unclaimed(), queue.unclaimed(), true),
                        part(SAY.waitingForCandidates(), queue.theirs(), false),
                        new Part(SAY.others(), false, true, lines(queue.others(), true)))
                .filter(part -> !part.lines().isEmpty())
                .toList();
        parts.show(shown);
        showNone(queue);
    }

    /** Says why there is nothing to do. */
    private void showNone(Queue queue) {
        boolean alone = queue.assignments().isEmpty();
        boolean done = queue.toReview().isEmpty();
        if (!facts.areNew(alone, done, queue.theirs().isEmpty())) {
            return;
        }
        none.removeAll();
        none.setVisible(done);
        if (alone) {
            none.add(new EmptyState(SAY.noCandidates(), SAY.noCandidatesWhy()));
        } else if (done) {
            none.add(new EmptyState(
                    SAY.allCaughtUp(), queue.theirs().isEmpty() ? SAY.newAppearHere() : SAY.candidatesWorking()));
        }
    }

    private static Part part(String title, List<QueueItem> items, boolean mine) {
        return new Part(title, mine, false, lines(items, mine));
    }

    private static List<Line> lines(List<QueueItem> items, boolean mine) {
        return items.stream()
                .map(item -> new Line(item, mine, Times.current().ago(item.since())))
                .toList();
    }

    /** A list below its heading, or folded away. */
    private final class Section extends Div {

        private final Span count = new Span();
        private final @Nullable NativeDetails folded;
        private final KeyedRows<List<?>, Line, Row> rows;
        private final More more;
        private List<Line> lines = List.of();

        Section(Part part) {
            more = new More(part.toDo() ? FIRST_TO_DO : FIRST_OF_OTHERS, this::showRows);
            UnorderedList list = new UnorderedList();
            list.addClassName("list");
            rows = new KeyedRows<>(list, Line::about, Row::new, Row::show);
            if (part.folded()) {
                folded = new NativeDetails("", new Div(list, more));
                folded.addClassName("queue-others");
                folded.setOpen(othersOpen);
                folded.addToggleListener(toggled -> othersOpen = toggled.isOpened());
                add(folded);
            } else {
                folded = null;
                count.addClassName("queue-count");
                H2 heading = new H2(part.title());
                heading.add(count);
                add(heading, list, more);
                addClassName("stack");
            }
            show(part);
        }

        void show(Part part) {
            int size = part.lines().size();
            count.setText(String.valueOf(size));
            if (folded != null) {
                folded.setSummaryText(part.title() + " · " + size);
            }
            lines = part.lines();
            showRows();
        }

        private void showRows() {
            rows.show(more.begin(lines));
        }
    }

    private static final class Row extends ListItem {

        private final Anchor link = new Anchor();

        Row(Line line) {
            link.addClassNames("list-row", "queue-row");
            link.getElement().setAttribute("data-step", true);
            add(link);
            show(line);
        }

        void show(Line line) {
            link.setHref(pathOf(line.item()));
            link.removeAll();
            link.add(content(line.item(), line.mine()));
        }
    }

    private static List<Component> content(QueueItem item, boolean mine) {
        Question question = item.question();
        Span words = new Span(question == null ? wordsFor(item.about()) : question.text());
        words.addClassName("queue-question");
        Span job = new Span(item.candidate().name() + " · " + item.job());
        job.addClassName("queue-job");
        job.getElement().setAttribute("dir", "auto");
        Div what = new Div(words);
        String lookAt = item.lookAt();
        if (lookAt != null) {
            Span note = new Span(SAY.note(lookAt));
            note.addClassName("queue-look-at");
            note.getElement().setAttribute("dir", "auto");
            what.add(note);
        }
        what.add(job);
        what.addClassName("queue-what");
        Div facts = new Div();
        facts.addClassName("queue-facts");
        if (item.threads() > 0) {
            facts.add(new Span(SAY.comments(item.threads())));
        }
        if (item.pending() > 0) {
            facts.add(new Chip(SAY.pending(item.pending()), Chip.Tone.GREY));
        }
        if (question != null && question.retired()) {
            facts.add(new RetiredChip());
        }
        Claim claim = item.claim();
        if (claim != null) {
            String until = Times.current().timeOfDay(claim.endsAt());
            String held = claim.mine()
                    ? SAY.yoursUntil(until)
                    : SAY.heldUntil(claim.mentor().name(), until);
            facts.add(new Chip(held, Chip.Tone.OUTLINE));
        }
        facts.add(stateOf(item, mine));
        facts.add(Times.current().agoLabel(item.since()));
        return List.of(
                PersonBadge.avatar(item.candidate().id(), item.candidate().name()), what, facts);
    }

    /** What is to do: a verdict, a reply, or something by the candidate. */
    private static Chip stateOf(QueueItem item, boolean mine) {
        AnswerState state = item.state();
        if (state != null && (item.isReview() || (!mine && state == AnswerState.CHANGES_REQUESTED))) {
            return state.chip();
        }
        if (item.onlyToPublish()) {
            return new Chip(SAY.toPublish(), Chip.Tone.OUTLINE);
        }
        return new Chip(mine ? SAY.replied() : SAY.commented(), Chip.Tone.OUTLINE);
    }

    private static String wordsFor(PassageKind about) {
        return about == PassageKind.ASK ? SAY.onAsks() : SAY.onOverview();
    }

    private static String pathOf(QueueItem item) {
        Question question = item.question();
        if (question == null) {
            PrepTabs.Tab tab = item.about() == PassageKind.ASK ? PrepTabs.Tab.ASKS : PrepTabs.Tab.OVERVIEW;
            return tab.of(item.assignment());
        }
        AnswerId answer = item.answer();
        if (answer == null) {
            return QuestionRail.pathOf(item.assignment(), question.id());
        }
        boolean free = item.isReview() && (item.claim() == null || item.claim().mine());
        return free ? ReviewView.beginning(answer) : "review/" + answer;
    }
}
