package app.greenroom.workspace.help;

import app.greenroom.language.Texts;

/** What the help says about answers, comments, concepts, readiness and keys. */
interface HelpTexts {

    HelpTexts SAY = Texts.of(HelpTexts.class);

    String intro();

    String answers();

    String notStarted();

    String draft();

    String submitted();

    String changesRequested();

    String approved();

    String saving();

    String speakingTime(int words);

    String comments();

    String commenting();

    String commentsStay();

    String settling();

    String concepts();

    String meaning(String meaning);

    String claims();

    String sessions();

    String confirmations();

    String readiness();

    String prediction();

    String suggestions();

    String whoSeesWhat();

    String whileItGoesOn();

    String whenItEnds();

    String keys();

    String keysIntro();

    String closePanel();

    String firstTab();
}
