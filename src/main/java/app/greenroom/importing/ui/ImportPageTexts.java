package app.greenroom.importing.ui;

import app.greenroom.language.Texts;

/** What is said where dossiers come in. */
public interface ImportPageTexts {

    ImportPageTexts SAY = Texts.of(ImportPageTexts.class);

    String pageTitle();

    String importDossiers();

    String forTeam(String team);

    String chooseFiles();

    String wrongType();

    String tooLarge();

    String notUploaded();

    String someFile();

    String fileRefused(String file, String reason);

    String hint();

    String hintOfSections();

    String hintOfLists();

    String dossierAsMarkdown();

    String pasteHelp();

    String editHelp();

    String titleExample();

    String preview();

    String trySample();

    String notADossierYet();

    String reason(int line, String reason);

    String textIsKept();

    String importAsQuestions();
}
