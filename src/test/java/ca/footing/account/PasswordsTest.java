package ca.footing.account;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.shared.Languages;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class PasswordsTest {
    private final Passwords passwords = new Passwords(new BundledPasswords());

    @Test
    void asksForTwelveCharactersOfAnyKind() {
        assertThat(passwords.flaw("kFz7#qW9!xL")).contains(PasswordFlaw.TOO_SHORT);
        assertThat(passwords.flaw("vgtkzmwqhbxs")).isEmpty();
        assertThat(passwords.flaw("seven quiet rivers at dusk")).isEmpty();
        assertThat(passwords.flaw("été à la rivière 🌊 calme")).isEmpty();
    }

    @Test
    void takesLongOnesWhole() {
        assertThat(passwords.flaw("quiet rivers ".repeat(3) + "x".repeat(80) + "vgtkzmwqhbxs"))
                .isEmpty();
        assertThat(passwords.flaw("ab1".repeat(70))).contains(PasswordFlaw.TOO_LONG);
        var encoder = new PasswordConfiguration().passwordEncoder();
        var long200 = "quiet rivers flow ".repeat(11) + "é";
        var hash = encoder.encode(long200);
        assertThat(encoder.matches(long200, hash)).isTrue();
        assertThat(encoder.matches(long200 + "e", hash)).isFalse();
        assertThat(encoder.matches(long200.replace("é", "e"), hash)).isFalse();
    }

    /** ASVS 6.2.4: at least the 3,000 most common that the length rule would let through. */
    @Test
    void refusesTheCommonOnesAndWhatPeopleMakeOfThem() throws Exception {
        var list = new ClassPathResource("dictionaries/passwords.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.length() >= 6)
                .toList();
        assertThat(list.stream().filter(line -> line.length() >= Passwords.MIN_LENGTH))
                .hasSizeGreaterThan(450)
                .allSatisfy(line -> assertThat(passwords.flaw(line)).contains(PasswordFlaw.COMMON));
        assertThat(list.subList(0, 3000)).allSatisfy(line -> {
            assertThat(passwords.flaw(line + line)).contains(PasswordFlaw.COMMON);
            if (line.matches("[a-zA-Z]+")) {
                assertThat(passwords.flaw(line + "2026!!")).contains(PasswordFlaw.COMMON);
            }
        });
        assertThat(passwords.flaw("P@ssw0rd!2026")).contains(PasswordFlaw.COMMON);
        assertThat(passwords.flaw("aaaaaaaaaaaaa")).contains(PasswordFlaw.COMMON);
    }

    @Test
    void refusesOurOwnWordsAndThePersonsData() {
        assertThat(passwords.flaw("footing-resourcing")).contains(PasswordFlaw.GUESSABLE);
        assertThat(passwords.flaw("trauma workshop 26")).contains(PasswordFlaw.GUESSABLE);
        assertThat(passwords.flaw("marguerite.bellefleur", "marguerite@bellefleur.example"))
                .contains(PasswordFlaw.GUESSABLE);
    }

    @Test
    void advisesInBothLanguages() {
        assertThat(passwords.advice("footing-resourcing", Languages.ENGLISH)).isNotEmpty();
        assertThat(passwords.advice("footing-resourcing", Languages.FRENCH))
                .isNotEmpty()
                .isNotEqualTo(passwords.advice("footing-resourcing", Languages.ENGLISH));
    }
}
