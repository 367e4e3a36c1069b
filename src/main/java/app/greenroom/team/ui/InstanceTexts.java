package app.greenroom.team.ui;

import app.greenroom.language.Texts;

/** What admins read about their instance. */
interface InstanceTexts {

    InstanceTexts SAY = Texts.of(InstanceTexts.class);

    String instance();

    String instanceIntro();

    String notFound();

    String adminsOnly();

    String sendingInvitation(String email);

    String copyInvitation(String email);

    String reactivated(String name);

    String deactivated(String name);

    String teams(int count);

    String newTeamName();

    String leadsEmail();

    String createTeam();

    String teamNameMissing();

    String noLeadYet();

    String ledBy(String names);

    String people(int count);

    String rename();

    String teamName();

    String mail();

    String mailSetUp();

    String mailNotSetUp();

    String beingSent(int count);

    String failures(int count);

    String lastFailure(String kind, String recipient);

    String nextTry(String next);

    String noNextTry();

    String problemAndNextTry(String problem, String next);

    String problemNoNextTry(String problem);

    String accounts(int count);

    String searchExample();

    String searchAccounts();

    String noAccountFound();

    String firstAccounts(int found, int shown);

    String admin();

    String isDeactivated();

    String noTeam();

    String resetPassword();

    String deactivate();

    String reactivate();
}
