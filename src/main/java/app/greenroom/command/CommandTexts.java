package app.greenroom.command;

import app.greenroom.language.Texts;

/** Why a command isn’t carried out. */
interface CommandTexts {

    CommandTexts SAY = Texts.of(CommandTexts.class);

    String otherVersionSent();
}
