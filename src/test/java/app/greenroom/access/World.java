package app.greenroom.access;

import app.greenroom.answer.CoWriterService;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** One scene, and the person from whose viewpoint an operation is tried. */
public final class World {

    private final ApplicationContext context;
    private final Scene scene;

    World(ApplicationContext context, Scene first) {
        this.context = context;
        this.scene = bean(AssignmentFixtures.class).aSceneLike(first);
    }

    public Scene scene() {
        return scene;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Turns the scene into what the viewpoint needs, and says who tries. */
    UserId enter(Viewpoint viewpoint) {
        PeopleFixtures people = bean(PeopleFixtures.class);
        return switch (viewpoint) {
            case THE_CANDIDATE -> scene.candidate();
            case THE_CANDIDATE_AFTER_THE_END -> {
                end();
                yield scene.candidate();
            }
            case THE_CANDIDATE_WITHOUT_THE_ROLE -> {
                people.take(scene.candidate(), scene.team(), Role.CANDIDATE);
                people.give(scene.candidate(), scene.team(), Role.MENTOR);
                yield scene.candidate();
            }
            case THE_MENTOR -> scene.mentor();
            case THE_MENTOR_AFTER_THE_END -> {
                end();
                yield scene.mentor();
            }
            case THE_MENTOR_WHO_WAS_LET_IN -> letIn(scene.mentor());
            case THE_MENTOR_WHO_WAS_LET_IN_AND_REPLACED -> {
                letIn(scene.mentor());
                replaceTheMentor(people.aMentor(scene.team()));
                yield scene.mentor();
            }
            case THE_MENTOR_WHO_WAS_REPLACED -> {
                replaceTheMentor(people.aMentor(scene.team()));
                yield scene.mentor();
            }
            case THE_LEAD_WHO_WAS_LET_IN -> letIn(scene.lead());
            case THE_LEAD_WHO_WAS_LET_IN_AFTER_THE_END -> {
                letIn(scene.lead());
                end();
                yield scene.lead();
            }
            case THE_MENTOR_WITHOUT_THE_ROLE -> {
                people.take(scene.mentor(), scene.team(), Role.MENTOR);
                people.give(scene.mentor(), scene.team(), Role.CANDIDATE);
                yield scene.mentor();
            }
            case THE_LEAD, A_PROGRAM_OF_THE_LEAD -> scene.lead();
            case ANOTHER_CANDIDATE -> people.aCandidate(scene.team());
            case ANOTHER_MENTOR -> people.aMentor(scene.team());
            case A_LEAD_ELSEWHERE -> people.aLead(people.aTeam());
            case AN_ADMIN -> people.anAdmin();
            case A_STRANGER -> people.aStranger();
            case A_DEACTIVATED_LEAD -> {
                people.deactivate(scene.lead());
                yield scene.lead();
            }
        };
    }

    private UserId letIn(UserId who) {
        Acting.as(
                scene.candidate(),
                () -> bean(CoWriterService.class)
                        .letIn(scene.assignment(), scene.questions().getFirst().id(), who));
        return who;
    }

    private void replaceTheMentor(UserId other) {
        Acting.as(scene.lead(), () -> bean(AssignmentService.class).setMentors(scene.assignment(), Set.of(other)));
    }

    private void end() {
        Acting.as(scene.lead(), () -> bean(AssignmentService.class).end(scene.assignment()));
    }
}
