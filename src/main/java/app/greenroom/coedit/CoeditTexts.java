package app.greenroom.coedit;

import app.greenroom.language.Texts;

/** Why a change of a text isn’t taken. */
public interface CoeditTexts {

    CoeditTexts SAY = Texts.of(CoeditTexts.class);

    String changedTooMuch();

    String mayEditNoMore();

    String notSaved();

    String tooLarge();
}
