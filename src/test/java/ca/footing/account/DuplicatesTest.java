package ca.footing.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.PossibleDuplicate.Likeness;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Ids;
import ca.footing.shared.Languages;
import ca.footing.shared.Province;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.AuthenticationException;

@FootingTest
class DuplicatesTest {
    /** Columns that name a person and stay with the merged account on purpose. */
    private static final Set<String> STAY = Set.of(
            // what belongs to the way in itself
            "account_role.account_id",
            "account_token.account_id",
            "account_profile.account_id",
            "account_session.account_id",
            "account_merge.merged_id",
            "account_merge.kept_id",
            "account_distinct.one_id",
            "account_distinct.other_id",
            "account.merged_into",
            // the kept account has its own address, feed and wish for discretion
            "returned_mailbox.account_id",
            "discretion.account_id",
            "calendar_feed.account_id",
            // staff: an account with a role is not merged
            "facilitator.account_id",
            "progress_reflection_reading.reader_id",
            "discussion_report.decided_by",
            "triad_minutes.logged_by",
            "need_request.owner_id");

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Profiles profiles;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private MergeRecordRepository merges;

    @Autowired
    private java.util.List<AccountMerge> parts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuthenticationConfiguration authentication;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @ParameterizedTest
    @CsvSource({
        "robin@example.org, robin@example.org",
        "robin+crpo@example.org, robin@example.org",
        "ro.bin@example.org, ro.bin@example.org",
        "Ro.Bin+x@Gmail.com, robin@gmail.com",
        "robin@googlemail.com, robin@gmail.com",
        "+odd@example.org, +odd@example.org"
    })
    void seesOneMailboxInAllWaysOfWritingIt(String written, String mailbox) {
        assertThat(Mailbox.of(new EmailAddress(written))).isEqualTo(mailbox);
    }

    @Test
    void listsTwoAccountsOfOneMailboxUntilTheyAreToldApart() {
        var name = "p" + Ids.next().toString().replace("-", "");
        var one = people.withPassword(new EmailAddress(name + "@gmail.com"));
        var other =
                people.withPassword(new EmailAddress(name.substring(0, 5) + "." + name.substring(5) + "+w@gmail.com"));
        Acting.as(people.registrar(), Role.REGISTRAR);
        assertThat(likeness(one, other)).containsExactly(Likeness.MAILBOX);
        assertThatThrownBy(() -> duplicates.tellApart(other, one, " ")).isInstanceOf(MergeReasonNeeded.class);
        duplicates.tellApart(other, one, "Twins who share a mailbox");
        assertThat(likeness(one, other)).isEmpty();
    }

    @Test
    void listsTwoAccountsWithOneNameAndNumberAndNotTwoNamesakes() {
        // the newest are listed, and other tests were in years to come
        clock.advance(Duration.ofDays(20_000));
        var number = Ids.next().toString().substring(24);
        var one = registered("Élise Côté-Roy", number);
        var other = registered("elise cote roy", number);
        var namesake = registered("Élise Côté-Roy", "other" + number);
        var neighbour = registered("Quite Different", number);
        Acting.as(people.registrar(), Role.REGISTRAR);
        assertThat(likeness(one, other)).containsExactly(Likeness.REGISTRATION);
        assertThat(likeness(one, namesake)).isEmpty();
        assertThat(likeness(one, neighbour)).isEmpty();
    }

    /** What the kept profile says stays; a supervisor whom only the other one names is not lost. */
    @Test
    void theSupervisorOfTheMergedProfileIsKeptWhereTheOtherNamesNone() {
        var merged = people.learner();
        var kept = people.learner();
        var anne = new NamedSupervisor("Anne Roy", "RP, CRPO", "001234");
        profiles.save(merged, profile("Daniel Robin Test", "78").with(anne));
        profiles.save(kept, profile("Daniel R. Test", "79"));
        Acting.as(people.registrar(), Role.REGISTRAR);
        duplicates.merge(merged, kept, "The same person, confirmed by phone");
        assertThat(profiles.of(kept)).contains(profile("Daniel R. Test", "79").with(anne));
    }

    @Test
    void joinsTwoAccountsAndTheMergedOneSaysWhyItIsShut() throws Exception {
        var address = AccountFixtures.freshEmail();
        var merged = people.withPassword(address);
        var kept = people.learner();
        profiles.save(merged, profile("Daniel Robin Test", "77"));
        var registrar = people.registrar();
        Acting.as(registrar, Role.REGISTRAR);
        assertThatThrownBy(() -> duplicates.merge(merged, kept, "")).isInstanceOf(MergeReasonNeeded.class);
        duplicates.merge(merged, kept, "Called on 23 November and confirmed both addresses");
        assertThat(profiles.of(kept)).isPresent();
        assertThat(merges.findByMerged(merged)).isPresent();
        assertThat(accounts.epoch(merged)).isEmpty();
        assertThat(duplicates.preview(merged, kept).merged().status()).isEqualTo(AccountStatus.MERGED);
        assertThatThrownBy(() -> duplicates.merge(merged, people.learner(), "Again"))
                .isInstanceOf(MergeIntoClosed.class);
        assertThatThrownBy(() -> duplicates.merge(people.learner(), merged, "Into it"))
                .isInstanceOf(MergeIntoClosed.class);

        var door = authentication.getAuthenticationManager();
        assertThat(refusal(door, address, AccountFixtures.PASSWORD)).isEqualTo("AccountMerged");
        assertThat(refusal(door, address, "not the password at all")).isEqualTo("BadCredentialsException");
    }

    @Test
    void doesNotJoinAnAccountThatHasARole() {
        var facilitator = people.facilitator();
        Acting.as(people.registrar(), Role.REGISTRAR);
        assertThatThrownBy(() -> duplicates.merge(facilitator, people.learner(), "Same person"))
                .isInstanceOf(MergeOfStaff.class);
    }

    /** A table that comes later and names a person must say whether its rows move. */
    @Test
    void knowsOfEveryColumnThatNamesAPersonWhetherItMoves() {
        var moved = parts.stream()
                .filter(AccountColumns.Moved.class::isInstance)
                .map(AccountColumns.Moved.class::cast)
                .map(part -> part.table() + "." + part.column())
                .collect(Collectors.toSet());
        moved.add("eligibility_register_check.account_id");
        var found = jdbc.sql("""
                        select concat(c.table_name, '.', c.column_name) from information_schema.columns c
                        where c.table_schema = database() and c.column_type = 'binary(16)'
                        and (c.column_name in ('account_id', 'buyer_id', 'payer_id', 'person_id')
                        or exists (select 1 from information_schema.key_column_usage k
                            where k.table_schema = c.table_schema and k.table_name = c.table_name
                            and k.column_name = c.column_name and k.referenced_table_name = 'account'))""").query(String.class).list();
        var actor = Pattern.compile(".*(_by|actor_id|viewer_id|\\.recorded_by)$");
        assertThat(found)
                .isNotEmpty()
                .filteredOn(column -> !actor.matcher(column).matches())
                .allSatisfy(column -> assertThat(moved.contains(column) || STAY.contains(column))
                        .as("whether %s moves when accounts are merged", column)
                        .isTrue());
    }

    private static String refusal(AuthenticationManager door, EmailAddress address, String password) {
        try {
            door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(address.value(), password));
            return "";
        } catch (AuthenticationException e) {
            return e.getClass().getSimpleName();
        }
    }

    private java.util.List<Likeness> likeness(AccountId one, AccountId other) {
        return duplicates.possible().stream()
                .filter(pair -> Set.of(pair.one().id(), pair.other().id()).equals(Set.of(one, other)))
                .map(PossibleDuplicate::likeness)
                .toList();
    }

    private AccountId registered(String name, String number) {
        var person = accounts.create(AccountFixtures.freshEmail(), "Robin", "", Languages.ENGLISH, Set.of());
        profiles.save(person, profile(name, number));
        return person;
    }

    private static Profile profile(String name, String number) {
        return new Profile(name, "Robin", "", Province.ON, College.CRPO, number, Category.RP);
    }
}
