package app.greenroom.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A row whose key is one typed id. */
@MappedSuperclass
public abstract class Row extends KeyedRow<UUID> {

    @Id
    private UUID id;

    @SuppressWarnings("NullAway.Init")
    protected Row() {}

    protected Row(app.greenroom.shared.Id id) {
        this.id = id.value();
    }

    @Override
    public UUID getId() {
        return id;
    }
}
