package app.greenroom.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class WindowErrorsTest {

    private final Logger log = (Logger) LoggerFactory.getLogger(WindowErrors.class);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();

    @BeforeEach
    void listen() {
        said.start();
        log.addAppender(said);
    }

    @AfterEach
    void stop() {
        log.detachAppender(said);
        UI.setCurrent(null);
    }

    @Test
    void aWindowThatWasClosedEarlyIsNoErrorOfOurs() {
        new WindowErrors().error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));
        new WindowErrors()
                .error(new ErrorEvent(new IllegalStateException(new IOException("Connection reset by peer"))));
        assertThat(said.list).noneMatch(line -> line.getLevel().isGreaterOrEqual(Level.INFO));
    }

    @Test
    void whatWentWrongIsLoggedAlsoWhenTheWindowIsGone() {
        UI.setCurrent(new UI());
        new WindowErrors().error(new ErrorEvent(new IllegalStateException("out of order")));
        assertThat(said.list)
                .filteredOn(line -> line.getLevel() == Level.ERROR)
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage()).startsWith("Unexpected error "));
    }
}
