package app.greenroom.account.token;

import app.greenroom.language.Texts;

/** Why an access token isn’t made. */
interface TokenTexts {

    TokenTexts SAY = Texts.of(TokenTexts.class);

    String nameWrong(int most);

    String livesTooLong();

    String tooMany(int most);
}
