package app.greenroom.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.QueryCount;
import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.readiness.RecallSession.Card;
import app.greenroom.readiness.model.Grade;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.story.TieService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class RecallBacksTest {

    @Autowired
    RecallService recall;

    @Autowired
    ChecklistService checklists;

    @Autowired
    TieService ties;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    AssignmentFixtures fixtures;

    Scene scene;
    List<UUID> concepts;

    @BeforeEach
    void aScene() {
        scene = fixtures.aScene();
        concepts = Acting.as(scene.candidate(), () -> recall.open(scene.assignment())).unrated().stream()
                .map(Card::id)
                .toList();
        concepts.forEach(concept -> Acting.as(
                scene.candidate(),
                () -> recall.rate(
                        new GradeItem(CommandId.next(), scene.assignment(), concept, Grade.GOOD, Attempts.honest(5)))));
    }

    @Test
    void theBackOfAConceptHoldsTheNoteWhatMentorsFoundAndTheLinkedAnswer() {
        ConceptId concept = new ConceptId(concepts.getFirst());
        answers.submit(scene, 0, "I begin with the bottleneck.");
        Acting.as(scene.candidate(), () -> {
            checklists.annotate(new AnnotateConcept(
                    CommandId.next(),
                    scene.assignment(),
                    concept,
                    ConceptNote.NONE,
                    new ConceptNote("Space between trains.", List.of(new Link("https://rail.example/headway")))));
            ties.tie(scene.assignment(), concept, AnswerFixtures.question(scene, 0));
        });
        Acting.as(
                scene.mentor(),
                () -> checklists.confirm(new CheckConcept(CommandId.next(), scene.assignment(), concept)));
        RecallBacks backs = backs(List.of(concept.value()));
        RecallBacks.OfConcept back = Objects.requireNonNull(backs.concepts().get(concept.value()));
        assertThat(back.item().note().text()).isEqualTo("Space between trains.");
        assertThat(back.item().note().links()).hasSize(1);
        assertThat(back.checks()).singleElement().satisfies(check -> {
            assertThat(check.held()).isTrue();
            assertThat(check.mentor().id()).isEqualTo(scene.mentor());
        });
        assertThat(back.answers())
                .containsExactly(AnswerFixtures.question(scene, 0).value());
        assertThat(answer(backs).text()).isEqualTo("I begin with the bottleneck.");
    }

    @Test
    void aConfirmationThatWasWithdrawnIsNotAMentorsWord() {
        Acting.as(scene.mentor(), () -> checklists.confirm(check()));
        Acting.as(scene.mentor(), () -> checklists.withdraw(check()));
        assertThat(Objects.requireNonNull(backs(concepts).concepts().get(concepts.getFirst()))
                        .checks())
                .isEmpty();
    }

    @Test
    void theBackOfAnAnswerHoldsWhatMentorsSaidAndNothingThatIsPending() {
        answers.submit(scene, 0, "I begin with the bottleneck.");
        reviews.comment(scene, 0, "bottleneck", "Which one?");
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Name the line first.");
        answers.submit(scene, 0, "I begin with the bottleneck, the junction.");
        reviews.draft(scene.mentor(), scene, 0, "begin", "Not yet for anybody.");
        UUID question = AnswerFixtures.question(scene, 0).value();
        Acting.as(
                scene.candidate(),
                () -> ties.tie(scene.assignment(), new ConceptId(concepts.get(1)), AnswerFixtures.question(scene, 0)));
        RecallBacks.OfAnswer back = answer(backs(List.of(question)));
        assertThat(Objects.requireNonNull(back.verdict()).note()).isEqualTo("Name the line first.");
        assertThat(back.remarks()).extracting(RecallBacks.Remark::text).containsExactly("Which one?");
        assertThat(back.remarks()).extracting(RecallBacks.Remark::quote).containsExactly("bottleneck");
        assertThat(back.more()).isZero();
        assertThat(back.concepts()).containsExactly("block section");
    }

    @Test
    void asManyQueriesForManyCardsAsForOne() {
        answers.submit(scene, 0, "I begin with the bottleneck.");
        answers.submit(scene, 1, "A buffer keeps a delay from spreading.");
        UUID first = AnswerFixtures.question(scene, 0).value();
        UUID second = AnswerFixtures.question(scene, 1).value();
        int few = QueryCount.of(() -> backs(List.of(first, concepts.getFirst())));
        List<UUID> all = new ArrayList<>(concepts);
        all.addAll(List.of(first, second));
        assertThat(QueryCount.of(() -> backs(all))).isEqualTo(few);
    }

    private CheckConcept check() {
        return new CheckConcept(CommandId.next(), scene.assignment(), new ConceptId(concepts.getFirst()));
    }

    private RecallBacks.OfAnswer answer(RecallBacks backs) {
        return Objects.requireNonNull(
                backs.answers().get(AnswerFixtures.question(scene, 0).value()));
    }

    private RecallBacks backs(Collection<UUID> cards) {
        return Acting.as(scene.candidate(), () -> recall.backs(scene.assignment(), cards));
    }
}
