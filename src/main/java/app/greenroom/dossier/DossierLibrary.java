package app.greenroom.dossier;

import static java.util.stream.Collectors.groupingBy;

import app.greenroom.shared.DossierId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.TeamId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads dossiers for other modules' services, which have asked the guard already. It is no operation of a user's and
 * views do not call it.
 */
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

    /** @throws NotFound if there is none */
    public DossierContents contents(DossierId id) {
        Map<QuestionRow.Kind, List<Question>> byKind = questions.findByDossierOrderByPosition(id).stream()
                .collect(groupingBy(
                        QuestionRow::kind, Collectors.mapping(QuestionRow::toQuestion, Collectors.toList())));
        return new DossierContents(
                dossier(id),
                sections(id),
                byKind.getOrDefault(QuestionRow.Kind.PREDICTED, List.of()),
                byKind.getOrDefault(QuestionRow.Kind.ASK, List.of()),
                concepts(id));
    }

    /** The sections of one dossier, in its order. */
    public List<Section> sections(DossierId id) {
        return sections.findByDossierOrderByPosition(id).stream()
                .map(SectionRow::toSection)
                .toList();
    }

    /** The questions to ask them, in the dossier's order. */
    public List<Question> asks(DossierId id) {
        return questions.findByDossierAndKindOrderByPosition(id, QuestionRow.Kind.ASK).stream()
                .map(QuestionRow::toQuestion)
                .toList();
    }

    /** The concept items of one dossier, in its order. */
    public List<Concept> concepts(DossierId id) {
        return concepts.findByDossierOrderByPosition(id).stream()
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
        return questions.findByDossierInOrderByPosition(ids).stream()
                .filter(row -> row.kind() == QuestionRow.Kind.PREDICTED)
                .collect(groupingBy(
                        QuestionRow::dossier, Collectors.mapping(QuestionRow::toQuestion, Collectors.toList())));
    }

    private static Map<DossierId, Integer> counts(List<Count> counts) {
        return counts.stream().collect(Collectors.toMap(Count::dossier, count -> Math.toIntExact(count.entries())));
    }

    record Count(DossierId dossier, long entries) {}
}
