package app.greenroom.workspace;

import app.greenroom.access.Role;
import app.greenroom.language.Texts;

/** What the window says around its screens: where they are, keys, errors. */
public interface ShellTexts {

    ShellTexts SAY = Texts.of(ShellTexts.class);

    String today();

    String queue();

    String myPeople();

    String cohort();

    String dossiers();

    String importing();

    String assign();

    String library();

    String people();

    String rubric();

    String instance();

    String help();

    String settings();

    String yourSettings();

    String page();

    String mainMenu();

    String more();

    String logOut();

    String find();

    String findByKey();

    String goTo();

    String yourTeams();

    String team(String name);

    String switchTeam(String name);

    String madeYou(String giver, Role role, String team);

    String everywhere();

    String showKeys();

    String goFindDo();

    String undoWhileOffered();

    String foldMenu();

    String keysOnThisScreen();

    String allKeysAndHelp();

    String onThisPage();

    String startPage();

    String closed();

    String noLongerYours();

    String noLongerYoursWhy();

    String notFound();

    String notFoundWhy();

    String error();

    String notOpened();

    String notOpenedWhy(String id);

    String wentWrong(String id);

    String changedAtTheSameTime();

    String loggedOutWhy();

    String somethingWrong();

    String connectionLost();

    String reload();

    String welcome();

    String noTeam();

    String noTeamWhy();

    String goToSettings();
}
