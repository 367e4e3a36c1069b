package app.greenroom.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.HttpTest;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.List;
import org.atmosphere.cpr.AtmosphereFramework;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HttpTest
class PushBuffersTest {

    @Autowired
    ServletContext context;

    @Test
    void aWindowsConnectionTakesLittleForWhatComesIn() {
        List<AtmosphereFramework> pushes = Collections.list(context.getAttributeNames()).stream()
                .map(context::getAttribute)
                .filter(AtmosphereFramework.class::isInstance)
                .map(AtmosphereFramework.class::cast)
                .toList();
        assertThat(pushes)
                .isNotEmpty()
                .allSatisfy(push -> assertThat(
                                push.getAtmosphereConfig().getInitParameter("org.atmosphere.websocket.bufferSize"))
                        .isEqualTo("1024"));
    }
}
