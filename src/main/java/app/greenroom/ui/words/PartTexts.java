package app.greenroom.ui.words;

import app.greenroom.language.Texts;

/** What the parts of screens say by themselves. */
public interface PartTexts {

    PartTexts SAY = Texts.of(PartTexts.class);

    String ok();

    String list();

    String nextRow();

    String previousRow();

    String openRow();

    String showMore(int rows);

    String shown(int shown, int all);

    String share(int count, String label);

    String meter(String label, String shares);

    String dateSuchAs(String example);

    String timeSuchAs(String example);

    String today();
}
