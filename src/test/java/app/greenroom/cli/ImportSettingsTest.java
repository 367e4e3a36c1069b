package app.greenroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', '', http://127.0.0.1:8080",
        "'', 9090, '', http://127.0.0.1:9090",
        "'', 9090, /rehearse/, http://127.0.0.1:9090/rehearse",
        "'', '', rehearse, http://127.0.0.1:8080/rehearse",
        "https://greenroom.example.org/below/, 9090, /rehearse, https://greenroom.example.org/below"
    })
    void theServerIsTheOneThatTheEnvironmentNames(String url, String port, String path, String server) {
        Map<String, String> environment = new HashMap<>(Map.of("GREENROOM_TOKEN", "grn_a", "GREENROOM_URL", url));
        if (!port.isEmpty()) {
            environment.put("GREENROOM_PORT", port);
        }
        if (!path.isEmpty()) {
            environment.put("GREENROOM_PATH", path);
        }
        assertThat(ImportSettings.of(null, false, null, false, false, List.of("dossier.md"), environment)
                        .server())
                .hasToString(server);
    }
}
