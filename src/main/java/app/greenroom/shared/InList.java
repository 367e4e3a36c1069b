package app.greenroom.shared;

import java.util.List;
import java.util.stream.Stream;

/** Ids for an {@code in (…)} of plain SQL, which may not be empty. */
public final class InList {

    /** No row has this id. */
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private InList() {}

    /** Each once; for no ids a list that no row is in. */
    public static List<String> of(Stream<String> ids) {
        List<String> all = ids.distinct().toList();
        return all.isEmpty() ? List.of(NOBODY) : all;
    }
}
