package app.greenroom.account;

import app.greenroom.language.Texts;

/** Why an account can’t be as somebody wants it. */
interface AccountTexts {

    AccountTexts SAY = Texts.of(AccountTexts.class);

    String wrongPassword();

    String accountExists(String email);

    String nameMissing();

    String nameTooLong(int most);

    String noEmail();
}
