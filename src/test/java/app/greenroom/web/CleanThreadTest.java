package app.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CleanThreadTest {

    private final CleanThread filter = new CleanThread();

    @AfterEach
    void clear() {
        CurrentInstance.clearAll();
    }

    @Test
    void whatARequestBeforeLeftBehindIsNobodysWindow() throws Exception {
        UI.setCurrent(new UI());
        filter.doFilter(
                new MockHttpServletRequest(),
                new MockHttpServletResponse(),
                (request, response) ->
                        assertThat(CurrentInstance.getInstances()).isEmpty());
    }

    @Test
    void norIsAnythingLeftByOneThatFails() {
        assertThatThrownBy(() -> filter.doFilter(
                        new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
                            UI.setCurrent(new UI());
                            throw new IllegalStateException("The page failed");
                        }))
                .hasMessageContaining("The page failed");
        assertThat(UI.getCurrent()).isNull();
    }
}
