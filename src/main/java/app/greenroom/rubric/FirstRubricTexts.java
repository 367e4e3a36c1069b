package app.greenroom.rubric;

import app.greenroom.language.Texts;

/** The criteria that every team begins with, and what their levels mean, the lowest first. */
interface FirstRubricTexts {

    FirstRubricTexts SAY = Texts.of(FirstRubricTexts.class);

    String correctness();

    String correctnessLevel(int level);

    String depth();

    String depthLevel(int level);

    String structure();

    String structureLevel(int level);

    String delivery();

    String deliveryLevel(int level);
}
