package app.greenroom.dossier.ui;

import app.greenroom.language.Texts;

/** What is said in the library, on the page of a dossier, and where a new text of it is compared. */
interface DossierPageTexts {

    DossierPageTexts SAY = Texts.of(DossierPageTexts.class);

    String sections();

    String originalText();

    String untitledSection();

    String noGroup();

    String otherGroup(String before, String now);

    String assign();

    String archive();

    String restore();

    String archivedDossier();

    String archived();

    String restored();

    String importNewText();

    String download();

    String importedAt(String when);

    String revisionImportedAt(int revision, String when);

    String revisions();

    String revision(int revision);

    String noChanges();

    String downloadText();

    String downloadTextOf(int revision);

    String retired();

    String retiredHelp();

    String retiredIntro();

    String remove();

    String removeItem(String text);

    String removedWith(String work);

    String notWorkedOn();

    String keptAsRetired(String work);

    String keeps(String work);

    String unmatch();

    String unmatchItem(String text);

    String matchWith();

    String matchWithEarlier(String text);

    String matchWithNew(String text);

    String dossiers();

    String showArchived();

    String searchExample();

    String searchDossiers();

    String archivedTitle(String title);

    String restoredTitle(String title);

    String noDossiers();

    String noDossiersHelp();

    String importDossier();

    String dossier();

    String questions();

    String asks();

    String concepts();

    String assigned();

    String imported();

    String assignTitle(String title);

    String archiveTitle(String title);

    String restoreTitle(String title);
}
