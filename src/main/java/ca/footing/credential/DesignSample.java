package ca.footing.credential;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Profiles;
import ca.footing.catalogue.Curriculum;
import ca.footing.catalogue.SeriesDetails;
import ca.footing.catalogue.SeriesId;
import ca.footing.catalogue.SeriesSummary;
import ca.footing.certificate.CertificateData;
import ca.footing.certificate.CertificateData.HeldSession;
import ca.footing.certificate.CertificateData.Holder;
import ca.footing.certificate.CertificateData.Minutes;
import ca.footing.certificate.CertificateData.Provider;
import ca.footing.certificate.CertificateData.Signatory;
import ca.footing.certificate.CertificateData.TaughtModule;
import ca.footing.certificate.Edition;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.PublicUrls;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.Texts;
import ca.footing.tax.Seller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a certificate of a series would say: its real modules, objectives, sessions and facilitators, in the name of whoever
 * designs it, so that nobody else's data is shown. Marked as a sample by its number.
 */
@Component
class DesignSample {
    private final Curriculum curriculum;
    private final Cohorts cohorts;
    private final Profiles profiles;
    private final CurrentAccount current;
    private final Seller seller;
    private final PublicUrls urls;
    private final Texts texts;
    private final Clock clock;

    DesignSample(
            Curriculum curriculum,
            Cohorts cohorts,
            Profiles profiles,
            CurrentAccount current,
            Seller seller,
            PublicUrls urls,
            Texts texts,
            Clock clock) {
        this.curriculum = curriculum;
        this.cohorts = cohorts;
        this.profiles = profiles;
        this.current = current;
        this.seller = seller;
        this.urls = urls;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param series null for the one that comes first @throws RecordNotFound when there is none at all */
    CertificateData of(@Nullable SeriesId series) {
        var id = Optional.ofNullable(series)
                .or(() -> curriculum.all().stream().findFirst().map(SeriesSummary::id))
                .orElseThrow(RecordNotFound::new);
        var taught = curriculum.series(id);
        var cohort = cohorts.mine().stream()
                .filter(one -> one.series().equals(id))
                .reduce((_, later) -> later)
                .map(one -> cohorts.details(one.id()));
        var modules = modules(taught);
        var people = cohort.map(DesignSample::facilitators)
                .filter(list -> !list.isEmpty())
                .orElse(List.of(new Signatory(seller.name(), "")));
        return new CertificateData(
                texts.get(Languages.ENGLISH, "credential.sample.serial"),
                Edition.ORIGINAL,
                null,
                LocalDate.now(clock.withZone(seller.zone())),
                "en",
                holder(),
                taught.summary().title(),
                cohort.map(one -> one.summary().name()).orElse(text("credential.sample.cohort")),
                new Provider(seller.name(), seller.address()),
                modules,
                cohort.map(DesignSample::sessions).orElse(List.of()),
                new Minutes(
                        modules.stream()
                                .mapToInt(module -> module.minutes().didactic())
                                .sum(),
                        modules.stream()
                                .mapToInt(module -> module.minutes().experiential())
                                .sum()),
                List.of(),
                text("credential.sample.noBody"),
                text("credential.sample.attendance"),
                people,
                people.getFirst(),
                urls.absolute("/"));
    }

    private Holder holder() {
        var profile = profiles.of(current.require());
        return new Holder(
                profile.map(known -> known.legalName()).orElse(texts.get(Languages.ENGLISH, "credential.sample.name")),
                text("account.category."
                        + profile.map(known -> known.category().name()).orElse("RP")),
                "");
    }

    private static List<TaughtModule> modules(SeriesDetails series) {
        return series.modules().stream()
                .map(module -> new TaughtModule(
                        module.summary().title(),
                        module.objectives(),
                        new Minutes(
                                module.summary().didacticMinutes(),
                                module.summary().experientialMinutes())))
                .toList();
    }

    private static List<HeldSession> sessions(CohortDetails cohort) {
        return cohort.sessions().stream()
                .filter(session -> session.module() != null)
                .map(session -> new HeldSession(
                        session.title(),
                        session.time().start().toLocalDate(),
                        session.format(),
                        session.minutes(),
                        session.minutes()))
                .toList();
    }

    private static List<Signatory> facilitators(CohortDetails cohort) {
        return cohort.facilitators().stream()
                .map(person -> new Signatory(person.name(), person.credentials()))
                .toList();
    }

    private LocalizedText text(String key) {
        return new LocalizedText(texts.get(Languages.ENGLISH, key), texts.get(Languages.FRENCH, key));
    }
}
