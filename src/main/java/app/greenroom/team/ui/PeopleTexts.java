package app.greenroom.team.ui;

import app.greenroom.language.Texts;

/** What leads read where they invite people, reset passwords and hand work over. */
interface PeopleTexts {

    PeopleTexts SAY = Texts.of(PeopleTexts.class);

    String invitePeople();

    String addresses();

    String addressesHelp();

    String roles();

    String whatLeadsCan();

    String createLinks();

    String createLeadLinks();

    String invitations(int count);

    String linksMailed();

    String linksToCopy();

    String inviteMore();

    String done();

    String invitedBy(String name);

    String newLink();

    String copyLink();

    String revoke();

    String sendAgain();

    String sending();

    String mailSent();

    String mailFailed();

    String mailFailedHelp();

    String lapsed();

    String expired();

    String expires(String when);

    String sendingInvitation(String email);

    String invitationSent(String email);

    String invitationFailed(String email);

    String linkCopied(String email);

    String sendingReset(String email);

    String shareReset(String email);

    String nobodyYet();

    String allPreparations(int count);

    String preparation(String candidate, String title);

    String chooseSuccessor();

    String keepWith(String names);

    String chooseMentor();
}
