package app.greenroom.live;

import app.greenroom.language.Texts;

/** What a window says when it couldn’t be brought up to date. */
interface LiveTexts {

    LiveTexts SAY = Texts.of(LiveTexts.class);

    String shownLater();
}
