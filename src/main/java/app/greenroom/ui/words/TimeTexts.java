package app.greenroom.ui.words;

import app.greenroom.language.Texts;

/** When something is or was, as seen from now. */
public interface TimeTexts {

    TimeTexts SAY = Texts.of(TimeTexts.class);

    String justNow();

    String minutesAgo(long minutes);

    String hoursAgo(long hours);

    String daysAgo(long days);

    String inDays(long days);

    String yesterday();

    String today();

    String tomorrow();
}
