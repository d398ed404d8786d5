package ca.footing.cohort.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "395|39500",
                "395.00|39500",
                "395,00 $|39500",
                "395,00\u00a0$|39500",
                "$395.00|39500",
                "CA$395|39500",
                "$ 1,395.50|139550",
                "1 395,50 $|139550",
                "1\u202f395,50|139550",
                "1,395|139500",
                "12.5|1250",
                "0|0",
                "0,05|5",
                "  60  |6000"
            })
    void readsWhatPeopleOfBothLanguagesType(String typed, long cents) {
        assertThat(Amounts.parse(typed)).contains(Money.cad(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "free", "-5", "1.234", "12,345.678", "1 2", "1,23,456", "5 €", "12345678", "1e3", "٣"})
    void takesNothingElse(String typed) {
        assertThat(Amounts.parse(typed)).isEmpty();
    }

    @Test
    void readsBackWhatItWrites() {
        for (var language : Languages.ALL) {
            var amount = Money.cad(1_234_567);
            assertThat(Amounts.parse(Amounts.text(amount, language))).contains(amount);
        }
    }
}
