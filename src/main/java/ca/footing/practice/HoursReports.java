package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import ca.footing.shared.Ids;
import ca.footing.shared.Texts;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads a person's seals back into reports; an addendum stands in the place of what it corrects. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class HoursReports {
    private static final Comparator<SignedEntry> BY_DATE =
            Comparator.comparing(SignedEntry::start).thenComparing(SignedEntry::position);

    private final Chain chain;
    private final Profiles profiles;
    private final JdbcClient jdbc;
    private final Texts texts;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    HoursReports(Chain chain, Profiles profiles, JdbcClient jdbc, Texts texts, Clock clock) {
        this.chain = chain;
        this.profiles = profiles;
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    HoursReport of(AccountId owner, HoursOrder order, Locale locale) {
        var seals = chain.of(owner);
        var profile = profiles.of(owner);
        var groups = entries(seals).stream()
                .filter(entry -> entry.ledger() == order.ledger())
                .sorted(BY_DATE)
                .collect(Collectors.groupingBy(SignedEntry::by))
                .entrySet()
                .stream()
                .map(group -> new HoursReport.Group(group.getKey(), group.getValue()))
                .sorted(comparator(order))
                .toList();
        return new HoursReport(
                order,
                profile.map(Profile::legalName).orElse(""),
                profile.map(person -> texts.get(locale, "account.college." + person.college()))
                        .orElse(""),
                profile.map(Profile::registrationNumber).orElse(""),
                clock.instant(),
                groups,
                order == HoursOrder.CRPO ? contact(owner) : null,
                seals.isEmpty() ? "" : seals.getLast().hash());
    }

    private List<SignedEntry> entries(List<Chain.Seal> seals) {
        var all = seals.stream()
                .map(seal -> SignedEntry.of(json.readTree(seal.content()), seal.position()))
                .toList();
        var corrected =
                all.stream().map(SignedEntry::corrects).filter(Objects::nonNull).collect(Collectors.toSet());
        return all.stream().filter(entry -> !corrected.contains(entry.entry())).toList();
    }

    private static Comparator<HoursReport.Group> comparator(HoursOrder order) {
        return switch (order) {
            case CRPO, PROGRAMME ->
                Comparator.comparing((HoursReport.Group group) -> group.by().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(HoursReport.Group::first);
            case CCPA -> Comparator.comparing(HoursReport.Group::first);
        };
    }

    private HoursReport.@Nullable Contact contact(AccountId owner) {
        return jdbc.sql("""
                select minutes, as_of from practice_contact where owner_id = :owner order by declared_at desc limit 1
                """)
                .param("owner", Ids.bytes(owner.id()))
                .query((row, _) -> new HoursReport.Contact(
                        row.getInt("minutes"), row.getDate("as_of").toLocalDate()))
                .optional()
                .orElse(null);
    }
}
