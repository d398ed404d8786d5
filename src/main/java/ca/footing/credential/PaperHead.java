package ca.footing.credential;

import ca.footing.account.AccountId;
import ca.footing.account.College;
import ca.footing.account.Profiles;
import ca.footing.credential.Paper.Fact;
import ca.footing.shared.Formats;
import ca.footing.shared.Texts;
import ca.footing.tax.Seller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What all papers have: whose, from whom, of which day, and that the regulator decides. */
@Component
class PaperHead {
    private final Profiles profiles;
    private final Seller seller;
    private final Texts texts;
    private final Clock clock;

    PaperHead(Profiles profiles, Seller seller, Texts texts, Clock clock) {
        this.profiles = profiles;
        this.seller = seller;
        this.texts = texts;
        this.clock = clock;
    }

    String provider() {
        return seller.address().isBlank() ? seller.name() : seller.name() + "\n" + seller.address();
    }

    String name(AccountId person) {
        var known = profiles.names(List.of(person)).get(person);
        return known == null ? "" : known.legalName();
    }

    List<Fact> person(AccountId person, Locale locale) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.get(locale, "credential.paper.name"), name(person)));
        profiles.of(person)
                .filter(profile -> profile.college() != College.NONE)
                .ifPresent(profile -> facts.add(new Fact(
                        texts.get(locale, "credential.paper.registration"),
                        texts.get(locale, "account.college." + profile.college()) + ", "
                                + profile.registrationNumber())));
        facts.add(new Fact(
                texts.get(locale, "credential.paper.asOf"),
                Formats.date(LocalDate.now(clock.withZone(seller.zone())), locale)));
        return facts;
    }

    List<String> columns(Locale locale, String... names) {
        return Arrays.stream(names)
                .map(name -> texts.get(locale, "credential.column." + name))
                .toList();
    }

    List<String> notes(Locale locale, String key) {
        return List.of(texts.get(locale, key), texts.get(locale, "credential.page.decides"));
    }

    String days(TrainingRow row, Locale locale) {
        return row.from().equals(row.to())
                ? Formats.date(row.from(), locale)
                : texts.get(
                        locale,
                        "credential.paper.span",
                        Formats.date(row.from(), locale),
                        Formats.date(row.to(), locale));
    }
}
