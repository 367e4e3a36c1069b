package app.greenroom.workspace.help;

import app.greenroom.language.Texts;

/** What the help says about working on an answer with others. */
interface ReviewHelpTexts {

    ReviewHelpTexts SAY = Texts.of(ReviewHelpTexts.class);

    String rounds();

    String roundBegins();

    String severalMentors();

    String earlierVerdicts();

    String suggestions();

    String suggesting();

    String deciding();

    String together();

    String inviting();

    String offline();

    String history();

    String sessions();

    String restoring();

    String stories();

    String writingStories();

    String findingStories();
}
