package app.greenroom.dossier;

import static java.util.stream.Collectors.groupingBy;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Snapshot;
import app.greenroom.shared.TeamId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads dossiers for other modules' services, which have asked the guard already. It is no operation of a user's and
 * views do not call it.
 */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class DossierLibrary {

    private final Dossiers dossiers;
    private final Sections sections;
    private final Questions questions;
    private final Concepts concepts;

    DossierLibrary(Dossiers dossiers, Sections sections, Questions questions, Concepts concepts) {
        this.dossiers = dossiers;
        this.sections = sections;
        this.questions = questions;
        this.concepts = concepts;
    }

    /** @throws NotFound if there is none */
    public Dossier dossier(DossierId id) {
        return dossiers.findById(id.value()).map(DossierRow::toDossier).orElseThrow(NotFound::new);
    }

    /** In one query. */
    public Map<DossierId, Dossier> dossiers(Collection<DossierId> ids) {
        return dossiers.findByIdIn(ids.stream().map(DossierId::value).distinct().toList()).stream()
                .map(DossierRow::toDossier)
                .collect(Collectors.toMap(Dossier::id, Function.identity()));
    }

    /** A team's dossiers, the archived ones too, newest first. */
    public List<Dossier> inTeam(TeamId team) {
        return dossiers.findByTeamOrderByImportedAtDesc(team).stream()
                .map(DossierRow::toDossier)
                .toList();
    }

    /**
     * A dossier with all that stands in it, and all that it no longer holds.
     *
     * @throws NotFound if there is none
     */
    public DossierContents contents(DossierId id) {
        List<SectionRow> allSections = sectionRows(id);
        List<QuestionRow> allQuestions = questionRows(List.of(id));
        List<ConceptRow> allConcepts = conceptRows(id);
        return new DossierContents(
                dossier(id),
                sections(allSections, true),
                questions(allQuestions, QuestionRow.Kind.PREDICTED, true),
                questions(allQuestions, QuestionRow.Kind.ASK, true),
                concepts(allConcepts, true),
                new Retired(
                        sections(allSections, false),
                        questions(allQuestions, QuestionRow.Kind.PREDICTED, false),
                        questions(allQuestions, QuestionRow.Kind.ASK, false),
                        concepts(allConcepts, false)));
    }

    /** The sections of one dossier, in its order. */
    public List<Section> sections(DossierId id) {
        return sections(sectionRows(id), true);
    }

    /** The sections of one dossier, also the retired ones. */
    public List<Section> sectionsEver(DossierId id) {
        return sectionRows(id).stream().map(SectionRow::toSection).toList();
    }

    /** The questions to ask them of one dossier, also the retired ones. */
    public List<Question> asksEver(DossierId id) {
        return questionRows(List.of(id)).stream()
                .filter(row -> row.kind() == QuestionRow.Kind.ASK)
                .map(QuestionRow::toQuestion)
                .toList();
    }

    /** The concept items of one dossier, in its order. */
    public List<Concept> concepts(DossierId id) {
        return concepts(conceptRows(id), true);
    }

    /** The concept items of one dossier that it no longer holds, in its order. */
    public List<Concept> retiredConcepts(DossierId id) {
        return concepts(conceptRows(id), false);
    }

    /** Whether a concept is or was an item of a dossier. */
    public boolean held(DossierId id, ConceptId concept) {
        return concepts.findById(concept.value())
                .filter(row -> row.dossier().equals(id) && !row.removed())
                .isPresent();
    }

    /** Whether a predicted question is or was an item of a dossier. */
    public boolean asked(DossierId id, QuestionId question) {
        return predicted(id, question).isPresent();
    }

    /** As {@link #asked}, and it isn't retired. */
    public boolean asks(DossierId id, QuestionId question) {
        return predicted(id, question).filter(QuestionRow::live).isPresent();
    }

    private Optional<QuestionRow> predicted(DossierId id, QuestionId question) {
        return questions
                .findById(question.value())
                .filter(row -> row.dossier().equals(id) && !row.removed() && row.kind() == QuestionRow.Kind.PREDICTED);
    }

    private List<SectionRow> sectionRows(DossierId id) {
        return Snapshot.once(List.of(SectionRow.class, id), () -> sections.of(id));
    }

    private List<QuestionRow> questionRows(Collection<DossierId> ids) {
        return Snapshot.once(List.of(QuestionRow.class, Set.copyOf(ids)), () -> questions.of(ids));
    }

    private List<ConceptRow> conceptRows(DossierId id) {
        return Snapshot.once(List.of(ConceptRow.class, id), () -> concepts.of(id));
    }

    private static List<Section> sections(List<SectionRow> rows, boolean live) {
        return rows.stream()
                .filter(row -> row.live() == live)
                .map(SectionRow::toSection)
                .toList();
    }

    private static List<Question> questions(List<QuestionRow> rows, QuestionRow.Kind kind, boolean live) {
        return rows.stream()
                .filter(row -> row.live() == live && row.kind() == kind)
                .map(QuestionRow::toQuestion)
                .toList();
    }

    private static List<Concept> concepts(List<ConceptRow> rows, boolean live) {
        return rows.stream()
                .filter(row -> row.live() == live)
                .map(ConceptRow::toConcept)
                .toList();
    }

    /** How many predicted questions each dossier has, in one query. */
    public Map<DossierId, Integer> questionCounts(Collection<DossierId> ids) {
        return counts(questions.countPredicted(ids));
    }

    /** How many questions to ask each dossier has, in one query. */
    Map<DossierId, Integer> askCounts(Collection<DossierId> ids) {
        return counts(questions.countAsks(ids));
    }

    /** How many concept items each dossier has, in one query. */
    public Map<DossierId, Integer> conceptCounts(Collection<DossierId> ids) {
        return counts(concepts.count(ids));
    }

    /** The predicted questions of several dossiers, in one query. */
    public Map<DossierId, List<Question>> questions(Collection<DossierId> ids) {
        return predicted(ids, QuestionRow::live);
    }

    /** The predicted questions of several dossiers, behind them the retired ones, in one query. */
    public Map<DossierId, List<Question>> questionsEver(Collection<DossierId> ids) {
        return predicted(ids, any -> true);
    }

    private Map<DossierId, List<Question>> predicted(Collection<DossierId> ids, Predicate<QuestionRow> wanted) {
        return questionRows(ids).stream()
                .filter(row -> row.kind() == QuestionRow.Kind.PREDICTED)
                .filter(wanted)
                .sorted(Comparator.comparing(row -> !row.live()))
                .collect(groupingBy(
                        QuestionRow::dossier, Collectors.mapping(QuestionRow::toQuestion, Collectors.toList())));
    }

    private static Map<DossierId, Integer> counts(List<Count> counts) {
        return counts.stream().collect(Collectors.toMap(Count::dossier, count -> Math.toIntExact(count.entries())));
    }

    record Count(DossierId dossier, long entries) {}
}
