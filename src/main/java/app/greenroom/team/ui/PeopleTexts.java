package app.greenroom.team.ui;

import app.greenroom.access.Role;
import app.greenroom.language.Texts;

/** What leads read where they see and invite people, reset passwords and hand work over. */
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

    String people();

    String notALead();

    String leadsOnly();

    String linkFor(String email);

    String invitationRevoked(String email);

    String nowIs(String name, Role role);

    String noLongerIs(String name, Role role);

    String stoppedMentoring(String name);

    String leftTeam(String name);

    String invited(int count);

    String members(int count);

    String noMemberFound();

    String searchExample();

    String searchPeople();

    String order();

    String byName();

    String byRole();

    String newestFirst();

    String you();

    String deactivated();

    String roleMailFailed();

    String resetMailFailed();

    String rolesOf(String name);

    String resetPassword();

    String copyResetLink();

    String remove();

    String removePerson(String name);

    String askToLead(String name);

    String makeLead();

    String whoTakesOver(String name);

    String willLeave(String name);

    String willStay(String name);

    String handOver();
}
