package app.greenroom.readiness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Instants in plain SQL: the columns hold UTC, whatever zone the server runs in. */
final class Utc {

    private Utc() {}

    static @Nullable Instant read(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime write(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
