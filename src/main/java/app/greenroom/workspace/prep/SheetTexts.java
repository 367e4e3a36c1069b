package app.greenroom.workspace.prep;

import app.greenroom.language.Texts;
import app.greenroom.workspace.prep.SheetView.Answers;

/** What the sheet for the day says. */
interface SheetTexts {

    SheetTexts SAY = Texts.of(SheetTexts.class);

    String sheet();

    String print();

    String answers();

    String shows(Answers answers);

    String notWritten();

    String retold(String stories);

    String concepts();

    String allMastered();

    String notYet(int count, int of);

    String note(String words);

    String nothing();

    String nothingWhy();
}
