package app.greenroom.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a screen showed last. Where a new read tells the same, the part leaves its components alone: a press would
 * otherwise go to a button that was replaced a moment before, and the browser would get all of it once more.
 */
public final class Facts {

    private @Nullable List<@Nullable Object> shown;

    /**
     * Whether these facts differ from those of the last call, as the first ones do. They are kept, so they have to be
     * immutable.
     */
    public boolean areNew(@Nullable Object... facts) {
        List<@Nullable Object> now = new ArrayList<>();
        Collections.addAll(now, facts);
        boolean differ = !now.equals(shown);
        shown = now;
        return differ;
    }
}
