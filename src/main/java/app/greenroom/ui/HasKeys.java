package app.greenroom.ui;

import java.util.List;

/** A screen with keys of its own: it names them for whoever presses the question mark. */
public interface HasKeys {

    /** What can be pressed on the screen as it is now for its reader. */
    List<KeyGroup> keys();
}
