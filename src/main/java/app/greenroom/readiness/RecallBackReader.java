package app.greenroom.readiness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.Person;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.AnswerIds;
import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.Assignment;
import app.greenroom.comment.queries.RemarkQueries;
import app.greenroom.comment.queries.SaidRemark;
import app.greenroom.round.LatestVerdict;
import app.greenroom.round.VerdictQueries;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.UserId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads what stands on the back of recall cards: as many queries for many cards as for one. */
@Component
class RecallBackReader {

    private static final int REMARKS = 3;

    private final ChecklistReader checklist;
    private final ConceptEvents events;
    private final AnswerDirectory answers;
    private final VerdictQueries verdicts;
    private final RemarkQueries remarks;
    private final List<TiedQuestions> ties;
    private final PeopleDirectory people;

    /** What others said, and who they are. */
    private record Said(
            Map<AnswerId, LatestVerdict> verdicts,
            Map<QuestionId, List<SaidRemark>> remarks,
            Map<UUID, List<ConceptEvent>> checks,
            Map<UserId, Person> who) {}

    RecallBackReader(
            ChecklistReader checklist,
            ConceptEvents events,
            AnswerDirectory answers,
            VerdictQueries verdicts,
            RemarkQueries remarks,
            List<TiedQuestions> ties,
            PeopleDirectory people) {
        this.checklist = checklist;
        this.events = events;
        this.answers = answers;
        this.verdicts = verdicts;
        this.remarks = remarks;
        this.ties = ties;
        this.people = people;
    }

    RecallBacks read(Prepared prepared, Set<UUID> cards) {
        Assignment assignment = prepared.assignment();
        Map<UUID, PreparedItem> items = prepared.items().stream()
                .collect(toMap(PreparedItem::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        Map<UUID, List<UUID>> linked = linked(assignment);
        Set<UUID> shown = shown(items, linked, cards);
        Map<QuestionId, String> texts =
                answers.texts(assignment, shown.stream().map(QuestionId::new).toList());
        Said said = said(assignment, shown, cards);
        Map<UUID, RecallBacks.OfAnswer> ofAnswers = new LinkedHashMap<>();
        shown.forEach(id -> ofAnswers.put(
                id,
                answer(
                        Objects.requireNonNull(items.get(id)),
                        texts.getOrDefault(new QuestionId(id), ""),
                        concepts(id, items, linked),
                        assignment,
                        said)));
        Map<UUID, RecallBacks.OfConcept> ofConcepts = new HashMap<>();
        checklist.topics(assignment).stream()
                .flatMap(topic -> topic.items().stream())
                .filter(item -> cards.contains(item.concept().id().value()))
                .forEach(item -> ofConcepts.put(item.concept().id().value(), concept(item, ofAnswers, linked, said)));
        return new RecallBacks(ofConcepts, ofAnswers);
    }

    private Map<UUID, List<UUID>> linked(Assignment assignment) {
        Map<UUID, List<UUID>> linked = new HashMap<>();
        ties.forEach(tied -> tied.of(assignment.id())
                .forEach((concept, questions) -> linked.computeIfAbsent(concept.value(), any -> new ArrayList<>())
                        .addAll(questions.stream().map(QuestionId::value).toList())));
        return linked;
    }

    /** The answers on cards and those linked to concepts on cards, as far as they were begun, in the dossier's order. */
    private static Set<UUID> shown(Map<UUID, PreparedItem> items, Map<UUID, List<UUID>> linked, Set<UUID> cards) {
        Set<UUID> wanted = new HashSet<>(cards);
        cards.forEach(card -> wanted.addAll(linked.getOrDefault(card, List.of())));
        Set<UUID> shown = new LinkedHashSet<>();
        items.values().stream()
                .filter(item -> item.question() && wanted.contains(item.id()))
                .filter(item -> item.answer() != null && item.answer() != AnswerState.NOT_STARTED)
                .forEach(item -> shown.add(item.id()));
        return shown;
    }

    private Said said(Assignment assignment, Set<UUID> questions, Set<UUID> cards) {
        List<QuestionId> asked = questions.stream().map(QuestionId::new).toList();
        Map<AnswerId, LatestVerdict> decided = verdicts.latest(
                asked.stream().map(each -> AnswerIds.of(assignment.id(), each)).toList());
        List<SaidRemark> remarked = remarks.onAnswers(assignment, asked);
        Map<UUID, List<ConceptEvent>> checks = checks(assignment, cards);
        Set<UserId> authors = new HashSet<>();
        decided.values().forEach(verdict -> authors.add(verdict.mentor()));
        remarked.forEach(remark -> authors.add(remark.author()));
        checks.values().forEach(all -> all.forEach(event -> authors.add(event.actor())));
        return new Said(
                decided, remarked.stream().collect(groupingBy(SaidRemark::question)), checks, people.people(authors));
    }

    /** What mentors found and stand by, the newest first. */
    private Map<UUID, List<ConceptEvent>> checks(Assignment assignment, Set<UUID> cards) {
        Map<UUID, List<ConceptEvent>> happened = new HashMap<>();
        events.findByAssignmentAndConceptInOrderById(
                        assignment.id(), cards.stream().map(ConceptId::new).toList())
                .forEach(row -> happened.computeIfAbsent(row.concept().value(), any -> new ArrayList<>())
                        .add(row.toEvent()));
        Map<UUID, List<ConceptEvent>> checks = new HashMap<>();
        happened.forEach((concept, all) -> {
            Set<EventId> gone = ConceptProgress.neverBeen(all);
            checks.put(
                    concept,
                    all.stream()
                            .filter(event ->
                                    event instanceof ConceptEvent.Confirmed || event instanceof ConceptEvent.Demoted)
                            .filter(event -> !gone.contains(event.id()))
                            .sorted(Comparator.comparing(ConceptEvent::at).reversed())
                            .toList());
        });
        return checks;
    }

    private static List<String> concepts(UUID question, Map<UUID, PreparedItem> items, Map<UUID, List<UUID>> linked) {
        return items.values().stream()
                .filter(item -> !item.question()
                        && linked.getOrDefault(item.id(), List.of()).contains(question))
                .map(PreparedItem::text)
                .toList();
    }

    private static RecallBacks.OfConcept concept(
            ConceptItem item, Map<UUID, RecallBacks.OfAnswer> shown, Map<UUID, List<UUID>> linked, Said said) {
        UUID id = item.concept().id().value();
        List<UUID> questions = linked.getOrDefault(id, List.of());
        return new RecallBacks.OfConcept(
                item,
                said.checks().getOrDefault(id, List.of()).stream()
                        .map(event -> new RecallBacks.Check(
                                Objects.requireNonNull(said.who().get(event.actor())),
                                event.at(),
                                event instanceof ConceptEvent.Confirmed))
                        .toList(),
                shown.keySet().stream().filter(questions::contains).toList());
    }

    private static RecallBacks.OfAnswer answer(
            PreparedItem item, String text, List<String> concepts, Assignment assignment, Said said) {
        QuestionId question = new QuestionId(item.id());
        LatestVerdict verdict = said.verdicts().get(AnswerIds.of(assignment.id(), question));
        List<SaidRemark> remarks = said.remarks().getOrDefault(question, List.of());
        return new RecallBacks.OfAnswer(
                item.number(),
                item.text(),
                Objects.requireNonNullElse(item.answer(), AnswerState.NOT_STARTED),
                text,
                verdict == null
                        ? null
                        : new RecallBacks.Verdict(
                                Objects.requireNonNull(said.who().get(verdict.mentor())),
                                verdict.decision(),
                                verdict.at(),
                                verdict.note()),
                remarks.stream()
                        .limit(REMARKS)
                        .map(remark -> remark(remark, said))
                        .toList(),
                Math.max(0, remarks.size() - REMARKS),
                concepts);
    }

    private static RecallBacks.Remark remark(SaidRemark remark, Said said) {
        return new RecallBacks.Remark(
                Objects.requireNonNull(said.who().get(remark.author())),
                remark.at(),
                remark.quote(),
                remark.text(),
                remark.replacement());
    }
}
