package app.greenroom.web;

import app.greenroom.language.Texts;

/** Why a request isn’t let in, for whoever sees it in their browser, and their operator. */
interface WebTexts {

    WebTexts SAY = Texts.of(WebTexts.class);

    String otherName();

    String otherPage();
}
