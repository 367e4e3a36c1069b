package app.greenroom.login.ui;

import app.greenroom.access.Role;
import app.greenroom.language.Texts;

/** What people read before they are logged in, and programs that may not come in. */
interface LoginTexts {

    LoginTexts SAY = Texts.of(LoginTexts.class);

    String logIn();

    String email();

    String password();

    String forgotPassword();

    String loggedOut();

    String sessionEnded();

    String pageExpired();

    String accountReady();

    String passwordChanged();

    String wrongLogin();

    String tooManyLogins();

    String databaseAway();

    String welcome();

    String noAccountsYet();

    String whereSetUpLinkIs();

    String newPassword();

    String setNewPassword();

    String setPassword();

    String whosePassword(String email);

    String anotherResetLink();

    String whomToAsk();

    String backToLogin();

    String sendLink();

    String linkByMail();

    String checkEmail();

    String linkOnItsWay(String email);

    String linkDoesNotWork();

    String linkUsed();

    String linkExpired();

    String whyUnknown(String another);

    String whyUsed(String another);

    String whyTooMany(String another);

    String goToLogin();

    String join();

    String joinTeam(String team);

    String invited(String inviter, String roles);

    String invitedWithAccount(String inviter, String roles, String email);

    String role(Role role);

    String loggedInAs(String name, String email);

    String logInAndJoin();

    String loginWillBe(String email);

    String createAccountAndJoin();

    String anotherInvitation();

    String yourName();

    String choosePassword();

    String nameMissing();

    String setUp();

    String setUpGreenroom();

    String setUpIntro();

    String teamName();

    String teamNameHelp();

    String yourEmail();

    String createTeamAndAccount();

    String teamNameMissing();

    String anotherSetUpLink();

    String tokenInvalid();

    String closedToTokens();

    String crowdedNetwork();
}
