package app.greenroom.account.ui;

import app.greenroom.language.Texts;

/** What people read on their settings, and on the fields that other forms take from here. */
interface SettingsTexts {

    SettingsTexts SAY = Texts.of(SettingsTexts.class);

    String settings();

    String profile();

    String name();

    String timeZone();

    String language();

    String asBrowser();

    String format();

    String formatExample(String example);

    String saved();

    String appearance();

    String appearanceNote();

    String password();

    String passwordNote();

    String currentPassword();

    String newPassword();

    String passwordHelp(int least);

    String passwordMissing();

    String changePassword();

    String passwordChanged();

    String sessions();

    String sessionsNote();

    String otherSessions(int others);

    String endOtherSessions();

    String otherSessionsEnded();

    String tokens();

    String tokensNote();

    String tokenNameExample();

    String tokenNameHelp();

    String tokenNameMissing();

    String expiresIn();

    String month();

    String quarter();

    String year();

    String yourPassword();

    String createToken();

    String copyToken(String name);

    String neverUsed(String expires);

    String lastUsed(String ago, String expires);

    String revoke();

    String revokeWarning();

    String revokeToken();

    String keepToken();

    String revoked(String name);
}
