package app.greenroom.dossier.matching;

import app.greenroom.language.Texts;

/** What is said about what a re-import does to an item. */
interface ChangeTexts {

    ChangeTexts SAY = Texts.of(ChangeTexts.class);

    String change(Change change);
}
