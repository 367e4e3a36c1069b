package app.greenroom.team.words;

import app.greenroom.language.Texts;

/** What is said about a team and who is in it. */
public interface TeamTexts {

    TeamTexts SAY = Texts.of(TeamTexts.class);

    String rolesInTeam(String team, String roles);

    String deactivateYourself();

    String onlyLeadOf(String team);

    String mailDidNotFail();

    String leftTeam();

    String leftTeamInvite();

    String neverInTeam();

    String mayNotReset(String name);

    String noLongerMentor();

    String onlyRole();

    String leadNeeded();
}
