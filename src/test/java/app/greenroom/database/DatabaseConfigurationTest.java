package app.greenroom.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class DatabaseConfigurationTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyTestContextHasASchemaOfItsOwnThatFlywayHasMigrated() {
        assertThat(jdbc.sql("select database()").query(String.class).single()).startsWith("greenroom_");
        assertThat(jdbc.sql("show tables like 'flyway%'").query(String.class).list())
                .isNotEmpty();
    }

    @Test
    void textKeepsItsEmojiAndComparesWithoutRegardToCase() {
        assertThat(jdbc.sql("select 'Ä🎤' = 'ä🎤'").query(Boolean.class).single())
                .isTrue();
    }
}
