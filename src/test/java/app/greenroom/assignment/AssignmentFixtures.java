package app.greenroom.assignment;

import app.greenroom.TestTime;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.dossier.DossierFixtures;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.dossier.Question;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Assignments for tests. */
@TestComponent
public class AssignmentFixtures {

    /** A team with one lead, one mentor and one candidate who works on a dossier. */
    public record Scene(
            TeamId team,
            UserId lead,
            UserId mentor,
            UserId candidate,
            AssignmentId assignment,
            List<Question> questions) {}

    /** How far off the interview of an assignment is, in days. */
    private static final int DAYS_AHEAD = 14;

    private static final String LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff-Maximiliana";
    private static final String LONG_WORDS =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    private final PeopleFixtures people;
    private final DossierFixtures dossiers;
    private final DossierLibrary library;
    private final AssignmentService assignments;
    private final AssignmentDirectory directory;

    AssignmentFixtures(
            PeopleFixtures people,
            DossierFixtures dossiers,
            DossierLibrary library,
            AssignmentService assignments,
            AssignmentDirectory directory) {
        this.people = people;
        this.dossiers = dossiers;
        this.library = library;
        this.assignments = assignments;
        this.directory = directory;
    }

    public Scene aScene() {
        TeamId team = people.aTeam();
        UserId lead = people.aLead(team);
        return sceneWith(team, lead, dossiers.aDossier(team, lead));
    }

    /** Another scene in the team and on the dossier of an earlier one, with people of its own. */
    public Scene aSceneLike(Scene other) {
        UserId lead = people.aLead(other.team());
        DossierId dossier = directory.assignment(other.assignment()).dossier();
        return sceneWith(other.team(), lead, dossier);
    }

    /** A scene of people, a team and a dossier with names and words that are too long for most places. */
    public Scene aSceneOfLongWords() {
        TeamId team = people.aTeam();
        UserId lead = people.aPerson(LONG_NAME + " Lead", team, Role.LEAD);
        UserId mentor = people.aPerson(LONG_NAME + " Mentor", team, Role.MENTOR);
        UserId candidate = people.aPerson(LONG_NAME + " Candidate", team, Role.CANDIDATE);
        DossierId dossier = dossiers.aDossierOfLongWords(team, lead, LONG_WORDS);
        AssignmentId assignment = assign(lead, dossier, candidate, mentor);
        return new Scene(
                team,
                lead,
                mentor,
                candidate,
                assignment,
                library.contents(dossier).questions());
    }

    public Scene aSceneOf(int questions, int concepts) {
        TeamId team = people.aTeam();
        UserId lead = people.aLead(team);
        return sceneWith(team, lead, dossiers.aDossierOf(questions, concepts, team, lead));
    }

    public Scene aSceneAsking(int asks) {
        TeamId team = people.aTeam();
        UserId lead = people.aLead(team);
        return sceneWith(team, lead, dossiers.aDossierAsking(asks, team, lead));
    }

    /** What the scene's candidate may ask them. */
    public List<Question> asks(Scene scene) {
        return library.asksEver(dossierOf(scene));
    }

    public DossierId dossierOf(Scene scene) {
        return directory.assignment(scene.assignment()).dossier();
    }

    public AssignmentId assign(UserId lead, DossierId dossier, UserId candidate, UserId mentor) {
        Acting.as(
                lead,
                () -> assignments.assign(new AssignDossier(
                        CommandId.next(),
                        dossier,
                        Set.of(candidate),
                        Set.of(mentor),
                        TestTime.inDays(DAYS_AHEAD, LocalTime.of(14, 0)),
                        TestTime.BERLIN)));
        return directory.of(candidate).stream()
                .filter(assignment -> assignment.dossier().equals(dossier))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The lead gives a scene's assignment to these mentors. */
    public void mentoredBy(Scene scene, UserId... mentors) {
        Acting.as(scene.lead(), () -> assignments.setMentors(scene.assignment(), Set.of(mentors)));
    }

    private Scene sceneWith(TeamId team, UserId lead, DossierId dossier) {
        UserId mentor = people.aMentor(team);
        UserId candidate = people.aCandidate(team);
        AssignmentId assignment = assign(lead, dossier, candidate, mentor);
        return new Scene(
                team,
                lead,
                mentor,
                candidate,
                assignment,
                library.contents(dossier).questions());
    }
}
