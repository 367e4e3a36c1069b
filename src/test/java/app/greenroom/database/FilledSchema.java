package app.greenroom.database;

import app.greenroom.database.DatabaseSettings.Login;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A schema in which each table has rows, whatever its version: row 1 of each belongs to row 1 of all others, since all their
 * ids are the same.
 */
final class FilledSchema implements AutoCloseable {

    private final SingleConnectionDataSource source;
    private final JdbcClient database;

    FilledSchema(Login login) {
        source = new SingleConnectionDataSource(login.url(), login.user(), login.password(), true);
        database = JdbcClient.create(source);
    }

    void execute(String sql) {
        database.sql(sql).update();
    }

    /** Gives each table that has none two rows. */
    void fill() {
        execute("set foreign_key_checks = 0");
        for (String table : tables()) {
            if (database.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single()
                    == 0) {
                insert(table, 1);
                insert(table, 2);
            }
        }
        execute("set foreign_key_checks = 1");
    }

    /** Columns, keys and rows, as text; without the moments at which rows were changed by a statement without one. */
    Map<String, List<Map<String, String>>> content() {
        Map<String, List<Map<String, String>>> all = new TreeMap<>();
        all.put("columns", rows("""
                select table_name, column_name, ordinal_position, column_type, is_nullable, column_default, extra
                from information_schema.columns where table_schema = database() and table_name not like 'flyway%'
                order by 1, 3"""));
        all.put("keys", rows("""
                select table_name, index_name, seq_in_index, column_name, non_unique
                from information_schema.statistics where table_schema = database() and table_name not like 'flyway%'
                order by 1, 2, 3"""));
        all.put("foreign keys", rows("""
                select table_name, constraint_name, referenced_table_name from information_schema.referential_constraints
                where constraint_schema = database() order by 1, 2"""));
        for (String table : tables()) {
            String columns = String.join(
                    ", ", database.sql("""
                    select column_name from information_schema.columns where table_schema = database() and table_name = ?
                    and coalesce(column_default, '') not like 'current_timestamp%' order by ordinal_position""").param(table).query(String.class).list());
            all.put(table, rows("select " + columns + " from " + table + " order by 1, 2"));
        }
        return all;
    }

    private List<Map<String, String>> rows(String sql) {
        return database.sql(sql).query().listOfRows().stream()
                .map(row -> {
                    Map<String, String> texts = new TreeMap<>();
                    row.forEach((name, value) -> texts.put(name, text(value)));
                    return texts;
                })
                .toList();
    }

    /** Two arrays of the same bytes aren't equal; their texts are. */
    private static String text(@Nullable Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }

    private List<String> tables() {
        return database.sql("""
                select table_name from information_schema.tables where table_schema = database()
                and table_type = 'BASE TABLE' and table_name not like 'flyway%' order by 1""").query(String.class).list();
    }

    private void insert(String table, int number) {
        List<Map<String, Object>> columns =
                database.sql("""
                select column_name as name, data_type as type from information_schema.columns
                where table_schema = database() and table_name = ? order by ordinal_position""").param(table).query().listOfRows();
        String names = String.join(
                ", ",
                columns.stream().map(column -> "`" + column.get("name") + "`").toList());
        String values = String.join(
                ", ",
                columns.stream()
                        .map(column -> value(String.valueOf(column.get("type")), number))
                        .toList());
        execute("insert into " + table + " (" + names + ") values (" + values + ")");
    }

    private static String value(String type, int number) {
        return switch (type) {
            case "uuid" -> "'00000000-0000-4000-8000-00000000000" + number + "'";
            case "datetime" -> "'2020-01-0" + number + " 10:00:00'";
            case "date" -> "'2020-01-0" + number + "'";
            case "varbinary", "binary" -> "x'0" + number + "'";
            case "int", "bigint", "double", "tinyint" -> String.valueOf(number);
            default -> "'words " + number + "'";
        };
    }

    @Override
    public void close() {
        source.destroy();
    }
}
