package app.greenroom.shared;

import app.greenroom.language.Texts;

/** The refusals that every module may make. */
interface SharedTexts {

    SharedTexts SAY = Texts.of(SharedTexts.class);

    String notFound();

    String tooFast();
}
