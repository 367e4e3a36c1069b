package app.greenroom.importing;

import app.greenroom.language.Texts;

/** Why an import is refused. */
interface ImportTexts {

    ImportTexts SAY = Texts.of(ImportTexts.class);

    String noDossierYet();

    String tooManyWaiting(int most);
}
