package app.greenroom.access;

import app.greenroom.language.Texts;

/** What roles are called. */
interface RoleTexts {

    RoleTexts SAY = Texts.of(RoleTexts.class);

    String lead();

    String mentor();

    String candidate();
}
