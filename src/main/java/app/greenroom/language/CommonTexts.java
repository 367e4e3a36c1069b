package app.greenroom.language;

/** What buttons and fields say on more than one screen. */
public interface CommonTexts {

    CommonTexts COMMON = Texts.of(CommonTexts.class);

    String actOn(String act, String what);

    String cancel();

    String close();

    String delete();

    String edit();

    String save();

    String search();

    String someone();

    String undo();
}
