package app.greenroom.account.password;

import app.greenroom.language.Texts;

/** What is wrong with a password, and why it couldn’t be checked. */
interface PasswordTexts {

    PasswordTexts SAY = Texts.of(PasswordTexts.class);

    String tooShort(int least);

    String tooLong(int most);

    String easilyGuessed();

    String manyLoggingIn();

    String restarting();
}
