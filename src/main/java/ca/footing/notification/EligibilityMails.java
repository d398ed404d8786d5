package ca.footing.notification;

import static java.util.Objects.requireNonNull;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Contact;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.SeriesId;
import ca.footing.catalogue.SeriesSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.eligibility.ApplicationSubmitted;
import ca.footing.eligibility.DecisionDueSoon;
import ca.footing.eligibility.Eligibility;
import ca.footing.eligibility.EligibilityDecided;
import ca.footing.eligibility.EligibilityRoutes;
import ca.footing.eligibility.MoreAsked;
import ca.footing.eligibility.RegisterCheckDue;
import ca.footing.registration.PlaceRecords;
import ca.footing.registration.PlaceRecords.PlaceRecord;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.registration.RegistrationStatus;
import ca.footing.shared.Formats;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mails about who may take a series: to the person about their request, to the office about its deadlines. */
@Component
class EligibilityMails {
    private final MailWriter writer;
    private final Accounts accounts;
    private final Profiles profiles;
    private final Catalogue catalogue;
    private final Cohorts cohorts;
    private final Eligibility eligibility;
    private final PlaceRecords places;

    EligibilityMails(
            MailWriter writer,
            Accounts accounts,
            Profiles profiles,
            Catalogue catalogue,
            Cohorts cohorts,
            Eligibility eligibility,
            PlaceRecords places) {
        this.writer = writer;
        this.accounts = accounts;
        this.profiles = profiles;
        this.catalogue = catalogue;
        this.cohorts = cohorts;
        this.eligibility = eligibility;
        this.places = places;
    }

    @EventListener
    void on(ApplicationSubmitted event) {
        var draft = to(event.person(), event.series(), MailKind.APPLICATION_RECEIVED)
                .paragraph("due", at(event.dueAt(), event.person()));
        heldPlace(event.series(), event.person()).ifPresent(_ -> draft.paragraph("held"));
        draft.action("action", link(event.series(), event.person()));
        write(MailKind.APPLICATION_RECEIVED, event.application() + "/" + event.dueAt(), event.person(), draft);
    }

    @EventListener
    void on(MoreAsked event) {
        var draft = to(event.person(), event.series(), MailKind.APPLICATION_MORE)
                .lines("reason", List.of(reason(event.series(), event.person())))
                .paragraph("due", at(event.answerBy(), event.person()))
                .action("action", link(event.series(), event.person()));
        write(MailKind.APPLICATION_MORE, event.application() + "/" + event.answerBy(), event.person(), draft);
    }

    /** Written after the seat was dealt with, so that it tells until when it is held for the payment. */
    @EventListener
    void on(EligibilityDecided event) {
        var kind = event.approved() ? MailKind.APPLICATION_APPROVED : MailKind.APPLICATION_REFUSED;
        var draft = to(event.person(), event.series(), kind)
                .lines("reason", List.of(reason(event.series(), event.person())));
        var place = heldPlace(event.series(), event.person());
        if (event.approved()) {
            place.ifPresentOrElse(
                    held -> draft.paragraph("payBy", at(held.holdEndsAt(), event.person())),
                    () -> draft.paragraph("noSeat"));
            draft.action("action", link(event.series(), event.person()));
        } else {
            draft.paragraph("noCharge").action("action", link(event.series(), event.person()));
        }
        write(kind, decision(event.series(), event.person()), event.person(), draft);
    }

    @EventListener
    void on(DecisionDueSoon event) {
        var name = name(event.person());
        office().forEach(staff -> writer.write(
                MailKind.APPLICATION_DUE,
                event.application() + "/" + staff.account(),
                staff,
                writer.draft(MailKind.APPLICATION_DUE, staff.locale())
                        .greeting(staff.name())
                        .paragraph("text", name, series(event.series()).title().in(staff.locale()))
                        .paragraph("due", Formats.instant(event.dueAt(), zone(), staff.locale()))
                        .action("action", writer.link(EligibilityRoutes.application(event.application())))));
    }

    @EventListener
    void on(RegisterCheckDue event) {
        var name = name(event.person());
        office().forEach(staff -> writer.write(
                MailKind.REGISTER_CHECK_DUE,
                event.person() + "/" + event.on() + "/" + staff.account(),
                staff,
                writer.draft(MailKind.REGISTER_CHECK_DUE, staff.locale())
                        .greeting(staff.name())
                        .paragraph("text", name, Formats.shortDate(event.on(), staff.locale()))
                        .action("action", writer.link(EligibilityRoutes.OFFICE))));
    }

    private Draft to(AccountId account, SeriesId series, MailKind kind) {
        var person = accounts.contact(account);
        return writer.draft(kind, person.locale())
                .greeting(person.name())
                .paragraph("text", series(series).title().in(person.locale()));
    }

    private void write(MailKind kind, String reference, AccountId person, Draft draft) {
        writer.write(kind, reference, accounts.contact(person), draft);
    }

    /** To the place that waits for it, else to the person's own page of the series. */
    private String link(SeriesId series, AccountId person) {
        return heldPlace(series, person)
                .map(held -> writer.link(RegistrationRoutes.registration(held.registration())))
                .orElseGet(
                        () -> writer.link(EligibilityRoutes.mine(series(series).slug())));
    }

    private Optional<PlaceRecord> heldPlace(SeriesId series, AccountId person) {
        var pending = places.of(person).stream()
                .filter(place -> place.status() == RegistrationStatus.PENDING)
                .toList();
        var summaries =
                cohorts.summaries(pending.stream().map(PlaceRecord::cohort).toList());
        return pending.stream()
                .filter(place ->
                        requireNonNull(summaries.get(place.cohort())).series().equals(series))
                .findFirst();
    }

    private String reason(SeriesId series, AccountId person) {
        return eligibility.latest(series, person).orElseThrow().reason();
    }

    private String decision(SeriesId series, AccountId person) {
        return eligibility.latest(series, person).orElseThrow().id().toString();
    }

    private SeriesSummary series(SeriesId series) {
        return requireNonNull(catalogue.summaries(List.of(series)).get(series));
    }

    private String name(AccountId person) {
        return requireNonNull(profiles.names(List.of(person)).get(person)).preferredName();
    }

    private List<Contact> office() {
        var registrars = accounts.withRole(Role.REGISTRAR);
        return registrars.isEmpty() ? accounts.withRole(Role.OWNER) : registrars;
    }

    private String at(Instant instant, AccountId person) {
        return Formats.instant(instant, zone(), accounts.contact(person).locale());
    }

    private ZoneId zone() {
        return eligibility.zone();
    }
}
