package app.greenroom.team.invitation;

import app.greenroom.language.Texts;

/** Why somebody isn’t invited. */
public interface InvitationTexts {

    InvitationTexts SAY = Texts.of(InvitationTexts.class);

    String noAddress(int line, String text);

    String alreadyInTeam(int line, String text);

    String roleMissing();

    String addressMissing();

    String tooManyAtOnce(int most);

    String members(String addresses);
}
