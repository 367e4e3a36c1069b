package app.greenroom.ui;

import app.greenroom.shared.UserId;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Span;

/** Somebody's initials on their colour, and their name. */
public class PersonBadge extends Span {

    private static final int COLOURS = 7;

    public PersonBadge(UserId id, String name) {
        addClassName("person");
        Span words = new Span(name);
        words.getElement().setAttribute("dir", "auto");
        add(avatar(id, name), words);
    }

    /** Only the initials; the name is their tooltip and their label. */
    public static Avatar avatar(UserId id, String name) {
        Avatar avatar = new Avatar(name);
        avatar.setColorIndex(hue(id));
        avatar.addClassName("avatar");
        return avatar;
    }

    /** The number of somebody's colour, 0 to 6; the same everywhere. */
    public static int hue(UserId id) {
        return Math.floorMod(id.value().hashCode(), COLOURS);
    }
}
