package app.greenroom.importing.ui;

import app.greenroom.language.Texts;

/** What is said while a dossier gets a new text. */
interface ReimportTexts {

    ReimportTexts SAY = Texts.of(ReimportTexts.class);

    String importNewText();

    String viewChanges();

    String startFromCurrent();

    String backToDossier();

    String chooseFile();

    String checkNewText();

    String startOver();

    String editText();

    String saveRevision(int revision);

    String changes();

    String backToEntries();

    String unmatched();

    String matched();

    String discarded();

    String saved(int revision);

    String nothingChanges();

    String workIsKept();

    String showUnchanged(int count);

    String showUnchangedOf(int count, String kind);
}
