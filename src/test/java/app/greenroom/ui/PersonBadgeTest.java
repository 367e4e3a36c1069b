package app.greenroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonBadgeTest {

    @ParameterizedTest
    @CsvSource({
        "Mira Okafor, MO",
        "Anna Maria van der Berg-Schmidt, AB",
        "김민수, 김",
        "madonna, M",
        "'  Tomasz   Zieliński ', TZ",
        "🎭 Kim (she/her), S",
        "'', ''",
        "😀, ''",
    })
    void aCircleHasRoomForTwoInitials(String name, String initials) {
        assertThat(PersonBadge.initials(name)).isEqualTo(initials);
    }
}
