package app.greenroom.assignment;

import app.greenroom.access.Role;
import app.greenroom.language.Texts;

/** Why an assignment is refused. */
interface AssignmentTexts {

    AssignmentTexts SAY = Texts.of(AssignmentTexts.class);

    String chooseCandidate();

    String chooseMentor();

    String keepMentor();

    String alreadyInAnother();

    String alreadyAssigned(String names);

    String lostRole(Role role);

    String candidatesChanged();
}
