package ca.footing.account;

import ca.footing.shared.ForAnyone;
import ca.footing.shared.Internal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;
import me.gosimple.nbvcxz.scoring.Result;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/**
 * Which passwords are good enough (ASVS 5.0, 6.2): 12 to 200 characters of any kind, kept exactly as typed, none of the
 * common ones, and not easy to guess for someone who knows the product, the person's name and their address.
 */
@Service
public class Passwords {
    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 200;

    /** The estimate takes long for long inputs; what stands behind the 100th character can only help. */
    private static final int ESTIMATED_LENGTH = 100;

    /** About 2^33 guesses. */
    private static final double MIN_ENTROPY_BITS = 33;

    private static final List<String> OUR_WORDS = List.of(
            "footing",
            "trauma",
            "resiliency",
            "resilience",
            "resourcing",
            "workshop",
            "atelier",
            "therapy",
            "therapist",
            "psychotherapist",
            "psychotherapy",
            "psychotherapie",
            "ottawa",
            "ontario",
            "crpo");

    private final CompromisedPasswordChecker compromised;
    private final Supplier<List<Dictionary>> dictionaries =
            SingletonSupplier.of(() -> List.copyOf(ConfigurationBuilder.getDefaultDictionaries()));

    Passwords(CompromisedPasswordChecker compromised) {
        this.compromised = compromised;
    }

    /**
     * What is wrong with a password, if anything.
     *
     * @param about the person's address and names, which must not carry the password
     */
    @ForAnyone
    public Optional<PasswordFlaw> flaw(String password, String... about) {
        var length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            return Optional.of(PasswordFlaw.TOO_SHORT);
        }
        if (length > MAX_LENGTH) {
            return Optional.of(PasswordFlaw.TOO_LONG);
        }
        if (compromised.check(password).isCompromised()) {
            return Optional.of(PasswordFlaw.COMMON);
        }
        return estimate(password, Locale.ENGLISH, about).isMinimumEntropyMet()
                ? Optional.empty()
                : Optional.of(PasswordFlaw.GUESSABLE);
    }

    /** Advice in the person's language on how to make the password better; empty when there is none to give. */
    @ForAnyone
    public List<String> advice(String password, Locale locale, String... about) {
        var feedback = estimate(password, locale, about).getFeedback();
        return feedback == null
                ? List.of()
                : Stream.concat(Stream.ofNullable(feedback.getWarning()), feedback.getSuggestion().stream())
                        .filter(line -> !line.isBlank())
                        .toList();
    }

    /** @throws WeakPassword when there is a flaw */
    @Internal
    public void require(String password, String... about) {
        if (flaw(password, about).isPresent()) {
            throw new WeakPassword();
        }
    }

    private Result estimate(String password, Locale locale, String... about) {
        var known = new DictionaryBuilder().setDictionaryName("known").setExclusion(true);
        OUR_WORDS.forEach(word -> known.addWord(word, 0));
        Arrays.stream(about)
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
                .filter(word -> word.length() > 2)
                .forEach(word -> known.addWord(word, 0));
        Configuration configuration = new ConfigurationBuilder()
                .setLocale(locale)
                .setMinimumEntropy(MIN_ENTROPY_BITS)
                .setDictionaries(Stream.concat(dictionaries.get().stream(), Stream.of(known.createDictionary()))
                        .toList())
                .createConfiguration();
        var end = Math.min(password.length(), ESTIMATED_LENGTH);
        return new Nbvcxz(configuration).estimate(password.substring(0, end));
    }
}
