package app.greenroom.workspace.palette;

import app.greenroom.language.Texts;

/** What stands beside the title of what the palette found. */
interface PaletteTexts {

    PaletteTexts SAY = Texts.of(PaletteTexts.class);

    String key(String key);

    String feedbackFor(String candidate);

    String feedback();

    String inCohort(String preparation);

    String dossier();

    String sheet();
}
