package app.greenroom.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.ServiceTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.transaction.annotation.Transactional;

/** What an earlier release kept of mails to be sent has the names by which this one takes it up. */
@ServiceTest
@Transactional
class QueuedMailsMigrationTest {

    @Autowired
    JdbcClient database;

    @Autowired
    EventPublicationRegistry registry;

    @Test
    void whatWasQueuedBeforeTheUpgradeIsFoundByItsListener() throws IOException {
        database.sql("""
                        insert into EVENT_PUBLICATION
                          (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
                        values (uuid(), 'app.greenroom.people.MailDelivery.on(app.greenroom.people.MailQueued)',
                          'app.greenroom.people.MailQueued',
                          '{"at":"2026-01-02T03:04:05Z","mail":"11111111-2222-3333-4444-555555555555"}',
                          now(6), 'PUBLISHED', 1)""").update();

        database.sql(migration()).update();

        assertThat(registry.findIncompletePublications())
                .filteredOn(kept -> kept.getEvent().toString().contains("11111111-2222"))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.getEvent()).isInstanceOf(MailQueued.class);
                    assertThat(kept.getTargetIdentifier().getValue())
                            .isEqualTo(MailDelivery.class.getName() + ".on(" + MailQueued.class.getName() + ")");
                });
    }

    private static String migration() throws IOException {
        String file = new ClassPathResource("db/migration/V22__mails_have_a_module.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        return String.join(
                        "\n",
                        Arrays.stream(file.split("\n", -1))
                                .filter(line -> !line.startsWith("--"))
                                .toList())
                .strip()
                .replaceAll(";$", "");
    }
}
