package app.greenroom.ui;

import app.greenroom.shared.UserId;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's initials on their colour, and their name. */
public class PersonBadge extends Span {

    private static final int COLOURS = 7;

    /** A letter with the marks on it, or a figure. */
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]\\p{M}*");

    public PersonBadge(UserId id, String name) {
        addClassName("person");
        Span words = new Span(name);
        words.getElement().setAttribute("dir", "auto");
        words.setTitle(name); // a narrow place cuts it
        add(avatar(id, name), words);
    }

    /** Only the initials; the name is their tooltip and their label. */
    public static Avatar avatar(UserId id, String name) {
        Avatar avatar = new Avatar(name);
        avatar.setAbbreviation(initials(name));
        avatar.setColorIndex(hue(id));
        avatar.addClassName("avatar");
        return avatar;
    }

    /** Of the first and the last name; a circle has no room for more. Names of one word have one. */
    static String initials(String name) {
        String[] words = name.strip().split("[\\s\\p{Z}]+", -1);
        String first = initial(words[0]);
        return words.length == 1 ? first : first + initial(words[words.length - 1]);
    }

    private static String initial(String word) {
        Matcher letter = LETTER.matcher(word);
        return letter.find() ? letter.group().toUpperCase(Locale.ROOT) : "";
    }

    /** The number of somebody's colour, 0 to 6; the same everywhere. */
    public static int hue(UserId id) {
        return Math.floorMod(id.value().hashCode(), COLOURS);
    }
}
