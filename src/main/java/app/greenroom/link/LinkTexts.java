package app.greenroom.link;

import app.greenroom.language.Texts;

/** Why a link no longer opens what it was made for. */
interface LinkTexts {

    LinkTexts SAY = Texts.of(LinkTexts.class);

    String unknown();

    String used();

    String expired();

    String tooMany();
}
