package app.greenroom.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.team.HandOver;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.PeopleService;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the candidates of a mentor who leaves. */
@ServiceTest
class HandOverTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AssignmentDirectory directory;

    @Autowired
    PeopleFixtures people;

    @Autowired
    PeopleService service;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    private UserId other = UserId.random();

    @BeforeEach
    void twoMentorsOfWhomOneIsBusy() {
        scene = assignments.aScene();
        other = people.aPerson("Moritz Mentor", scene.team(), Role.MENTOR);
    }

    @Test
    void whoIsRemovedHandsOverAndIsAFormerMentor() {
        Acting.as(scene.lead(), () -> service.handOver(leaving(true, other)));
        assertThat(now().mentors()).containsExactly(other);
        assertThat(now().formerMentors()).containsExactly(scene.mentor());
    }

    @Test
    void undoingItBringsBackTheMentorAndTakesTheSuccessorAway() {
        HandOver command = leaving(true, other);
        Instant when = Acting.as(scene.lead(), () -> service.handOver(command));
        Acting.as(scene.lead(), () -> service.takeBack(command, when));
        assertThat(now().mentors()).containsExactly(scene.mentor());
        assertThat(now().formerMentors()).isEmpty();
    }

    @Test
    void whoStopsMentoringInTheTeamHandsOverTooAndUndoingItGivesTheRoleBack() {
        people.give(scene.mentor(), scene.team(), Role.CANDIDATE);
        HandOver command = leaving(false, other);
        Instant when = Acting.as(scene.lead(), () -> service.handOver(command));
        assertThat(now().mentors()).containsExactly(other);
        Acting.as(scene.lead(), () -> service.takeBack(command, when));
        assertThat(now().mentors()).containsExactly(scene.mentor());
    }

    @Test
    void whoIsRemovedWithoutASuccessorMentorsNobodyAnyMore() {
        Acting.as(scene.lead(), () -> service.remove(scene.team(), scene.mentor()));
        assertThat(now().mentors()).isEmpty();
        Acting.as(scene.lead(), () -> service.restore(scene.team(), scene.mentor()));
        assertThat(now().mentors()).containsExactly(scene.mentor());
    }

    @Test
    void whatWasOnceTakenFromThemStaysTaken() {
        assignments.mentoredBy(scene, other);
        Acting.as(scene.lead(), () -> service.remove(scene.team(), scene.mentor()));
        Acting.as(scene.lead(), () -> service.restore(scene.team(), scene.mentor()));
        assertThat(now().mentors()).containsExactly(other);
    }

    @Test
    void onlyAMentorOfTheTeamTakesOver() {
        UserId elsewhere = people.aMentor(people.aTeam());
        assertThatThrownBy(() -> Acting.as(scene.lead(), () -> service.handOver(leaving(true, elsewhere))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Acting.as(scene.lead(), () -> service.handOver(leaving(true, scene.mentor()))))
                .isInstanceOf(Refusal.class);
        assertThat(now().mentors()).containsExactly(scene.mentor());
    }

    @Test
    void whatSomebodyElseMentorsIsNotHandedOver() {
        Scene foreign = assignments.aScene();
        HandOver command = new HandOver(scene.team(), scene.mentor(), true, Map.of(foreign.assignment(), other));
        assertThatThrownBy(() -> Acting.as(scene.lead(), () -> service.handOver(command)))
                .isInstanceOf(Refusal.class);
        assertThat(directory.assignment(foreign.assignment()).mentors()).containsExactly(foreign.mentor());
    }

    private HandOver leaving(boolean team, UserId successor) {
        return new HandOver(scene.team(), scene.mentor(), team, Map.of(scene.assignment(), successor));
    }

    private Assignment now() {
        return directory.assignment(scene.assignment());
    }
}
