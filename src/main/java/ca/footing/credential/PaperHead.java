package ca.footing.credential;

import ca.footing.account.AccountId;
import ca.footing.account.College;
import ca.footing.account.Profiles;
import ca.footing.cohort.Cohorts;
import ca.footing.credential.Paper.Fact;
import ca.footing.registration.Participant;
import ca.footing.shared.Formats;
import ca.footing.shared.LocalizedText;
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
    private final Cohorts cohorts;
    private final Texts texts;
    private final Clock clock;

    PaperHead(Profiles profiles, Seller seller, Cohorts cohorts, Texts texts, Clock clock) {
        this.profiles = profiles;
        this.cohorts = cohorts;
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

    LocalizedText programme(Participant place) {
        return cohorts.details(place.cohort()).summary().seriesTitle();
    }

    /** Whose it is, on what and by whom; without a day. */
    List<Fact> place(Participant place, Locale locale) {
        var cohort = cohorts.details(place.cohort());
        var facts = named(place.account(), locale);
        facts.add(new Fact(
                texts.get(locale, "credential.paper.programme"),
                cohort.summary().seriesTitle().in(locale)));
        facts.add(new Fact(
                texts.get(locale, "credential.paper.cohort"),
                cohort.summary().name().in(locale)));
        facts.add(new Fact(
                texts.get(locale, "credential.paper.facilitators"),
                cohort.facilitators().stream()
                        .map(person -> person.name() + ", " + person.credentials())
                        .reduce((one, other) -> one + "; " + other)
                        .orElse("–")));
        return facts;
    }

    /** Whose it is, as of today. */
    List<Fact> person(AccountId person, Locale locale) {
        var facts = named(person, locale);
        facts.add(new Fact(
                texts.get(locale, "credential.paper.asOf"),
                Formats.date(LocalDate.now(clock.withZone(seller.zone())), locale)));
        return facts;
    }

    private ArrayList<Fact> named(AccountId person, Locale locale) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.get(locale, "credential.paper.name"), name(person)));
        profiles.of(person)
                .filter(profile -> profile.college() != College.NONE)
                .ifPresent(profile -> facts.add(new Fact(
                        texts.get(locale, "credential.paper.registration"),
                        texts.get(locale, "account.college." + profile.college()) + ", "
                                + profile.registrationNumber())));
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
