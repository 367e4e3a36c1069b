package app.greenroom.coedit.ui;

import app.greenroom.coedit.protocol.Accepted;
import app.greenroom.coedit.protocol.Push;

/** What a browser can call of an editor, for tests of other packages. */
public final class Editors {

    private Editors() {}

    public static Accepted push(TextEditor editor, Push push) {
        return editor.push(push);
    }
}
