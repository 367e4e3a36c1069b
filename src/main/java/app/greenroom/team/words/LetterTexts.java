package app.greenroom.team.words;

import app.greenroom.access.Role;
import app.greenroom.language.Texts;

/** What stands in the mails of a team. */
public interface LetterTexts {

    LetterTexts SAY = Texts.of(LetterTexts.class);

    String invitationSubject(String team);

    String invitation(String team);

    String resetSubject();

    String reset();

    String roleSubject(Role role, String team);

    String role(String giver, Role role, String team);
}
