package app.greenroom.rubric;

import app.greenroom.language.Texts;

/** Why a criterion is refused. */
interface RubricTexts {

    RubricTexts SAY = Texts.of(RubricTexts.class);

    String nameMissing();

    String nameTooLong(int most);

    String levelMissing();

    String levelTooLong(int most);

    String tooMany(int most);
}
