package app.greenroom.assignment.ui;

import app.greenroom.access.Role;
import app.greenroom.language.Texts;

/** What leads read where they assign dossiers, and where they change what was assigned. */
interface AssignPageTexts {

    AssignPageTexts SAY = Texts.of(AssignPageTexts.class);

    String assign();

    String assignDossier();

    String ownPreparation();

    String noDossiers();

    String noDossiersHelp();

    String importDossiers();

    String viewDossiers();

    String noCandidates();

    String noMentors();

    String bothNeeded();

    String invitePeople();

    String dossier();

    String people(Role role);

    String searchPeople(Role role);

    String searchExample();

    String interview();

    String inviteMissing();

    String alreadyAssigned();

    String preparations(int count);

    String mentees(int count);

    String assignTo(int count);

    String assignedTo(int count);

    String chooseDossier();

    String chooseCandidate();

    String chooseMentor();

    String nothingAssigned();

    String selectedPreparations();

    String selected(int count);

    String changeMentors();

    String changeDate();

    String end();

    String addMentors();

    String replaceMentors();

    String chooseMentorFirst();

    String mentorsChangedIn(int count);

    String dateSetIn(int count);

    String dateClearedIn(int count);

    String endedIn(int count);

    String problemWith(String candidate, String problem);

    String saveDate();

    String saveMentors();

    String chooseMentors();

    String noMentor();

    String ended();

    String openPreparation();

    String dateChanged();

    String dateCleared();

    String mentorsChanged();

    String endPreparation();

    String endedNow();

    String reopenPreparation();

    String reopened();
}
