package app.greenroom.people;

import app.greenroom.access.Operation;
import java.util.List;

/** The operations of this module, for the matrix. */
public final class PeopleOperations {

    private PeopleOperations() {}

    public static List<Operation> list() {
        return List.of(Operation.of(
                PeopleService.class,
                "me",
                null,
                world -> world.bean(PeopleService.class).me()));
    }
}
