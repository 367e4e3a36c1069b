package app.greenroom.importing.ui;

import app.greenroom.language.Texts;

/** What is said about imports that wait to be checked. */
interface ImportListTexts {

    ImportListTexts SAY = Texts.of(ImportListTexts.class);

    String toCheck(int waiting, int refused);

    String saveReady(long ready);

    String alreadyInLibrary(String title);

    String savedOne(String title);

    String savedAll(int saved, int known);

    String notSaved(String title, String reason);

    String discarded(String title);

    String imports();

    String importColumn();

    String understood();

    String status();

    String added();

    String untitled();

    String entries(int questions, int asks, int concepts);

    String notADossierYet();

    String refused();

    String ready();

    String doubts(int count);

    String dismiss();

    String check();

    String discard();

    String actOn(String act, String title);
}
