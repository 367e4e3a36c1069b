package app.greenroom.language;

/** What buttons and fields say on more than one screen. */
public interface CommonTexts {

    CommonTexts COMMON = Texts.of(CommonTexts.class);

    String save();

    String cancel();

    String edit();

    String delete();

    String search();

    String actOn(String act, String what);

    String someone();
}
