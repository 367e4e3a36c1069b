package app.greenroom.importing.api;

import app.greenroom.language.Texts;

/** What is said to whoever sends files by a program. */
interface ImportApiTexts {

    ImportApiTexts SAY = Texts.of(ImportApiTexts.class);

    String notALead();

    String chooseTeam(String teams);

    String alreadyInLibrary(String path);
}
