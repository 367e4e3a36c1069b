package app.greenroom.round.ui;

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
import app.greenroom.ui.PersonBadge;
import app.greenroom.ui.Times;
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

/** A mentor's queue: what waits for them, then what they wait for. */
class QueueList extends Div {

    private final Wake wake;
    private final Facts facts = new Facts();
    private boolean othersOpen;

    QueueList(ReviewQueue reviews, LiveUpdates live) {
        addClassName("stack-loose");
        wake = new Wake(() -> show(reviews.mine()));
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
        if (!facts.areNew(queue, ago(queue))) {
            return;
        }
        removeAll();
        add(wake);
        if (queue.assignments().isEmpty()) {
            add(new EmptyState(
                    "No candidates yet",
                    "When a team lead assigns you a candidate, their submissions will appear here."));
            return;
        }
        if (queue.toReview().isEmpty()) {
            add(new EmptyState(
                    "All caught up",
                    queue.theirs().isEmpty()
                            ? "New submissions and replies will appear here."
                            : "Your candidates are working on their answers. New submissions will appear here."));
        }
        if (!queue.mine().isEmpty()) {
            add(section("Your turn", queue.mine(), true));
        }
        if (!queue.unclaimed().isEmpty()) {
            add(section("Unclaimed", queue.unclaimed(), true));
        }
        if (!queue.theirs().isEmpty()) {
            add(section("Waiting for candidates", queue.theirs(), false));
        }
        if (!queue.others().isEmpty()) {
            add(others(queue.others()));
        }
    }

    private static List<String> ago(Queue queue) {
        return Stream.of(queue.mine(), queue.unclaimed(), queue.theirs(), queue.others())
                .flatMap(List::stream)
                .map(item -> Times.current().ago(item.since()))
                .toList();
    }

    /** What other mentors review is out of the way, yet can be read. */
    private NativeDetails others(List<QueueItem> items) {
        NativeDetails folded = new NativeDetails("Being reviewed by others · " + items.size(), rows(items, true));
        folded.addClassName("queue-others");
        folded.setOpen(othersOpen);
        folded.addToggleListener(toggled -> othersOpen = toggled.isOpened());
        return folded;
    }

    private static Div section(String title, List<QueueItem> items, boolean mine) {
        H2 heading = new H2(title);
        Span count = new Span(String.valueOf(items.size()));
        count.addClassName("queue-count");
        heading.add(count);
        Div section = new Div(heading, rows(items, mine));
        section.addClassName("stack");
        return section;
    }

    private static UnorderedList rows(List<QueueItem> items, boolean mine) {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        items.forEach(item -> list.add(new ListItem(row(item, mine))));
        return list;
    }

    private static Anchor row(QueueItem item, boolean mine) {
        Question question = item.question();
        Span words = new Span(question == null ? wordsFor(item.about()) : question.text());
        words.addClassName("queue-question");
        Span job = new Span(item.candidate().name() + " · " + item.job());
        job.addClassName("queue-job");
        job.getElement().setAttribute("dir", "auto");
        Div what = new Div(words);
        String lookAt = item.lookAt();
        if (lookAt != null) {
            Span note = new Span("Note: " + lookAt);
            note.addClassName("queue-look-at");
            note.getElement().setAttribute("dir", "auto");
            what.add(note);
        }
        what.add(job);
        what.addClassName("queue-what");
        Div facts = new Div();
        facts.addClassName("queue-facts");
        if (item.threads() > 0) {
            facts.add(new Span(item.threads() == 1 ? "1 comment" : item.threads() + " comments"));
        }
        if (item.pending() > 0) {
            facts.add(new Chip(item.pending() + " pending", Chip.Tone.GREY));
        }
        if (question != null && question.retired()) {
            facts.add(new RetiredChip());
        }
        Claim claim = item.claim();
        if (claim != null) {
            String until = "until " + Times.current().timeOfDay(claim.endsAt());
            facts.add(new Chip((claim.mine() ? "Yours " : claim.mentor().name() + " ") + until, Chip.Tone.OUTLINE));
        }
        facts.add(stateOf(item, mine));
        facts.add(Times.current().agoLabel(item.since()));
        Anchor row = new Anchor(
                pathOf(item),
                PersonBadge.avatar(item.candidate().id(), item.candidate().name()),
                what,
                facts);
        row.addClassNames("list-row", "queue-row");
        row.getElement().setAttribute("data-step", true);
        return row;
    }

    /** What is to do: a verdict, a reply, or something by the candidate. */
    private static Chip stateOf(QueueItem item, boolean mine) {
        AnswerState state = item.state();
        if (state != null && (item.isReview() || (!mine && state == AnswerState.CHANGES_REQUESTED))) {
            return state.chip();
        }
        if (item.onlyToPublish()) {
            return new Chip("To publish", Chip.Tone.OUTLINE);
        }
        return new Chip(mine ? "Replied" : "Commented", Chip.Tone.OUTLINE);
    }

    private static String wordsFor(PassageKind about) {
        return about == PassageKind.ASK ? "Comments on questions to ask" : "Comments on the overview";
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
