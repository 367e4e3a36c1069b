package app.greenroom.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Instants in plain SQL: the columns hold UTC, whatever zone the server runs in. */
public final class Utc {

    private Utc() {}

    /** The instant of a column that always holds one. */
    public static Instant at(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(read(row, column), column);
    }

    public static @Nullable Instant read(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    public static LocalDateTime write(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
