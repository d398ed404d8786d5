package ca.footing.certificate;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.College;
import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.certificate.CertificateData.Credit;
import ca.footing.certificate.CertificateData.HeldSession;
import ca.footing.certificate.CertificateData.Holder;
import ca.footing.certificate.CertificateData.Minutes;
import ca.footing.certificate.CertificateData.Provider;
import ca.footing.certificate.CertificateData.Signatory;
import ca.footing.certificate.CertificateData.TaughtModule;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.Participant;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import ca.footing.tax.Seller;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers all that a certificate says, as it is now; from then on the certificate speaks for itself. */
@Component
class CertificateWriter {
    private final Cohorts cohorts;
    private final Catalogue catalogue;
    private final Profiles profiles;
    private final Accounts accounts;
    private final PlanRows plans;
    private final HourBook book;
    private final HourCount count;
    private final HourWords words;
    private final Seller seller;

    CertificateWriter(
            Cohorts cohorts,
            Catalogue catalogue,
            Profiles profiles,
            Accounts accounts,
            PlanRows plans,
            HourBook book,
            HourCount count,
            HourWords words,
            Seller seller) {
        this.cohorts = cohorts;
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.accounts = accounts;
        this.plans = plans;
        this.book = book;
        this.count = count;
        this.words = words;
        this.seller = seller;
    }

    /** @throws HoursMissing when nothing of the place counts under our own rule */
    CertificateData write(Participant place, Stamp stamp) {
        var cohort = cohorts.details(place.cohort()).of(place.booking());
        var plan = plans.of(place.cohort());
        var rules = count.rules(place.cohort(), cohorts.sessions(place.cohort()));
        var hours = count.shown(rules, book.of(place));
        var own = hours.stream()
                .filter(body -> body.body().isNone() && body.working().isCredited())
                .findFirst()
                .orElseThrow(HoursMissing::new);
        var modules = modules(cohort, own.working());
        var facilitators = cohort.facilitators().stream()
                .map(person -> new Signatory(person.name(), person.credentials()))
                .toList();
        return new CertificateData(
                stamp.serial(),
                stamp.edition(),
                stamp.replaces(),
                stamp.day(),
                language(place),
                holder(place.account()),
                cohort.summary().seriesTitle(),
                cohort.summary().name(),
                new Provider(seller.name(), seller.address()),
                modules,
                sessions(cohort, own.working()),
                sum(modules),
                hours.stream()
                        .filter(body -> !body.body().isNone() && body.working().isCredited())
                        .map(body -> credit(body, plan))
                        .toList(),
                plan.approvals().isEmpty() ? words.text("certificate.noBody") : LocalizedText.EMPTY,
                own.rule(),
                facilitators,
                plan.signatory().name().isEmpty() ? facilitators.getFirst() : plan.signatory(),
                stamp.verifyUrl());
    }

    /** What is new about each certificate. */
    record Stamp(
            String serial,
            Edition edition,
            @org.jspecify.annotations.Nullable String replaces,
            LocalDate day,
            String verifyUrl) {}

    /** The language of the holder: that of the file, and of the page that its code leads to. */
    String language(Participant place) {
        return Languages.code(accounts.contact(place.account()).locale());
    }

    Holder holder(AccountId account) {
        var profile = profiles.of(account).orElseThrow();
        return new Holder(
                profile.legalName(), words.text("account.category." + profile.category()), registration(profile));
    }

    private static String registration(Profile profile) {
        return profile.college() == College.NONE || profile.college() == College.OTHER
                ? profile.registrationNumber()
                : profile.college() + " " + profile.registrationNumber();
    }

    private static Credit credit(BodyHours hours, CertificatePlan plan) {
        var approval = plan.approvals().stream()
                .filter(one -> one.body().equals(hours.body().code()))
                .findFirst()
                .orElseThrow();
        return new Credit(
                hours.body().code(),
                hours.body().name(),
                approval.number(),
                approval.statement(),
                hours.working().credited(),
                hours.working().credits().toPlainString(),
                hours.rule());
    }

    private static List<HeldSession> sessions(CohortDetails cohort, Working own) {
        var counted = own.lines().stream()
                .collect(Collectors.toMap(line -> line.session().session(), Working.Line::counted));
        return cohort.sessions().stream()
                .filter(session -> session.module() != null)
                .map(session -> new HeldSession(
                        session.title(),
                        session.time().start().toLocalDate(),
                        session.format(),
                        session.minutes(),
                        counted.getOrDefault(session.id(), 0)))
                .toList();
    }

    /** The minutes of a module's sessions are split as the module says its time is; half minutes go to the didactic part. */
    private List<TaughtModule> modules(CohortDetails cohort, Working own) {
        return catalogue.details(cohort.summary().series()).modules().stream()
                .filter(module -> cohort.modules().contains(module.summary().id()))
                .map(module -> taught(module, own))
                .filter(module -> module.minutes().total() > 0)
                .toList();
    }

    private static TaughtModule taught(ModuleDetails module, Working own) {
        var summary = module.summary();
        var counted = own.lines().stream()
                .filter(line -> summary.id().equals(line.session().module()))
                .mapToInt(Working.Line::counted)
                .sum();
        return new TaughtModule(
                summary.title(),
                module.objectives(),
                Minutes.split(counted, summary.didacticMinutes(), summary.experientialMinutes()));
    }

    private static Minutes sum(List<TaughtModule> modules) {
        return new Minutes(
                modules.stream().mapToInt(module -> module.minutes().didactic()).sum(),
                modules.stream()
                        .mapToInt(module -> module.minutes().experiential())
                        .sum());
    }
}
