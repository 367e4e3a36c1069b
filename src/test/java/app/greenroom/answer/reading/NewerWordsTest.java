package app.greenroom.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.SubmittedText;
import app.greenroom.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewerWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One train.|One train. Ten minutes.|added “Ten minutes.”",
                "One train, ever.|One train.|removed “ever”",
                "One train.|One *[train](https://example.test/x)*.|only spaces, line breaks or formatting",
                "One train.|One train. It is **never** `late` here.|added “It is never late here.”",
                "We stop a train at noon.|We hold one train at dawn.|added 3 words, removed 3 words",
                "We stop.|We really stop here.|added 2 words"
            })
    void saysWhatCameAndWentInWordsThatCanBeRead(String submitted, String now, String summary) {
        assertThat(new NewerWords(new SubmittedText(1, 1, submitted), now).summary())
                .isEqualTo(summary);
    }

    @Test
    void saysItInTheReadersLanguage() {
        NewerWords scattered =
                new NewerWords(new SubmittedText(1, 1, "We stop a train at noon."), "We hold one train at dawn.");
        assertThat(Language.GERMAN.call(scattered::summary)).isEqualTo("3 Wörter ergänzt, 3 Wörter entfernt");
        assertThat(Language.KOREAN.call(scattered::summary)).isEqualTo("단어 3개 추가, 3개 삭제");
        NewerWords one = new NewerWords(new SubmittedText(1, 1, "One train."), "One train. Ten minutes.");
        assertThat(Language.DUTCH.call(one::summary)).isEqualTo("‘Ten minutes.’ toegevoegd");
    }
}
