package app.greenroom.round.queue;

import app.greenroom.account.Person;
import app.greenroom.answer.AnswerState;
import app.greenroom.answer.Begun;
import app.greenroom.assignment.Assignment;
import app.greenroom.comment.Passage;
import app.greenroom.comment.PassageKind;
import app.greenroom.comment.ThreadState;
import app.greenroom.comment.queries.PendingCount;
import app.greenroom.comment.queries.WaitingThread;
import app.greenroom.dossier.Dossier;
import app.greenroom.dossier.Question;
import app.greenroom.round.Claim;
import app.greenroom.round.QueueItem;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sorts answers and threads by whose turn it is: one item per question, and one per assignment for its sections and one for its questions to ask. */
public final class QueueLists {

    public static final Comparator<Begun> LONGEST_WAITING = Comparator.comparing(Begun::stateSince);

    /** What an item is about; without a question it is all that is of its kind in the assignment. */
    private record Spot(
            AssignmentId assignment,
            PassageKind about,
            @Nullable QuestionId question) {

        static Spot of(AssignmentId assignment, QuestionId question) {
            return new Spot(assignment, PassageKind.QUESTION, question);
        }

        static Spot of(Passage passage) {
            return switch (passage.kind()) {
                case QUESTION, ANSWER -> of(passage.assignment(), passage.questionId());
                case SECTION, ASK -> new Spot(passage.assignment(), passage.kind(), null);
            };
        }
    }

    /** Whose a submission is, for the reader. */
    private enum Section {
        MINE,
        UNCLAIMED,
        OTHERS
    }

    /** What gathers on a spot. */
    private static final class Gathered {
        private int threads;
        private int pending;
        private @Nullable Instant since;

        void count(Instant at) {
            threads++;
            waitSince(at);
        }

        void waitSince(Instant at) {
            since = since == null || at.isBefore(since) ? at : since;
        }
    }

    private final Map<AssignmentId, Assignment> assignments = new HashMap<>();
    private final Map<DossierId, Dossier> dossiers;
    private final Map<QuestionId, Question> questions = new HashMap<>();
    private final Map<UserId, Person> people;
    private final Reviewing reviewing;
    private final Map<Spot, Begun> answers = new HashMap<>();
    private final Map<Spot, Gathered> mentors = new LinkedHashMap<>();
    private final Map<Spot, Gathered> theirs = new LinkedHashMap<>();

    public QueueLists(
            List<Assignment> assignments,
            Map<DossierId, Dossier> dossiers,
            Map<DossierId, List<Question>> questions,
            Map<UserId, Person> people,
            Reviewing reviewing) {
        assignments.forEach(assignment -> this.assignments.put(assignment.id(), assignment));
        questions.values().forEach(list -> list.forEach(question -> this.questions.put(question.id(), question)));
        this.dossiers = dossiers;
        this.people = people;
        this.reviewing = reviewing;
    }

    public void add(Begun answer) {
        Spot spot = Spot.of(answer.assignment().id(), answer.question());
        answers.put(spot, answer);
        if (answer.state() == AnswerState.SUBMITTED) {
            gather(mentors, spot).waitSince(answer.stateSince());
        } else if (answer.state() == AnswerState.CHANGES_REQUESTED) {
            gather(theirs, spot).waitSince(answer.stateSince());
        }
    }

    /** An unresolved thread waits for the mentor once the candidate spoke last or called it addressed. */
    public void add(WaitingThread thread) {
        Passage passage = thread.passage();
        Assignment assignment = Objects.requireNonNull(assignments.get(passage.assignment()));
        boolean candidateSpoke = thread.lastCommentBy().equals(assignment.candidate());
        boolean forMentor = candidateSpoke || thread.state() == ThreadState.ADDRESSED;
        gather(forMentor ? mentors : theirs, Spot.of(passage)).count(thread.movedAt());
    }

    /** What the mentor has still to publish is theirs to do, whoever's turn it is else. */
    public void add(PendingCount pending) {
        QuestionId question = new QuestionId(pending.target());
        if (questions.containsKey(question)) {
            Gathered gathered = gather(mentors, Spot.of(pending.assignment(), question));
            gathered.pending += Math.toIntExact(pending.comments());
            gathered.waitSince(pending.since());
        }
    }

    /** What the reader has claimed first. */
    public List<QueueItem> mine() {
        List<QueueItem> items = new ArrayList<>(items(Section.MINE));
        items.sort(Comparator.comparing(item -> item.claim() == null)); // the rest stays in its order
        return items;
    }

    public List<QueueItem> unclaimed() {
        return items(Section.UNCLAIMED);
    }

    public List<QueueItem> others() {
        return items(Section.OTHERS);
    }

    /** Without what waits for a mentor too: that comes first. */
    public List<QueueItem> theirs() {
        Map<Spot, Gathered> rest = new LinkedHashMap<>(theirs);
        rest.keySet().removeAll(mentors.keySet());
        return items(rest);
    }

    private List<QueueItem> items(Section section) {
        Map<Spot, Gathered> of = new LinkedHashMap<>(mentors);
        of.entrySet().removeIf(entry -> section(entry.getKey(), entry.getValue()) != section);
        return items(of);
    }

    /**
     * A submission is the reader's if they claimed it, reviewed it before, or are the only mentor; and whatever they have
     * something to publish on. Other things that wait, such as replies, are every mentor's.
     */
    private Section section(Spot spot, Gathered gathered) {
        Begun answer = answers.get(spot);
        if (answer == null || answer.state() != AnswerState.SUBMITTED || gathered.pending > 0) {
            return Section.MINE;
        }
        Claim claim = reviewing.claim(answer);
        if (claim != null) {
            return claim.mine() ? Section.MINE : Section.OTHERS;
        }
        return reviewing.isReaders(answer) ? Section.MINE : Section.UNCLAIMED;
    }

    private static Gathered gather(Map<Spot, Gathered> list, Spot spot) {
        return list.computeIfAbsent(spot, any -> new Gathered());
    }

    private List<QueueItem> items(Map<Spot, Gathered> list) {
        List<QueueItem> items = new ArrayList<>();
        list.forEach((spot, gathered) -> items.add(item(spot, gathered)));
        items.sort(Comparator.comparing(QueueItem::since));
        return items;
    }

    private QueueItem item(Spot spot, Gathered gathered) {
        Assignment assignment = Objects.requireNonNull(assignments.get(spot.assignment()));
        Begun answer = answers.get(spot);
        return new QueueItem(
                spot.assignment(),
                spot.about(),
                answer == null ? null : answer.id(),
                spot.question() == null ? null : questions.get(spot.question()),
                Objects.requireNonNull(people.get(assignment.candidate())),
                Objects.requireNonNull(dossiers.get(assignment.dossier())).title(),
                answer == null ? null : answer.state(),
                gathered.threads,
                gathered.pending,
                answer == null ? null : reviewing.claim(answer),
                answer == null ? null : reviewing.lookAt(answer),
                Objects.requireNonNull(gathered.since));
    }
}
