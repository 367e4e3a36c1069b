package app.greenroom.importing.ui;

import app.greenroom.language.Texts;

/** What is said while one import is checked. */
interface CheckTexts {

    CheckTexts SAY = Texts.of(CheckTexts.class);

    String checkImport();

    String forTeam(String team);

    String fileForTeam(String file, String team);

    String editText();

    String discard();

    String saveDossier(int questions, int asks, int concepts);

    String saveAgain(int questions, int asks, int concepts);

    String correctionsWillGo();

    String discarded();

    String saved(int others);

    String sameText(String dossiers);

    String importedAt(String when);

    String archivedImportedAt(String when);
}
