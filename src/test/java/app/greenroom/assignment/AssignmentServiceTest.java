package app.greenroom.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AssignmentServiceTest {

    @Autowired
    AssignmentService assignments;

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    PeopleFixtures people;

    @Test
    void aCandidateOpensTheirAssignmentWithItsDossier() {
        var scene = fixtures.aScene();
        Prep prep = Acting.as(scene.candidate(), () -> assignments.open(scene.assignment()));
        assertThat(prep.contents().questions()).hasSize(3);
        assertThat(prep.mayWrite()).isTrue();
        assertThat(prep.mayReview()).isFalse();
        assertThat(prep.candidate().name()).isEqualTo("Cem Candidate");
    }

    @Test
    void anEndedAssignmentIsReadAndNotWritten() {
        var scene = fixtures.aScene();
        Acting.as(scene.lead(), () -> assignments.end(scene.assignment()));
        Prep prep = Acting.as(scene.candidate(), () -> assignments.open(scene.assignment()));
        assertThat(prep.mayWrite()).isFalse();
        assertThat(prep.assignment().ended()).isTrue();
    }

    @Test
    void aMentorWhoIsReplacedReadsOn() {
        var scene = fixtures.aScene();
        UserId other = people.aMentor(scene.team());
        Acting.as(scene.lead(), () -> assignments.setMentors(scene.assignment(), Set.of(other)));
        assertThat(Acting.as(scene.mentor(), () -> assignments.open(scene.assignment()))
                        .mayReview())
                .isFalse();
        assertThat(Acting.as(other, () -> assignments.open(scene.assignment())).mayReview())
                .isTrue();
    }

    @Test
    void aLeadOfAnotherTeamSeesNothing() {
        var scene = fixtures.aScene();
        var other = fixtures.aScene();
        assertThatThrownBy(() -> Acting.as(other.lead(), () -> assignments.open(scene.assignment())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSameDossierIsNotAssignedTwice() {
        var scene = fixtures.aScene();
        var dossier = Acting.as(scene.lead(), () -> assignments.open(scene.assignment()))
                .assignment()
                .dossier();
        assertThatThrownBy(() -> fixtures.assign(scene.lead(), dossier, scene.candidate(), scene.mentor()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Cem Candidate");
    }

    @Test
    void whatWasAssignedAnewIsNotReopened() {
        var scene = fixtures.aScene();
        var dossier = Acting.as(scene.lead(), () -> assignments.open(scene.assignment()))
                .assignment()
                .dossier();
        Acting.as(scene.lead(), () -> assignments.end(scene.assignment()));
        fixtures.assign(scene.lead(), dossier, scene.candidate(), scene.mentor());

        assertThatThrownBy(() -> Acting.as(scene.lead(), () -> assignments.reopen(scene.assignment())))
                .isInstanceOf(Refusal.class);
    }
}
