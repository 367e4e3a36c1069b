package app.greenroom.readiness;

import app.greenroom.readiness.model.Evidence;
import app.greenroom.readiness.model.Memory;
import app.greenroom.readiness.model.Recollection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads what is known of a memory from the columns that hold it. */
final class StoredMemory {

    private StoredMemory() {}

    static Recollection recollection(
            @Nullable Double stability,
            @Nullable Double difficulty,
            @Nullable LocalDate day,
            boolean recalled,
            Evidence evidence) {
        if (stability == null || difficulty == null || day == null) {
            return new Recollection(null, 0, recalled, evidence);
        }
        return new Recollection(
                new Memory(stability, difficulty), Math.toIntExact(day.toEpochDay()), recalled, evidence);
    }
}
