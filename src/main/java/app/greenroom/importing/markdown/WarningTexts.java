package app.greenroom.importing.markdown;

import app.greenroom.language.Texts;

/** What is said about a file that was read: what was not as expected, and why it is no dossier. */
public interface WarningTexts {

    WarningTexts SAY = Texts.of(WarningTexts.class);

    String tooLong();

    String binary();

    String damagedCharacters();

    String notUtf8();

    String emptyFile();

    String exportWithoutSections();

    String noEntries();

    String readAsQuestions();

    String notADossier(Enum<?> found, String names, boolean holdsList);

    String quoted(String text);

    String lines(String lines, int count, int more);

    String noSection(String name);

    String otherEntries(String heading, String where);

    String otherText(String heading, String where);

    String listWithoutEntries(String heading);

    String noTitle();

    String titleNamesCompany();

    String titleNamesRole();

    String titleWithoutPrep(String title, String company, String role);

    String titleWithoutDash(String title, String company, String role);

    String boldHeadings(String example);

    String plainHeadings(String example);

    String nested(String heading);

    String guessedList(String name, String heading);

    String struckOut(String text);

    String fenceNeverClosed();

    String textBeforeDossier();

    String textAfterDossier();

    String plainGroup(String where);

    String headingAsQuestion(String heading);

    String entryAsGroup(String text);

    String tasks();

    String beforeFirstSection();

    String neitherEntryNorGroup();
}
