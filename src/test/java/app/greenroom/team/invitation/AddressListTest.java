package app.greenroom.team.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mira@example.org cem@example.org",
                "Mira@Example.org, cem@example.org",
                "mira@example.org; cem@example.org;",
                "mira@example.org\ncem@example.org\r\n",
                "mira@example.org\tcem@example.org",
                "Mira Okafor <mira@example.org>, Cem <cem@example.org>",
                "\"Okafor, Mira\" <mira@example.org>; \"Lang; Cem\" <cem@example.org>",
                "Okafor, Mira <mira@example.org>; Lang, Cem <cem@example.org>",
                "Okafor, Mira <mira@example.org>, Lang, Cem <cem@example.org>",
                "<mira@example.org>\n<mailto:cem@example.org>",
                "Mira Okafor mira@example.org\nCem Lang (cem@example.org)",
                "mira@example.org, mira@example.org, Mira <mira@example.org>, cem@example.org."
            })
    void readsAddressesAsPeopleHaveThem(String typed) {
        AddressList list = AddressList.read(typed);
        assertThat(list.problems()).isEmpty();
        assertThat(list.good()).containsExactly("mira@example.org", "cem@example.org");
    }

    @Test
    void keepsWhatIsGoodAndNamesTheRestByItsLine() {
        AddressList list =
                AddressList.read("Mira <mira@example.org>\nnonsense, cem@example.org\n\nPriya <priya at home>");
        assertThat(list.good()).containsExactly("mira@example.org", "cem@example.org");
        assertThat(list.problems())
                .extracting(AddressList.Problem::words)
                .containsExactly(
                        "Line 2: “nonsense” is not an e-mail address.",
                        "Line 4: “Priya <priya at home>” is not an e-mail address.");
    }

    @Test
    void aWordBesideAnAddressIsNotSwallowed() {
        assertThat(AddressList.read("nonsense mira@example.org").problems()).hasSize(1);
        assertThat(AddressList.read("nonsense, Mira <mira@example.org>").problems())
                .hasSize(1);
    }
}
