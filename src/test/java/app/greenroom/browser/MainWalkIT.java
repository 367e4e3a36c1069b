package app.greenroom.browser;

import app.greenroom.dossier.DossierFixtures;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The product in one walk, with three browsers open at once; nobody reloads until the end. */
@Walk
class MainWalkIT {

    private static final String ANSWER = "A plan begins with the passing loops. Each train waits where it must.";

    @Autowired
    PeopleFixtures people;

    @Autowired
    DossierFixtures dossiers;

    @Test
    void fromAnAssignmentToAnApprovedAnswer(Browsers browsers) {
        TeamId team = people.aTeam();
        UserId leadId = people.aLead(team);
        dossiers.aDossier(team, leadId);
        Lead lead = browsers.lead(leadId);
        Candidate candidate = browsers.candidate(people.aCandidate(team));
        Mentor mentor = browsers.mentor(people.aMentor(team));
        candidate.opens("today");
        candidate.sees("No dossier yet");
        mentor.opens("queue");

        lead.assigns("Timetable Engineer", "Cem Candidate", "Mira Mentor");
        lead.seesInTheCohort("Cem Candidate");
        candidate.sees("Timetable Engineer");

        candidate.follows("Timetable Engineer");
        candidate.opensTheQuestion("How do you plan a timetable for a single-track line?");
        candidate.writes(ANSWER);
        candidate.presses("Submit for review");
        candidate.seesState("Submitted");
        mentor.takesFromTheQueue("How do you plan a timetable for a single-track line?");

        mentor.commentsOn("Each train waits", "For how long?");
        mentor.seesIn("For how long?", "Pending");
        mentor.pressesIn(mentor.thread("For how long?"), "Publish now");
        candidate.seesThread("For how long?");
        candidate.seesMarked("Each train waits");
        candidate.writesFirst("In short: loops first. ");
        mentor.sees("Edited since: added “In short: loops first.”");
        mentor.presses("Show");
        mentor.seesInTheAnswer("In short: loops first. A plan begins");
        candidate.seesMarked("Each train waits");
        mentor.seesMarked("Each train waits");

        candidate.repliesTo("For how long?", "Until the other one has passed.");
        mentor.seesThread("Until the other one has passed.");
        candidate.pressesIn(candidate.thread("For how long?"), "Addressed");
        mentor.seesIn("For how long?", "Addressed");
        mentor.pressesIn(mentor.thread("For how long?"), "Resolve");
        candidate.seesNo("For how long?");
        candidate.presses("Submit again");
        mentor.presses("Read submission 2");
        mentor.seesInTheAnswer("In short: loops first. A plan begins");
        mentor.approves();
        candidate.seesState("Approved");

        candidate.follows("Concepts");
        candidate.rates("headway", "Can explain");
        mentor.opens(candidate.path());
        mentor.confirms("headway");
        candidate.seesOf("headway", "Mira Mentor confirmed it");

        candidate.reloads();
        candidate.seesOf("headway", "Mira Mentor confirmed it");
        candidate.opensTheQuestion("How do you plan a timetable for a single-track line?");
        candidate.seesState("Approved");
        candidate.seesInTheAnswer("In short: loops first. " + ANSWER);
        candidate.presses("Show 1 resolved");
        candidate.seesThread("Until the other one has passed.");
    }
}
