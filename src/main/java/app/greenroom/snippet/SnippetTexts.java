package app.greenroom.snippet;

import app.greenroom.language.Texts;

/** What is said about snippets. */
public interface SnippetTexts {

    SnippetTexts SAY = Texts.of(SnippetTexts.class);

    String library();

    String libraryIntro();

    String notForYou();

    String notForYouWhy();

    String noneYet();

    String howToMakeOne();

    String noneMatch();

    String search();

    String show();

    String all();

    String mine();

    String team();

    String newSnippet();

    String name();

    String nameHelp();

    String text();

    String placeholders();

    String nameMissing();

    String nameTooLong(int most);

    String textMissing();

    String textTooLong(int most);

    String changedBySomeoneElse();

    String onlyYou();

    String yoursInTeam();

    String inTeamBy(String author);

    String makePrivate();

    String stopSharing();

    String shareWithTeam();

    String actOn(String act, String title);

    String shared();

    String unshared();

    String deleted(String title);

    String tooLateToRestore();

    String kept();
}
