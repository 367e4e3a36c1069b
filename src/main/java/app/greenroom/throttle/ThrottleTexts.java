package app.greenroom.throttle;

import app.greenroom.language.Texts;

/** What is said to people who try too often. */
interface ThrottleTexts {

    ThrottleTexts SAY = Texts.of(ThrottleTexts.class);

    String tooManyAttempts();
}
